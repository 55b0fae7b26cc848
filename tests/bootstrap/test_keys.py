"""Passphrases from files."""

from pathlib import Path

import pytest

from unhurried.bootstrap.keys import from_file
from unhurried.core.errors import BadInput


def made(folder: Path, content: bytes, mode: int = 0o600) -> Path:
    file = folder / "key"
    file.write_bytes(content)
    file.chmod(mode)
    return file


@pytest.mark.parametrize(
    ("content", "passphrase"),
    [
        (b"one two three", "one two three"),
        (b"one two \n", "one two "),
        (b"one two\r\nthree\n", "one two"),
        ("caf\u00e9 words".encode(), "caf\u00e9 words"),
    ],
)
def test_the_first_line_is_the_passphrase(
    tmp_path: Path, content: bytes, passphrase: str
) -> None:
    assert from_file(made(tmp_path, content)) == passphrase


@pytest.mark.parametrize("content", [b"", b"\nsecond line", b"\xff\xfe"])
def test_a_file_without_one_is_refused(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(BadInput) as refused:
        from_file(made(tmp_path, content))
    assert refused.value.hint


@pytest.mark.parametrize("mode", [0o640, 0o660, 0o604, 0o644, 0o601])
def test_a_file_open_to_others_is_refused_unread(tmp_path: Path, mode: int) -> None:
    with pytest.raises(BadInput, match="others on this machine"):
        from_file(made(tmp_path, b"one two three", mode))


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput):
        from_file(tmp_path / "none")
