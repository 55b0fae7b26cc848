"""Putting a whole vault in the place of another: all of it or nothing, at any instant.

The new vault is made beside the old one, in `incoming`, and checked there. Renaming it
to `ready` is the point of no return: before it the old vault stands untouched, after it
whoever comes next carries the new files over before anything else is done.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from unhurried.journal import anchor_file, connection, slots_file
from unhurried.journal.durable_file import (
    beside,
    replace_file,
    sync_folder,
    told_as_done,
    told_plainly,
)
from unhurried.journal.folder_lock import folder_lock
from unhurried.journal.slots_file import READY

INCOMING: Final = "incoming"
DONE: Final = "done"
REPLACED: Final = "replaced"
FOLDER_MODE: Final = 0o700
PARTS: Final = (
    connection.NAME,
    anchor_file.NAME,
    slots_file.NAME,
    slots_file.COPY,
)
"""What is carried over, in this order."""
SOURCE: Final = {slots_file.COPY: slots_file.NAME}
"""The copy of the slots is the same bytes, and may not have found room in time."""
HOT: Final = f"{connection.NAME}-journal"
"""SQLite's own note of an unfinished change; it belongs to one store only."""


def waiting(folder: Path) -> bool:
    """Whether a new vault was decided on and not carried over yet."""
    return (folder / READY).is_dir()


def begin(folder: Path) -> Path:
    """Make an empty place for the new vault; what an earlier try left there goes.

    Raises:
        JournalUnwritable: the machine did not make it.
    """
    with told_plainly():
        folder.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)
        for name in (INCOMING, DONE):
            if (folder / name).is_dir():
                shutil.rmtree(folder / name)
        (folder / INCOMING).mkdir(mode=FOLDER_MODE)
    return folder / INCOMING


def commit(folder: Path, unchanged: Callable[[], None], *, keep: bool) -> None:
    """Let the new vault take the place of the old one. The point of no return is here.

    Args:
        folder: the vault's.
        unchanged: called once nobody else may write; raises what ends the whole.
        keep: whether the old files stay beside the new, in `replaced-N`.

    Raises:
        VaultLocked: another program is writing.
        JournalUnwritable: nothing was changed; after `unanchored` it is decided, and
            the next opening goes on.
    """
    with folder_lock(folder):
        unchanged()
        with told_plainly():
            if keep:
                _set_aside(folder)
            sync_folder(folder / INCOMING)
            (folder / INCOMING).rename(folder / READY)
        with told_as_done("open the vault in the new way, which goes on with it"):
            sync_folder(folder)
            settle(folder)


def settle(folder: Path) -> None:
    """Carry a vault that is ready over; to be called in the folder's own turn.

    Each step may be repeated, so it is taken up again after any interruption.

    Raises:
        JournalUnwritable: the machine did not keep it; the next opening goes on.
    """
    if not waiting(folder):
        return
    ready = folder / READY
    with told_plainly():
        for name in PARTS:
            content = (ready / SOURCE.get(name, name)).read_bytes()
            if name == connection.NAME:
                (folder / HOT).unlink(missing_ok=True)
            else:
                blank(folder / name)
            replace_file(folder / name, content)
        shutil.rmtree(folder / DONE, ignore_errors=True)
        ready.rename(folder / DONE)
        sync_folder(folder)
        shutil.rmtree(folder / DONE, ignore_errors=True)


def settle_in_turn(folder: Path) -> None:
    """Carry a vault that is ready over, if there is one."""
    if waiting(folder):
        with folder_lock(folder):
            settle(folder)


def replaced(folder: Path) -> tuple[Path, ...]:
    """The vaults that were set aside and not let go of yet, the oldest first."""
    return tuple(sorted(folder.glob(f"{REPLACED}-[0-9][0-9]")))


def let_go(folder: Path) -> int:
    """Remove the vaults that were set aside; give how many there were.

    Raises:
        JournalUnwritable: the machine did not remove them.
    """
    found = replaced(folder)
    with told_plainly():
        for place in found:
            for path in place.iterdir():
                blank(path)
            shutil.rmtree(place)
        sync_folder(folder)
    return len(found)


def blank(path: Path) -> None:
    """Write zeros over a file, as far as the disk writes in the same place."""
    if not path.is_file() or path.is_symlink():
        return
    handle = os.open(path, os.O_WRONLY)
    try:
        for size in _blocks(path.stat().st_size):
            os.write(handle, bytes(size))
        os.fsync(handle)
    finally:
        os.close(handle)


def _blocks(size: int, most: int = 1 << 20) -> Iterator[int]:
    while size > 0:
        yield min(size, most)
        size -= most


def _set_aside(folder: Path) -> None:
    """Keep the old files as they are, even if they are damaged."""
    there = [folder / name for name in (*PARTS, HOT)]
    if not any(path.is_file() for path in there):
        return
    numbers = [int(path.name[-2:]) for path in replaced(folder)]
    place = folder / f"{REPLACED}-{max(numbers, default=0) + 1:02d}"
    making = beside(place)
    shutil.rmtree(making, ignore_errors=True)
    making.mkdir(mode=FOLDER_MODE)
    for path in there:
        if path.is_file():
            replace_file(making / path.name, path.read_bytes())
    making.rename(place)
    sync_folder(folder)
