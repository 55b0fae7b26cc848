"""What is named as a file and is none: refused, and never waited for without end."""

import os
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread

import pytest

from tests.cli.hand import Hand
from unhurried.bootstrap import text_file
from unhurried.bootstrap.text_file import text_of
from unhurried.core.errors import BadInput, Unhurried

TEXT = '[session]\nkind = "settle"\nended = "completed"\n'


def pipe(path: Path) -> None:
    os.mkfifo(path, 0o600)


def looped(path: Path) -> None:
    path.symlink_to(path)


def listening(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(path.name)


def endless(path: Path) -> None:
    path.symlink_to("/dev/zero")


def enormous(path: Path) -> None:
    with path.open("wb") as opened:
        opened.truncate(1 << 40)
    path.chmod(0o600)


def folder(path: Path) -> None:
    path.mkdir(0o700)


STRANGE: dict[str, Callable[[Path], None]] = {
    "pipe": pipe,
    "link to itself": looped,
    "socket": listening,
    "device": endless,
    "a terabyte": enormous,
    "folder": folder,
    "nothing": lambda _: None,
}
VERBS = (
    ("record", "FILE"),
    ("correct", "--answers", "FILE"),
    ("setup", "--answers", "FILE"),
    ("kit", "catalogue", "--catalogue", "FILE"),
    ("passphrase", "--new-file", "FILE"),
    ("recovery", "--code-file", "FILE"),
    ("import", "FILE", "--columns", "FILE"),
)


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(text_file, "PATIENCE_S", 0.2)
    monkeypatch.chdir(tmp_path)  # a socket's name is short


@pytest.fixture(scope="module")
def owner(tmp_path_factory: pytest.TempPathFactory) -> Hand:
    hand = Hand(tmp_path_factory.mktemp("owner"))
    assert hand.set_up().exit_code == 0
    told = hand.run("record", hand.written("told.toml", TEXT))
    assert told.exit_code == 0, told.output
    return hand


@pytest.mark.parametrize("argv", VERBS, ids=" ".join)
@pytest.mark.parametrize("kind", STRANGE)
def test_what_is_no_file_is_refused(
    kind: str, argv: tuple[str, ...], owner: Hand, tmp_path: Path
) -> None:
    STRANGE[kind](tmp_path / "named")
    before = {one.name: one.stat().st_mtime_ns for one in owner.vault.iterdir()}
    named = str(tmp_path / "named")
    said: list[str] = [named if one == "FILE" else one for one in argv]
    done = owner.run(*said)
    assert (done.exit_code, "mistake" in done.output) == (2, False), done.output
    assert before == {one.name: one.stat().st_mtime_ns for one in owner.vault.iterdir()}


@pytest.mark.parametrize("kind", STRANGE)
def test_a_passphrase_is_read_from_a_file_alone(
    kind: str, owner: Hand, tmp_path: Path
) -> None:
    STRANGE[kind](tmp_path / "named")
    done = owner.run("today", "--passphrase-file", tmp_path / "named", key=False)
    assert (done.exit_code, "mistake" in done.output) == (2, False), done.output


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[Path]:
    """A pipe that somebody writes to, as a shell makes one for `<(...)`."""
    path = tmp_path / "written"
    pipe(path)
    held = os.open(path, os.O_RDWR)
    content = TEXT.encode() * 5_000  # more than a pipe holds

    def write() -> None:
        path.write_bytes(content)
        os.close(held)

    thread = Thread(target=write)
    thread.start()
    yield path
    thread.join()


def test_a_pipe_that_somebody_writes_to_is_read_to_its_end(writer: Path) -> None:
    assert text_of(writer) == TEXT * 5_000


def test_a_pipe_that_nobody_writes_to_is_given_up(tmp_path: Path) -> None:
    pipe(tmp_path / "silent")
    held = os.open(tmp_path / "silent", os.O_RDWR)
    try:
        with pytest.raises(BadInput, match="nobody writes"):
            text_of(tmp_path / "silent")
    finally:
        os.close(held)


@pytest.mark.parametrize("name", ["a\0b", "x" * 5_000, "/dev/null/x"])
def test_a_name_that_cannot_be_is_refused(name: str) -> None:
    with pytest.raises(BadInput, match="cannot be read"):
        text_of(Path(name))


@pytest.mark.parametrize("part", ["slots", "slots-copy", "anchor", "store"])
@pytest.mark.parametrize("kind", [kind for kind in STRANGE if kind != "nothing"])
def test_a_part_of_a_vault_that_is_no_file_is_refused(
    kind: str, part: str, tmp_path: Path
) -> None:
    hand = Hand(tmp_path)
    assert hand.set_up().exit_code == 0
    (hand.vault / part).unlink()
    os.chdir(hand.vault)
    STRANGE[kind](hand.vault / part)
    done = hand.run("today")
    assert done.exit_code in ({0, 5} if kind == "a terabyte" else {6}), done.output
    assert "mistake" not in done.output
    if kind != "a terabyte":
        with pytest.raises(Unhurried):
            hand.opened()


@pytest.mark.parametrize("kind", STRANGE)
def test_a_vault_that_is_no_folder_is_not_there(kind: str, tmp_path: Path) -> None:
    hand = Hand(tmp_path)
    STRANGE[kind](hand.vault)
    done = hand.run("today")
    assert done.exit_code in {2, 4}, done.output
    assert "mistake" not in done.output


def test_a_second_name_of_a_file_does_not_let_others_read_it(tmp_path: Path) -> None:
    hand = Hand(tmp_path)
    assert hand.set_up().exit_code == 0
    (tmp_path / "second").hardlink_to(hand.vault / "slots")
    (tmp_path / "second").chmod(0o644)
    assert hand.run("today").exit_code == 0
    assert (tmp_path / "second").stat().st_mode & 0o077 == 0
