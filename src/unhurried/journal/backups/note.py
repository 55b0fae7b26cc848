"""The note on a backup, sealed: its day, and how many sessions it holds."""

from dataclasses import dataclass

import msgspec

from unhurried.journal.backups.errors import damaged_backup
from unhurried.journal.chain import Head
from unhurried.journal.keys import Keys
from unhurried.journal.sealing import Chance, DoesNotOpen, place_of, seal, unseal
from unhurried.journal.sizes import padded

DOMAIN = b"unhurried backup 1"


@dataclass(frozen=True, slots=True)
class Note:
    """What tells whether another backup is due, without opening the records.

    Attributes:
        day: days since 1970-01-01, UTC; nothing finer is kept.
        sessions: how many sessions the record knew.
    """

    day: int
    sessions: int


def seal_note(keys: Keys, note: Note, head: Head, chance: Chance) -> bytes:
    """Seal a note for the backup that ends at this head."""
    body = padded(msgspec.json.encode(note, order="sorted"))
    return seal(keys.backup, body, place_of(DOMAIN, keys.vault, head), chance)


def open_note(keys: Keys, sealed: bytes, head: Head) -> Note:
    """Open the note of the backup that ends at this head.

    Raises:
        NotABackup: it is of another vault or another head, or was changed.
    """
    try:
        body = unseal(keys.backup, sealed, place_of(DOMAIN, keys.vault, head))
        return msgspec.json.decode(body.rstrip(b"\0"), type=Note)
    except (DoesNotOpen, msgspec.MsgspecError):
        raise damaged_backup() from None
