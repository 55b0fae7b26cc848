"""Erasing a vault: first what opens it, then the rest, as far as a disk lets us."""

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from unhurried.journal import anchor_file, connection, slots_file, swap
from unhurried.journal.backups.choice import NAME as ELSEWHERE
from unhurried.journal.backups.taking import FOLDER as BACKUPS
from unhurried.journal.durable_file import sync_folder, told_plainly
from unhurried.journal.feed import NAME as FEED
from unhurried.journal.folder_lock import folder_lock

OPENS: Final = (slots_file.NAME, slots_file.COPY)
"""Without these nothing opens any more, so they go first."""
PLACES: Final = (BACKUPS, swap.INCOMING, slots_file.READY, swap.DONE)
FILES: Final = (
    anchor_file.NAME,
    connection.NAME,
    swap.HOT,
    ELSEWHERE,
    FEED,
    "busy",
    "remembered",
    "address",
    "tries",
    "certificate",
    "device",
)


@dataclass(frozen=True, slots=True)
class Erased:
    """What is gone.

    Attributes:
        files: how many were removed.
        left: names of what else lies in the folder; it was never ours.
    """

    files: int
    left: tuple[str, ...]


def there_is_something(folder: Path) -> bool:
    """Whether anything in the folder is a part of a vault."""
    return bool(_ours(folder) or _places(folder))


def erase(folder: Path) -> Erased:
    """Write zeros over every file of the vault and remove it; ways in first.

    After the first two files nothing here can be opened any more; a call that was cut
    off is finished by calling it again. What lies there beside is left alone.

    Raises:
        VaultLocked: another program is writing; nothing was erased.
        JournalUnwritable: the machine did not let go of a file.
    """
    with folder_lock(folder), told_plainly():
        paths = list(_ours(folder))
        for path in paths:
            swap.blank(path)
            path.unlink(missing_ok=True)
            if path.parent == folder and path.name == OPENS[-1]:
                sync_folder(folder)
        for place in _places(folder):
            shutil.rmtree(place)
        sync_folder(folder)
    left = tuple(sorted(path.name for path in folder.iterdir()))
    if not left:
        with told_plainly():
            folder.rmdir()
    return Erased(len(paths), left)


def _ours(folder: Path) -> list[Path]:
    """Every file of the vault, what opens it first, in backups too."""
    inside = [path for place in _places(folder) for path in sorted(place.iterdir())]
    named = [folder / name for name in (*OPENS, *FILES)]
    being_written = [path.with_name(f"{path.name}.new") for path in named]
    entrances = sorted(folder.glob("open-*.html"))
    opening = [path for path in (*named[:2], *inside) if path.name in OPENS]
    rest = [*inside, *named, *being_written, *entrances]
    return [path for path in dict.fromkeys((*opening, *rest)) if path.is_file()]


def _places(folder: Path) -> list[Path]:
    named = [folder / name for name in PLACES]
    aside = sorted(folder.glob(f"{swap.REPLACED}-*"))
    return [path for path in (*named, *aside) if path.is_dir()]
