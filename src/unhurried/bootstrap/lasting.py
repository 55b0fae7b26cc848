"""A vault that stays open for long, while other commands may write to it."""

from pathlib import Path
from typing import Final

from unhurried.app.application import Application
from unhurried.app.ports import Journal
from unhurried.bootstrap.opening import Key, application_on, make, unlock
from unhurried.bootstrap.world import World
from unhurried.journal.anchor_file import NAME as ANCHOR

NOWHERE: Final = (0, 0)
"""The mark of an anchor that is not there."""


class Lasting:
    """An application that is read anew when another program has written.

    Attributes:
        application: as it was read last.
    """

    def __init__(self, folder: Path, journal: Journal, world: World) -> None:
        """Read a journal for the first time."""
        self._anchor = folder / ANCHOR
        self._journal = journal
        self._world = world
        self._mark: tuple[int, int] | None = None
        self.application = self._read()

    def fresh(self) -> Application:
        """The application as the journal stands now."""
        if self._mark_now() != self._mark:
            self.application = self._read()
        return self.application

    def wrote(self) -> None:
        """Take what stands there now as our own."""
        self._mark = self._mark_now()

    def forget(self) -> None:
        """Read anew next time, whatever stands there."""
        self._mark = None

    def _read(self) -> Application:
        self._mark = self._mark_now()
        return application_on(self._journal, self._world.clock, self._world.chance)

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
    return Lasting(folder, unlock(folder, key, world).journal(), world)


def create_lasting(folder: Path, passphrase: str, world: World) -> tuple[Lasting, str]:
    """Make a vault and open it for long; return its recovery code beside it.

    Raises:
        BadInput: the folder holds other things.
        WeakPassphrase, VaultExists, VaultDamaged, Unavailable.
    """
    made = make(folder, passphrase, world)
    return Lasting(folder, made.vault.journal(), world), made.recovery_code
