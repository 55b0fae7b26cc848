"""Whether a guided session is being held right now, by a program that is alive.

The mark is a lock on a file in the vault's folder: it ends with the process that holds
it, so a crash leaves none. Where there are no such locks (Windows) nobody is seen.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from unhurried.core.errors import CannotDoThatNow, Unavailable

MARK = "busy"
PRIVATE = 0o600


@contextmanager
def present(folder: Path) -> Iterator[None]:
    """Be seen, by other commands, as the one that holds a session.

    Raises:
        CannotDoThatNow: another program holds one.
        Unavailable: the folder cannot be written to.
    """
    handle = _mark(folder)
    try:
        if not _taken(handle):
            hint = "go on in the other window"
            raise CannotDoThatNow("a session is being held elsewhere", hint=hint)
        yield
    finally:
        os.close(handle)


def held_elsewhere(folder: Path) -> bool:
    """Whether another program holds a session in this vault."""
    try:
        handle = os.open(folder / MARK, os.O_RDWR)
    except OSError:
        return False
    try:
        return not _taken(handle)
    finally:
        os.close(handle)


def _mark(folder: Path) -> int:
    try:
        return os.open(folder / MARK, os.O_RDWR | os.O_CREAT, PRIVATE)
    except OSError as error:
        raise Unavailable(
            "the vault's folder cannot be written to",
            hint="make room in it, or make it writable, and try again",
        ) from error


def _taken(handle: int) -> bool:
    if sys.platform == "win32":
        return True
    import fcntl  # noqa: PLC0415 - not there on every system

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
