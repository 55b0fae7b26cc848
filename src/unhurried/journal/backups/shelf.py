"""A shelf of backups: a folder of files with neutral names, and maybe other things."""

import os
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from unhurried.core.clock import DAY_MS
from unhurried.journal.backups.checking import said_by
from unhurried.journal.backups.errors import BackupFailed, NotABackup
from unhurried.journal.backups.form import COVER_BYTES, read_cover
from unhurried.journal.backups.thinning import Mark
from unhurried.journal.durable_file import beside, prepare, publish, sync_folder
from unhurried.journal.errors import JournalUnwritable
from unhurried.journal.folder import make_folder
from unhurried.journal.keys import Keys

NAME: Final = re.compile(r"copy-(\d{4,9})")
ROOM_LEFT_BYTES: Final = 64 << 20
"""So much stays free for the record itself; a backup never takes it."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """Backups in a folder; what else lies there is never touched."""

    folder: Path

    def numbers(self) -> list[int]:
        """Numbers of the files that look like backups, rising."""
        try:
            names = [NAME.fullmatch(path.name) for path in self.folder.iterdir()]
        except OSError:
            return []
        return sorted(int(name[1]) for name in names if name)

    def path(self, number: int) -> Path:
        """Where the backup of this number lies."""
        return self.folder / f"copy-{number:04d}"

    def marks(self, keys: Keys) -> tuple[Mark, ...]:
        """What the covers tell of the backups of this vault; others are left out."""
        return tuple(self._marks(keys, latest_first=False))

    def last(self, keys: Keys) -> Mark | None:
        """The latest backup of this vault, as its cover tells of it."""
        return next(self._marks(keys, latest_first=True), None)

    def put(self, content: bytes, day: int, check: Callable[[bytes], object]) -> int:
        """Write a backup, read it again, check it, and only then give it its name.

        Raises:
            BackupFailed: nothing was kept, and nothing was taken away.
        """
        with _plainly():
            make_folder(self.folder)
            self._need_room(len(content))
            number = max(self.numbers(), default=0) + 1
            path = self.path(number)
            try:
                prepare(path, content)
                check(beside(path).read_bytes())
                os.utime(beside(path), (day * DAY_MS // 1000,) * 2)
                publish(path)
            finally:
                beside(path).unlink(missing_ok=True)
        return number

    def remove(self, number: int) -> None:
        """Take one backup away."""
        with _plainly():
            self.path(number).unlink(missing_ok=True)
            sync_folder(self.folder)

    def _marks(self, keys: Keys, *, latest_first: bool) -> Iterator[Mark]:
        for number in sorted(self.numbers(), reverse=latest_first):
            with suppress(NotABackup, OSError):
                with self.path(number).open("rb") as opened:
                    cover = read_cover(opened.read(COVER_BYTES))
                head, note = said_by(keys, cover)
                yield Mark(number, head.seq, note, head.hash)

    def _need_room(self, size: int) -> None:
        if shutil.disk_usage(self.folder).free < size + ROOM_LEFT_BYTES:
            raise BackupFailed("full", "there is too little room for a backup", _ROOM)


_ROOM: Final = "make some room; the record itself is untouched"


@contextmanager
def _plainly() -> Iterator[None]:
    """Turn what the machine says into one kind of error, with a way on."""
    try:
        yield
    except JournalUnwritable as error:
        raise _failed(error.reason) from error
    except NotABackup as error:
        raise _failed("disk") from error
    except OSError as error:
        raise _failed("disk") from error


def _failed(reason: str) -> BackupFailed:
    match reason:
        case "full":
            return BackupFailed(
                reason, "the disk is full, so no backup was made", _ROOM
            )
        case "read-only":
            what = "the folder for backups cannot be written to"
            return BackupFailed(reason, what, "make it writable, or choose another")
        case _:
            what = "the disk did not keep the backup as it was written"
            return BackupFailed(
                "disk", what, "look at the disk; the record is untouched"
            )
