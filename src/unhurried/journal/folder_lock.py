"""One writer at a time in a vault's folder, from the commit to the anchor."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event

from unhurried.journal.durable_file import told_plainly
from unhurried.journal.errors import VaultLocked

PATIENCE_S = 3.0
LOOK_AGAIN_S = 0.01


@contextmanager
def folder_lock(folder: Path, patience_s: float = PATIENCE_S) -> Iterator[None]:
    """Hold the folder's advisory lock; where there is none, hold nothing.

    The lock is on the folder itself, so no file is needed, and it ends with the
    process. Without it (Windows) SQLite's lock and the expected place still decide.

    Raises:
        VaultLocked: another program held it for longer than `patience_s` seconds.
    """
    if sys.platform == "win32":
        yield
        return
    with told_plainly():
        handle = os.open(folder, os.O_RDONLY)
    try:
        _wait(handle, patience_s)
        yield
    finally:
        os.close(handle)


def _wait(handle: int, patience_s: float) -> None:
    pause = Event()
    for _ in range(max(1, round(patience_s / LOOK_AGAIN_S))):
        if _taken(handle):
            return
        pause.wait(LOOK_AGAIN_S)
    raise VaultLocked(
        "another program is writing to this vault",
        hint="close the other program, or wait a moment and try again",
    )


def _taken(handle: int) -> bool:
    import fcntl  # noqa: PLC0415 - not there on every system

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
