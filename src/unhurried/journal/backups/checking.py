"""Checking a backup: every record opens, the chain is whole, the anchor is its end."""

from dataclasses import dataclass

from unhurried.journal.anchor import AnchorUntrue, read_anchor
from unhurried.journal.backups.errors import damaged_backup
from unhurried.journal.backups.form import Backup, Cover
from unhurried.journal.backups.note import Note, open_note
from unhurried.journal.chain import Head
from unhurried.journal.keys import Keys
from unhurried.journal.slots_file import Unreadable, parse
from unhurried.journal.store import Rows
from unhurried.journal.verification import stored, verify

NO_FINGERPRINT = ""  # matches no snapshot


@dataclass(frozen=True, slots=True)
class Checked:
    """A backup that opens from the first record to the last.

    Attributes:
        payloads: canonical bytes of every entry, in order.
    """

    head: Head
    note: Note
    payloads: tuple[bytes, ...]


def check(keys: Keys, backup: Backup) -> Checked:
    """Open everything in a backup.

    Raises:
        NotABackup: something in it does not open, or it is of another vault.
        VaultTooNew: its slots are of a newer format.
    """
    head, note = said_by(keys, backup.cover)
    try:
        slots = parse(backup.cover.slots)
    except Unreadable:
        raise damaged_backup() from None
    found = stored(keys, Rows(backup.sealed, None), backup.cover.anchor)
    reading = verify(found, None, NO_FINGERPRINT)
    vaults = {slots.vault_id, backup.cover.vault, keys.vault}
    if len(vaults) > 1 or found.head != head or reading.damage is not None:
        raise damaged_backup()
    return Checked(head, note, reading.records)


def said_by(keys: Keys, cover: Cover) -> tuple[Head, Note]:
    """Where a backup ends, and its note; the records are not looked at.

    Raises:
        NotABackup: it is of another vault, or was changed.
    """
    try:
        head = read_anchor(keys, cover.anchor)
    except AnchorUntrue:
        raise damaged_backup() from None
    return head, open_note(keys, cover.note, head)
