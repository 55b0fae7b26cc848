"""A vault that stays open for long, while other commands may write to it."""

from pathlib import Path
from typing import Final

from unhurried.app.application import Application
from unhurried.app.ports import Journal
from unhurried.bootstrap.backups import BackupFailed, Keeping, keeping_of
from unhurried.bootstrap.opening import Key, application_on, make, unlock
from unhurried.bootstrap.world import World
from unhurried.core.errors import Unhurried
from unhurried.journal.anchor_file import NAME as ANCHOR
from unhurried.journal.slots_file import read_slots

NOWHERE: Final = (0, 0)
"""The mark of an anchor that is not there."""


class Gone(Exception):
    """The vault that was opened is no longer the one in this place."""


class Lasting:
    """An application that is read anew when another program has written.

    Attributes:
        application: as it was read last.
        keeping: what keeps its backups; None where nobody keeps any.
    """

    def __init__(
        self,
        folder: Path,
        journal: Journal,
        world: World,
        keeping: Keeping | None = None,
    ) -> None:
        """Read a journal for the first time."""
        self.keeping = keeping
        self._folder = folder
        self._anchor = folder / ANCHOR
        self._journal = journal
        self._world = world
        self._mark: tuple[int, int] | None = None
        self.application = self._read()

    def fresh(self) -> Application:
        """The application as the journal stands now.

        Raises:
            Gone: the vault was sealed anew, erased, or replaced by another.
        """
        if self._mark_now() != self._mark:
            self._need_the_same()
            self.application = self._read()
        return self.application

    def back_up(self) -> BackupFailed | None:
        """Take a backup if one is due; give a failure that was not told yet."""
        application = self.fresh()
        return self.keeping.keep(application) if self.keeping else None

    def wrote(self) -> None:
        """Take what stands there now as our own."""
        self._mark = self._mark_now()

    def forget(self) -> None:
        """Read anew next time, whatever stands there."""
        self._mark = None

    def _read(self) -> Application:
        self._mark = self._mark_now()
        return application_on(self._journal, self._world.clock, self._world.chance)

    def _need_the_same(self) -> None:
        """A vault in doubt is still ours; one that opens with other keys is not."""
        if self.keeping is None:
            return
        try:
            there = read_slots(self._folder).vault_id
        except Unhurried as error:
            raise Gone from error
        if there != self.keeping.source.keys.vault:
            raise Gone

    def _mark_now(self) -> tuple[int, int]:
        """Which anchor it is: each writing puts a new file in its place."""
        try:
            found = self._anchor.stat()
        except OSError:
            return NOWHERE
        return (found.st_mtime_ns, found.st_ino)


def open_lasting(folder: Path, key: Key, world: World) -> Lasting:
    """Open a vault for long.

    Raises:
        NoVaultHere, WrongPassphrase, WrongRecoveryCode, VaultTooNew, VaultDamaged,
        VaultExposed, Unavailable.
    """
    vault = unlock(folder, key, world)
    return Lasting(folder, vault.journal(), world, keeping_of(vault, world))


def create_lasting(folder: Path, passphrase: str, world: World) -> tuple[Lasting, str]:
    """Make a vault and open it for long; return its recovery code beside it.

    Raises:
        BadInput: the folder holds other things.
        WeakPassphrase, VaultExists, VaultDamaged, Unavailable.
    """
    made = make(folder, passphrase, world)
    keeping = keeping_of(made.vault, world)
    lasting = Lasting(folder, made.vault.journal(), world, keeping)
    return lasting, made.recovery_code
