"""Finding the record that somebody wants back: a backup, a folder of them, a vault."""

from dataclasses import dataclass, field
from pathlib import Path

from unhurried.core.errors import Unhurried
from unhurried.journal.anchor_file import AnchorFile
from unhurried.journal.backups.checking import check
from unhurried.journal.backups.errors import NotABackup, damaged_backup
from unhurried.journal.backups.form import read_backup
from unhurried.journal.backups.shelf import Shelf
from unhurried.journal.backups.taking import FOLDER
from unhurried.journal.errors import WrongPassphrase, WrongRecoveryCode
from unhurried.journal.keys import Keys, keys_of
from unhurried.journal.passphrase import secret_of
from unhurried.journal.recovery_code import secret_of_code
from unhurried.journal.slots import Locksmith, Slots
from unhurried.journal.slots_file import Unreadable, has_slots, parse, read_slots
from unhurried.journal.sqlite_store import SqliteStore
from unhurried.journal.verification import stored, verify


@dataclass(frozen=True, slots=True)
class Found:
    """A whole record, opened with a key that was given.

    Attributes:
        path: the backup it was read from, or the folder of the vault.
        key: the vault's own.
        sealed: every record; the anchor names the last.
    """

    path: Path
    slots: Slots
    key: bytes = field(repr=False)
    keys: Keys
    sealed: tuple[bytes, ...]
    anchor: bytes


@dataclass(frozen=True, slots=True)
class WayIn:
    """A passphrase or a recovery code, and how keys are made from it."""

    smith: Locksmith
    text: str = field(repr=False)
    is_recovery: bool

    def key(self, slots: Slots) -> bytes | None:
        """The vault key; None when this opens no slot of its kind.

        Raises:
            VaultDamaged, WrongRecoveryCode.
        """
        if self.is_recovery:
            return self.smith.open(slots, "recovery", secret_of_code(self.text))
        return self.smith.open(slots, "passphrase", secret_of(self.text))

    def wrong(self) -> WrongPassphrase | WrongRecoveryCode:
        """The refusal of this way in."""
        hint = "it opens with what opened the vault on its day"
        if self.is_recovery:
            return WrongRecoveryCode("this code does not open the backup", hint=hint)
        return WrongPassphrase("this passphrase does not open the backup", hint=hint)


def find(place: Path, way: WayIn) -> Found:
    """Find a whole record: in a file, in a vault, or the latest in a folder of backups.

    Raises:
        NotABackup: there is none that is whole.
        WrongPassphrase, WrongRecoveryCode: it opens with something else.
        VaultTooNew: a newer version wrote it.
    """
    if place.is_file():
        return _backup(place, way)
    if has_slots(place):
        return _vault(place, way)
    return latest(Shelf(place), way)


def latest(shelf: Shelf, way: WayIn) -> Found:
    """The latest whole backup of a shelf; what is not whole is passed over.

    Raises:
        NotABackup: there is none.
        WrongPassphrase, WrongRecoveryCode, VaultTooNew: none opens; of the latest.
    """
    failures: list[Unhurried] = []
    for number in reversed(shelf.numbers()):
        try:
            return _backup(shelf.path(number), way)
        except Unhurried as error:
            failures.append(error)
    telling = [one for one in failures if not isinstance(one, NotABackup)]
    if telling:
        raise telling[0]
    raise NotABackup(
        "there is no whole backup here", str(shelf.folder), "name a backup, or a folder"
    )


def own_shelf(folder: Path) -> Shelf:
    """The shelf inside a vault's folder."""
    return Shelf(folder / FOLDER)


def _backup(path: Path, way: WayIn) -> Found:
    try:
        backup = read_backup(path.read_bytes())
        slots = parse(backup.cover.slots)
    except (OSError, Unreadable):
        raise damaged_backup() from None
    key = _key(slots, way)
    keys = keys_of(slots.vault_id, key)
    check(keys, backup)
    return Found(path, slots, key, keys, backup.sealed, backup.cover.anchor)


def _vault(folder: Path, way: WayIn) -> Found:
    slots = read_slots(folder)
    key = _key(slots, way)
    keys = keys_of(slots.vault_id, key)
    anchor = AnchorFile(folder).read() or b""
    found = stored(keys, SqliteStore(folder, keys.vault).rows(), anchor)
    if verify(found, None, "").damage is not None:
        what = "the record in this folder is itself in doubt"
        raise NotABackup(what, str(folder), "choose a backup of it")
    return Found(folder, slots, key, keys, found.rows.sealed, anchor)


def _key(slots: Slots, way: WayIn) -> bytes:
    key = way.key(slots)
    if key is None:
        raise way.wrong()
    return key
