"""Forty words through every verb, a shell and a session: none is left anywhere."""

import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.cli.fast_world import HOUR_MS, QUICK, START_MS, set_up
from tests.cli.stage import Stage
from tests.cli.steps_taken import AT_LAST, SAID, TOLD, answer, go_to, make_ready
from tests.house.house import ROOT
from tests.privacy import canaries
from tests.privacy.sandbox import Sandbox
from tests.privacy.screen import after
from tests.privacy.shell import BACK, CODE, Shell
from unhurried.bootstrap.opening import Key, unlock
from unhurried.bootstrap.world import World

FIRST, SECOND, WRONG = canaries.PASSPHRASES
SECRETS = 6
"""Recovery codes of three makings and one that was shown and typed; two keys."""
NAME, DRAWER, WIDTH = canaries.TYPED_ITEM


@dataclass(frozen=True)
class Lived:
    """What is known when all is over.

    Attributes:
        words: that must stand nowhere.
        while_running: those that stood among arguments or in an environment.
        shell: what reached the terminal of the shell, and after its lock.
        session: what reached the terminal of the session.
    """

    sandbox: Sandbox
    words: tuple[str, ...]
    while_running: tuple[str, ...]
    shell: str
    locked: str
    session: str


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Lived:
    folder = tmp_path_factory.mktemp("sandbox")
    sandbox = Sandbox(folder / "home", folder / "given")
    give(sandbox)
    sandbox.run("tests.privacy.every_verb", str(START_MS), str(sandbox.given))
    with Shell(sandbox, START_MS + HOUR_MS) as shell:
        used(shell)
        before = shell.written
        shell.types("lock", {})
        locked = shell.written
    with pytest.MonkeyPatch.context() as patch:
        for name, value in sandbox.environment.items():
            patch.setenv(name, value)
        while_running, session = led(sandbox)
    codes = [
        file.read_text().strip()
        for file in sandbox.given.iterdir()
        if file.name.startswith("code")
    ]
    codes += sorted({*CODE.findall(before)})
    words = canaries.told([*codes, *keys(sandbox)])
    assert len(codes) == SECRETS - 2
    return Lived(sandbox, words, tuple(while_running), before, locked, session)


def give(sandbox: Sandbox) -> None:
    """The files that a person hands over, and keeps."""
    texts = {
        "household.toml": canaries.household(),
        "told-0.toml": canaries.session(0),
        "told-1.toml": canaries.session(1),
        "correction.toml": f'note = "{canaries.CORRECTION}"\n',
        "partner.toml": f'note = "{canaries.PARTNER}"\n',
        "signs.toml": f'signs = ["{canaries.SIGNS[0]}"]\nsoreness = 1\n',
        "screening.toml": f"[screening]\n{canaries.MEDICINE} = true\n",
        "follow-up.toml": "soreness = 0\nblood = false\nleakage = false\nsigns = []\n",
        "first": f"{FIRST}\n",
        "second": f"{SECOND}\n",
        "story.toml": min((ROOT / "tests" / "scenarios").glob("*.toml")).read_text(),
    }
    for name, text in texts.items():
        (sandbox.given / name).touch(mode=0o600)
        (sandbox.given / name).write_text(text)


def used(shell: Shell) -> None:
    """An evening at the keyboard: everything is typed where it is asked for."""
    key = {"Passphrase:": SECOND}
    told = {"do you call it": NAME, "kept": DRAWER, "wide": f"{WIDTH} mm", **key}
    shell.types("today", {"Passphrase:": WRONG})
    said = shell.types("kit add", told)
    assert NAME in said
    shell.types("learn --ask", {"Words are enough": canaries.SEARCHED})
    shell.types("signs", {**key, "any of these": "1"})
    shell.types("progress", key)
    shell.types("recovery", {**key, "Type it back": BACK})


def led(sandbox: Sandbox) -> tuple[list[str], str]:
    """A whole session at a terminal, with a note."""
    vault = sandbox.home / "other"
    set_up(vault)
    told = tuple(
        (text, f"{canaries.DEBRIEF}\r" if text == "Anything to note" else keys)
        for text, keys in TOLD
    )
    with Stage(vault, "session") as stage:
        make_ready(stage)
        go_to(stage, "Hold")
        running = sandbox.running(canaries.told())
        answer(stage, (*SAID, *told, *AT_LAST))
        assert stage.end() == 0
    (sandbox.home / "passphrase").unlink()  # the person's own file
    return running, stage.written


def keys(sandbox: Sandbox) -> list[str]:
    """The vault's own keys, as text that stands for each byte."""
    world = World(profile=QUICK)
    found = unlock(sandbox.vault, Key(SECOND), world)
    return [found.key.decode("latin-1"), found.keys.record.decode("latin-1")]


def test_there_are_forty_words_and_each_was_told(lived: Lived) -> None:
    assert len(set(lived.words)) >= 40


def test_nothing_stands_outside_what_is_sealed(lived: Lived) -> None:
    assert lived.sandbox.vault.is_dir()
    assert lived.sandbox.left(lived.words) == []


def test_no_secret_was_said_beside_the_result(lived: Lived) -> None:
    said = "\n".join(lived.sandbox.said)
    assert canaries.ITEMS[0][0] in said  # where a person reads what is corrected
    secrets = {*canaries.PASSPHRASES, *lived.words[-SECRETS:]}
    assert [word for word in secrets if word in said] == []


def test_no_program_was_started_with_any_of_it(lived: Lived) -> None:
    assert lived.while_running == ()


def test_the_history_of_the_shell_knows_commands_alone(lived: Lived) -> None:
    history = (lived.sandbox.home / ".bash_history").read_text()
    assert "kit add" in history
    assert [word for word in lived.words if word in history] == []


def test_a_session_leaves_nothing_to_scroll_back_to(lived: Lived) -> None:
    assert canaries.DEBRIEF in lived.session
    left = after(lived.session)
    assert left.strip() == "Done, and kept."


def test_the_recovery_code_cannot_be_scrolled_back_to(lived: Lived) -> None:
    assert CODE.search(lived.shell)
    assert CODE.search(after(lived.shell)) is None


def test_lock_takes_what_can_be_scrolled_back_to(lived: Lived) -> None:
    assert NAME in after(lived.shell)
    left = after(lived.locked)
    assert "This terminal was cleared" in left
    assert [word for word in lived.words if word in left] == []


def test_a_passphrase_never_reaches_the_terminal(lived: Lived) -> None:
    assert [word for word in canaries.PASSPHRASES if word in lived.locked] == []


def test_nothing_was_written_beside_the_vaults(lived: Lived) -> None:
    home = lived.sandbox.home
    files = [one.relative_to(home) for one in home.rglob("*") if one.is_file()]
    inside = (Path(".local/share/notes/vault"), Path("other"))
    beside = [str(one) for one in files if not any(map(one.is_relative_to, inside))]
    assert beside == [".bash_history"]
    assert sys.platform != "linux" or not list(home.rglob("core*/*"))
