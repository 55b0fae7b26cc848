"""Taking a backup: the record as it stands, written, checked, older ones thinned."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from unhurried.core.errors import Unhurried
from unhurried.journal.anchor import AnchorUntrue, read_anchor, write_anchor
from unhurried.journal.anchor_file import AnchorFile
from unhurried.journal.backups.checking import Checked, check
from unhurried.journal.backups.errors import BackupFailed, NotABackup
from unhurried.journal.backups.form import Cover, read_backup, write_backup
from unhurried.journal.backups.note import Note, seal_note
from unhurried.journal.backups.shelf import Shelf
from unhurried.journal.backups.thinning import LATEST, staying
from unhurried.journal.chain import Head
from unhurried.journal.keys import Keys
from unhurried.journal.sealing import Chance
from unhurried.journal.slots_file import read_slots, written
from unhurried.journal.sqlite_store import SqliteStore
from unhurried.journal.vault import Vault
from unhurried.journal.verification import Stored, anchor_flaw, stored

FOLDER: Final = "backups"
"""The shelf inside a vault's folder."""


@dataclass(frozen=True, slots=True)
class Source:
    """What backups are made of; the key of the vault itself is not needed."""

    folder: Path
    keys: Keys
    chance: Chance

    @property
    def shelf(self) -> Shelf:
        """The shelf inside the vault's folder."""
        return Shelf(self.folder / FOLDER)


def source_of(vault: Vault) -> Source:
    """What backups of an unlocked vault are made of."""
    return Source(vault.folder, vault.keys, vault.chance)


def take(source: Source, shelf: Shelf, note: Note) -> int:
    """Put one checked backup on a shelf, then thin what is older; give its number.

    Raises:
        BackupFailed: none was made; nothing was taken away.
    """
    found = _whole(source)
    cover = Cover(
        source.keys.vault,
        _slots(source),
        write_anchor(source.keys, found.head),
        seal_note(source.keys, note, found.head, source.chance),
    )
    content = write_backup(cover, found.rows.sealed)
    number = shelf.put(
        content, note.day, lambda again: check(source.keys, read_backup(again))
    )
    thin(source.keys, shelf)
    return number


def anchored(source: Source) -> Head | None:
    """How far the record has come, as its anchor says; None where it says nothing."""
    try:
        return read_anchor(source.keys, AnchorFile(source.folder).read() or b"")
    except AnchorUntrue:
        return None


def thin(keys: Keys, shelf: Shelf) -> tuple[int, ...]:
    """Take away what need not stay, once three that stay have been opened whole."""
    marks = shelf.marks(keys)
    stay = staying(marks)
    leave = [mark.number for mark in marks if mark.number not in stay]
    if not leave or not _enough(keys, shelf, stay):
        return ()
    for number in leave:
        shelf.remove(number)
    return tuple(leave)


def opened(keys: Keys, path: Path) -> Checked:
    """Open a backup from its first record to its last.

    Raises:
        NotABackup: it does not open. VaultTooNew: a newer version wrote it.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        hint = "name a backup that you may read"
        raise NotABackup("the backup cannot be read", str(path), hint) from error
    return check(keys, read_backup(content))


def _enough(keys: Keys, shelf: Shelf, stay: frozenset[int]) -> bool:
    """Whether three of those that stay open whole; the latest are tried first."""
    whole = 0
    for number in sorted(stay, reverse=True):
        try:
            opened(keys, shelf.path(number))
        except Unhurried:
            continue
        whole += 1
        if whole == LATEST:
            return True
    return False


def _whole(source: Source) -> Stored:
    anchor = AnchorFile(source.folder).read()
    rows = SqliteStore(source.folder, source.keys.vault).rows()
    found = stored(source.keys, rows, anchor)
    if anchor_flaw(found) is not None:
        what = "the record is in doubt, so no backup is made of it"
        raise BackupFailed("in-doubt", what, "`unhurried doctor` tells more")
    return found


def _slots(source: Source) -> bytes:
    slots = read_slots(source.folder)
    if slots.vault_id != source.keys.vault:
        what = "another vault has been put in this place"
        raise BackupFailed("unlike", what, "open it anew")
    return written(slots)
