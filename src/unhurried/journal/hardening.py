"""Keeping keys out of files the system writes by itself, as far as it lets us."""

import ctypes
import sys
from contextlib import suppress

PR_SET_DUMPABLE = 4


def harden() -> None:
    """Switch core dumps off for this process; where that is impossible, do nothing.

    Python cannot wipe keys from memory: what this prevents is that a crash writes them
    to disk, and (on Linux) that other programs of the same user read them.
    """
    if sys.platform == "win32":
        return
    _no_core_file()
    if sys.platform == "linux":
        _not_dumpable()


def _no_core_file() -> None:
    import resource  # noqa: PLC0415 - not there on every system

    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _not_dumpable() -> None:
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)
