"""The search itself: a word is found in every place and however it is written."""

import base64
import gzip
import os
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

from tests.privacy.residue import written
from tests.privacy.sandbox import FOLDERS, SHARED, Sandbox
from tests.privacy.screen import after

WORD: Final = "phalarope-60606"
CODINGS: Final[dict[str, Callable[[str], bytes]]] = {
    "plain": str.encode,
    "UTF-16": lambda word: word.encode("utf-16-le"),
    "UTF-16, the other way": lambda word: word.encode("utf-16-be"),
    "hex": lambda word: word.encode().hex().encode(),
    "HEX": lambda word: word.encode().hex().upper().encode(),
    "hex of UTF-16": lambda word: word.encode("utf-16-le").hex().encode(),
    "base64": lambda word: base64.b64encode(word.encode()),
    "base64 after one": lambda word: base64.b64encode(b"x" + word.encode()),
    "base64 after two": lambda word: base64.b64encode(b"xy" + word.encode() + b"z"),
    "base64 of UTF-16": lambda word: base64.b64encode(word.encode("utf-16-le")),
    "base64 for addresses": lambda word: base64.urlsafe_b64encode(word.encode()),
    "gzip": lambda word: gzip.compress(word.encode()),
    "gzip of UTF-16": lambda word: gzip.compress(word.encode("utf-16-le")),
    "zlib": lambda word: zlib.compress(word.encode(), 9),
    "hex in gzip": lambda word: gzip.compress(word.encode().hex().encode()),
}
PLACES: Final = (
    *FOLDERS.values(),
    ".",
    "core",
    ".local/share/notes/vault",
    ".config/chromium/Default",
)


@pytest.fixture
def sandbox(tmp_path: Path) -> Sandbox:
    return Sandbox(tmp_path / "home", tmp_path / "given")


@pytest.mark.parametrize("coding", CODINGS)
def test_a_word_is_found_however_it_is_written(coding: str, sandbox: Sandbox) -> None:
    planted = os.urandom(1000) + CODINGS[coding](WORD) + os.urandom(1000)
    (sandbox.home / "file").write_bytes(planted)
    assert sandbox.left([WORD]) == [f"{WORD} in file"]
    assert sandbox.left(["dotterel-60606"]) == []


@pytest.mark.parametrize("place", PLACES)
def test_a_word_is_found_wherever_it_stands(place: str, sandbox: Sandbox) -> None:
    folder = sandbox.home / place
    folder.mkdir(parents=True, exist_ok=True)
    (folder / ".hidden").write_bytes(CODINGS["base64"](WORD))
    assert len(sandbox.left([WORD])) == 1


def test_a_word_in_the_name_of_a_file_is_found(sandbox: Sandbox) -> None:
    (sandbox.home / WORD).touch()
    assert len(sandbox.left([WORD])) == 1


@pytest.mark.skipif(not SHARED.is_dir(), reason="this system has no shared memory")
def test_a_word_in_shared_memory_is_found(sandbox: Sandbox) -> None:
    file = SHARED / f"planted-{os.getpid()}"
    file.write_bytes(CODINGS["UTF-16"](WORD))
    try:
        assert sandbox.left([WORD]) == [f"{WORD} in {file}"]
    finally:
        file.unlink()


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux's")
@pytest.mark.parametrize("place", ["cmdline", "environ"])
def test_a_word_that_a_program_was_started_with_is_found(
    place: str, sandbox: Sandbox
) -> None:
    said = {"cmdline": [WORD], "environ": []}[place]
    more = {"environ": {"SECRET": WORD}}.get(place, {})
    with subprocess.Popen(
        [sys.executable, "-c", "print(flush=True); input()", *said],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**sandbox.environment, **more},
    ) as child:
        assert child.stdout is not None
        child.stdout.readline()
        found = sandbox.running([WORD])
        child.communicate(b"\n")
    assert [one.rpartition("/")[2] for one in found] == [place]


def test_a_word_that_was_scrolled_away_is_found() -> None:
    written_ = f"{WORD}\r\n" + "more\r\n" * 500
    assert WORD in after(written_)
    assert WORD in after(f"\x1b[?1049h\x1b[?1049l{WORD}")
    assert WORD not in after(f"\x1b[?1049h{written_}\x1b[?1049l")


def test_the_forms_of_a_word_hold_enough_of_it_to_be_its_own() -> None:
    assert min(map(len, written(WORD))) >= len(WORD)
