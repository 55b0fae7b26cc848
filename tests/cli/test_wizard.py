"""The set-up at a real terminal: start to finish, broken off, killed, gone on with."""

import os
import signal
import sys
from pathlib import Path

import pexpect  # type: ignore[import-untyped]  # it ships no types
import pytest

PASSPHRASE = "five words for a test"  # noqa: S105 - opens vaults of these tests only
CODE = r"((?:[0-9A-Z]{5}-){6}[0-9A-Z]{5})"
CONDITIONS = 27


class Terminal:
    """A person at a terminal of 80 columns."""

    def __init__(self, vault: Path, *args: str) -> None:
        environment = {**os.environ, "UNHURRIED_VAULT": str(vault), "COLUMNS": "80"}
        self.child = pexpect.spawn(
            sys.executable,
            ["-m", "unhurried", *args],
            env=environment,
            encoding="utf-8",
            timeout=30,
            dimensions=(24, 80),
        )

    def sees(self, text: str) -> None:
        self.child.expect(text)

    def answers(self, prompt: str, *lines: str) -> None:
        for line in lines:
            self.child.expect(prompt)
            self.child.sendline(line)

    def ends(self) -> int | None:
        self.child.expect(pexpect.EOF)
        self.child.close()
        code: int | None = self.child.exitstatus
        return code

    def killed(self) -> None:
        self.child.kill(signal.SIGKILL)
        self.child.expect(pexpect.EOF)
        self.child.close()


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    return tmp_path / "vault"


def through_the_door(terminal: Terminal) -> None:
    terminal.answers("New passphrase", PASSPHRASE)
    terminal.answers("once more", PASSPHRASE)
    types_the_code_back(terminal)


def types_the_code_back(terminal: Terminal) -> None:
    terminal.sees(CODE)
    assert terminal.child.match is not None
    code = str(terminal.child.match[1])
    terminal.answers("Type it back", code.lower())
    terminal.sees("That is right")


def test_set_up_from_start_to_finish_ends_with_a_plan(vault: Path) -> None:
    terminal = Terminal(vault)
    terminal.sees("not a medical device")
    terminal.sees("What is not protected")
    through_the_door(terminal)
    terminal.answers(r"\[y or n\]", *["y"], *["n"] * CONDITIONS)
    terminal.answers(r"\]", "1", "", "35 mm", "full", "")
    terminal.answers(r"\[y or n\]", "n", "y")
    terminal.answers(r"\]", "small", "1", "41 mm around", "70 mm", "", "1", "1", "45")
    terminal.answers(r"\]", "n", "")
    terminal.answers("another object", "n")
    terminal.answers("describe a lubricant", "y")
    terminal.answers(r"\]", "gel", "1", "none", "")
    terminal.answers("another lubricant", "n")
    terminal.answers("Does your body react", "none")
    terminal.sees("small, 13.1 mm across")
    assert terminal.ends() == 0


def test_a_slip_in_the_code_is_named_and_asked_again(vault: Path) -> None:
    terminal = Terminal(vault, "setup")
    terminal.answers("New passphrase", PASSPHRASE)
    terminal.answers("once more", "another one")
    terminal.answers("New passphrase", PASSPHRASE)
    terminal.answers("once more", PASSPHRASE)
    terminal.answers("Type it back", "00000")
    terminal.sees("Group 1")
    terminal.killed()


def test_killed_before_the_code_was_typed_back_a_fresh_one_is_given(
    vault: Path,
) -> None:
    first = Terminal(vault, "setup")
    first.answers("New passphrase", PASSPHRASE)
    first.answers("once more", PASSPHRASE)
    first.sees("Type it back")
    first.killed()
    second = Terminal(vault, "setup")
    second.answers("Passphrase", PASSPHRASE)
    second.sees("fresh recovery code")
    types_the_code_back(second)
    second.sees("18 or over")
    second.killed()


def test_killed_half_way_it_goes_on_with_the_first_open_question(vault: Path) -> None:
    first = Terminal(vault, "setup")
    through_the_door(first)
    first.answers(r"\[y or n\]", "y", "n", "n", "n")
    first.sees("new lump")
    first.killed()
    second = Terminal(vault, "setup")
    second.answers("Passphrase", PASSPHRASE)
    second.sees("Your health")
    second.sees("new lump")
    assert second.child.before is not None
    assert "fissure" not in second.child.before
    second.child.sendintr()
    assert second.ends() == 130


def test_someone_who_is_not_an_adult_is_asked_nothing_more(vault: Path) -> None:
    terminal = Terminal(vault)
    through_the_door(terminal)
    terminal.answers("18 or over[^[]*", "n")
    terminal.sees("time without training")
    assert terminal.ends() == 0


def test_a_wrong_passphrase_is_told_in_one_sentence(vault: Path) -> None:
    first = Terminal(vault)
    through_the_door(first)
    first.killed()
    second = Terminal(vault, "today")
    second.answers("Passphrase", "not the right words")
    second.sees("does not open the vault")
    assert second.ends() == 4


def test_a_folder_with_other_things_in_it_is_refused_before_anything_is_asked(
    vault: Path,
) -> None:
    (vault.parent / "letter.txt").write_text("mine")
    terminal = Terminal(vault.parent)
    terminal.sees("other things")
    assert terminal.ends() == 2


def test_a_passphrase_is_never_shown(vault: Path) -> None:
    terminal = Terminal(vault, "setup")
    terminal.answers("New passphrase", PASSPHRASE)
    terminal.answers("once more", PASSPHRASE)
    terminal.sees(CODE)
    assert PASSPHRASE not in (terminal.child.before or "")
    terminal.killed()
