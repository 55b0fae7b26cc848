"""The address of the calendar feed: a digest of its key, sealed, in one file.

It is no part of the record: no export holds it, no backup brings it back, and a vault
that is sealed anew does not open it.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from unhurried.journal.backups.taking import Source
from unhurried.journal.chain import genesis
from unhurried.journal.durable_file import replace_file, sync_folder, told_plainly
from unhurried.journal.sealing import DoesNotOpen, place_of, seal, unseal
from unhurried.journal.swap import blank

NAME: Final = "dates"
DOMAIN: Final = b"unhurried calendar feed 1"
NONE: Final = b""
"""No digest: there is no feed."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Which file it is: each writing puts a new one in its place."""

    written_ns: int
    number: int


def mark_of(folder: Path) -> Mark | None:
    """The mark of the file; None where there is none, so that nothing is fed."""
    try:
        found = (folder / NAME).stat()
    except OSError:
        return None
    return Mark(found.st_mtime_ns, found.st_ino)


def read_feed(source: Source) -> bytes:
    """The digest; `NONE` where there is no file, or one of other keys."""
    try:
        sealed = (source.folder / NAME).read_bytes()
        return unseal(source.keys.export, sealed, _where(source))
    except (OSError, DoesNotOpen):
        return NONE


def write_feed(source: Source, digest: bytes) -> None:
    """Keep a digest in place of the one before.

    Raises:
        JournalUnwritable: the machine did not keep it.
    """
    sealed = seal(source.keys.export, digest, _where(source), source.chance)
    replace_file(source.folder / NAME, sealed)


def end_feed(source: Source) -> None:
    """Let go of it, if there is one.

    Raises:
        JournalUnwritable: the machine did not let go of it.
    """
    with told_plainly():
        blank(source.folder / NAME)
        (source.folder / NAME).unlink(missing_ok=True)
        sync_folder(source.folder)


def _where(source: Source) -> bytes:
    return place_of(DOMAIN, source.keys.vault, genesis(source.keys.vault))
