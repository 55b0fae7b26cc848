"""Whoever waits at a terminal sees what is being done; nobody else does."""

import sys
from io import StringIO
from pathlib import Path
from threading import Event

import pexpect  # type: ignore[import-untyped]  # it ships no types
import pytest

from unhurried.cli.meanwhile import meanwhile

PATIENCE_S = 60


class Listener(StringIO):
    """A stream that knows when something was said."""

    def __init__(self) -> None:
        super().__init__()
        self.heard = Event()

    def write(self, text: str) -> int:
        count = super().write(text)
        self.heard.set()
        return count


def test_it_is_said_once_it_takes_long(monkeypatch: pytest.MonkeyPatch) -> None:
    stderr = Listener()
    monkeypatch.setattr(sys, "stderr", stderr)
    with meanwhile("Reading the file", shown=True, first_s=0.01):
        assert stderr.heard.wait(PATIENCE_S)
    said = stderr.getvalue()
    assert said.startswith("Reading the file ...")
    assert said.endswith("\n")


def test_what_is_done_at_once_is_not_spoken_of(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with meanwhile("Reading the file", shown=True, first_s=PATIENCE_S):
        pass
    assert capsys.readouterr().err == ""


def test_where_no_terminal_is_nothing_is_said(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with meanwhile("Reading the file", first_s=0):
        pass
    assert capsys.readouterr().err == ""


def test_a_mistake_ends_it_and_is_told_as_it_is() -> None:
    with pytest.raises(KeyError), meanwhile("Reading", shown=True, first_s=0):
        raise KeyError


def test_at_a_terminal_it_is_seen(tmp_path: Path) -> None:
    script = tmp_path / "waits.py"
    script.write_text(
        "from unhurried.cli.meanwhile import meanwhile\n"
        "with meanwhile('Reading the file', first_s=0.05):\n"
        "    input()\n"
    )
    child = pexpect.spawn(
        sys.executable, [str(script)], timeout=PATIENCE_S, encoding="utf-8"
    )
    child.expect("Reading the file")
    child.sendline("")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0
