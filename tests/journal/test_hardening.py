"""A process that holds keys writes no core file and shows its memory to nobody."""

import subprocess
import sys

import pytest

from unhurried.journal.hardening import harden

HARDENED = """
import ctypes, resource
from unhurried.journal.hardening import harden
if {harden}:
    harden()
print(resource.getrlimit(resource.RLIMIT_CORE)[0], ctypes.CDLL(None).prctl(3))
"""


def told(*, hardened: bool) -> list[str]:
    code = HARDENED.format(harden=hardened)
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, text=True
    )
    return done.stdout.split()


def test_a_hardened_process_has_no_core_file_and_is_not_dumpable() -> None:
    assert told(hardened=True) == ["0", "0"]


def test_without_hardening_a_process_is_dumpable() -> None:
    assert told(hardened=False)[1] == "1"


def test_hardening_does_nothing_where_the_system_has_no_such_thing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    harden()
    assert sys.platform == "win32"
