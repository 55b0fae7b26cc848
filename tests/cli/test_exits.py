"""How commands end: each documented code is reached, and says one way on."""

import json
from dataclasses import replace

import pytest
from click.testing import CliRunner

from tests.cli.hand import Hand, HandClock
from unhurried.cli.exits import MEANING, Exit
from unhurried.cli.main import main
from unhurried.core.clock import Stamp


def test_every_code_has_a_meaning() -> None:
    assert set(MEANING) == set(Exit)


def test_done_is_0(owner: Hand) -> None:
    assert owner.run("today").exit_code == Exit.OK


def test_an_unknown_option_is_2_in_words_and_in_json(owner: Hand) -> None:
    done = owner.run("today", "--tomorrow", "--json")
    assert done.exit_code == Exit.NOT_UNDERSTOOD
    assert json.loads(done.stdout)["error"]["code"] == 2
    assert "--help" in done.stderr


def test_a_refusal_is_3(owner: Hand) -> None:
    done = owner.run("follow-up", "--json")
    assert done.exit_code == Exit.NOT_NOW
    assert json.loads(done.stdout)["error"]["hint"]


def test_no_vault_is_4(hand: Hand) -> None:
    done = hand.run("today")
    assert done.exit_code == Exit.NOT_OPENED
    assert "unhurried setup" in done.stderr


def test_a_wrong_passphrase_is_4_and_tells_nothing_of_it(owner: Hand) -> None:
    wrong = owner.written("wrong", "entirely other words\n", 0o600)
    done = owner.run("today", "--passphrase-file", wrong, key=False)
    assert done.exit_code == Exit.NOT_OPENED
    assert "entirely" not in done.output


@pytest.mark.parametrize("verb", ["today", "progress", "kit list", "why", "doctor"])
def test_a_record_in_doubt_is_5_and_still_readable(owner: Hand, verb: str) -> None:
    (owner.vault / "anchor").unlink()
    done = owner.run(*verb.split())
    assert done.exit_code == Exit.IN_DOUBT
    assert done.stdout


def test_nothing_is_added_to_a_record_in_doubt(owner: Hand) -> None:
    (owner.vault / "anchor").unlink()
    done = owner.run("pause", "--days", "3", "--json")
    assert done.exit_code == Exit.IN_DOUBT
    assert json.loads(done.stdout)["error"]["code"] == 5


def test_a_folder_that_cannot_be_made_is_6(hand: Hand) -> None:
    hand.written("vault", "a file is in the way")
    hand.vault.chmod(0o600)
    done = hand.set_up()
    assert done.exit_code in (Exit.NOT_UNDERSTOOD, Exit.MACHINE)


class BrokenClock(HandClock):
    def now(self) -> Stamp:
        raise ZeroDivisionError("secret words")


def test_a_mistake_of_the_program_is_70_and_shows_nothing_of_yours(
    owner: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("UNHURRIED_DEBUG", raising=False)
    world = replace(owner.world, clock=BrokenClock())
    args = ["today", "--vault", str(owner.vault), "--passphrase-file", str(owner.key)]
    done = CliRunner().invoke(main, args, obj=world)
    assert done.exit_code == Exit.BUG
    assert "secret" not in done.output
    assert "Traceback" not in done.output


def test_breaking_off_is_130_and_what_was_answered_is_kept(owner: Hand) -> None:
    done = owner.run("kit", "add", typed=["half"])  # then the input ends
    assert done.exit_code == Exit.BROKEN_OFF
    assert len(owner.told("kit", "list")["items"]) == 1


def test_without_vault_and_without_terminal_the_program_says_how_to_go_on(
    hand: Hand,
) -> None:
    done = hand.run()
    assert done.exit_code == Exit.NOT_UNDERSTOOD
    assert "--answers" in done.stderr


def test_alone_it_shows_today_where_there_is_a_vault(owner: Hand) -> None:
    assert owner.run().stdout == owner.run("today").stdout


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o644])
def test_a_passphrase_file_that_others_can_read_is_refused(
    owner: Hand, mode: int
) -> None:
    file = owner.written("open", "five words for a test\n", mode)
    done = owner.run("today", "--passphrase-file", file, key=False)
    assert done.exit_code == Exit.NOT_UNDERSTOOD
    assert "chmod 600" in done.stderr
