"""One command's desk: who asks, which vault, and the application once it is open."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from unhurried.bootstrap import keys
from unhurried.bootstrap.doorstep import Key, is_vault
from unhurried.bootstrap.failures import NoVaultHere
from unhurried.bootstrap.presence import held_elsewhere
from unhurried.bootstrap.soon import loading
from unhurried.bootstrap.unlocking import unlock
from unhurried.bootstrap.world import World
from unhurried.cli.asking import Asker
from unhurried.cli.voice import Voice
from unhurried.views.words.backups import FAILED

if TYPE_CHECKING:
    from unhurried.app.application import Application
    from unhurried.bootstrap.backups import Keeping

SOON: Final = ("unhurried.bootstrap.backups", "unhurried.cli.crash")
"""What every opened vault needs: loaded while its key is stretched, so not above."""
HOW_TO_GIVE_IT = "use a terminal, or --passphrase-file FILE"


@dataclass(slots=True)
class Desk:
    """What a verb works with.

    Attributes:
        soon: modules that the verb needs once the vault is open.
    """

    world: World
    folder: Path
    passphrase_file: Path | None
    voice: Voice
    asker: Asker = field(init=False)
    soon: Sequence[str] = ()
    opened: "Application | None" = None
    keeping: "Keeping | None" = None

    def __post_init__(self) -> None:
        """Make the asker that asks in this voice."""
        self.asker = Asker(self.voice, self.world.answers)

    def application(self, *, crash: bool = True) -> "Application":
        """Open the vault, once; say honestly if a session has no end.

        Args:
            crash: whether to look for such a session and ask about it; one that
                another program holds right now has not ended yet, and is left alone.

        Raises:
            NoVaultHere, WrongPassphrase, Damaged, Unavailable: it does not open.
        """
        if self.opened is None:
            opened = self.application_with(self.key())
            if crash and not held_elsewhere(self.folder):
                from unhurried.cli.crash import look_for_crash  # noqa: PLC0415 - see SOON

                look_for_crash(opened, self.asker)
            return opened
        return self.opened

    def application_with(self, key: Key) -> "Application":
        """Open the vault with this key."""
        with loading((*SOON, *self.soon)):
            unlocked = unlock(self.folder, key, self.world)
        from unhurried.bootstrap.backups import open_kept  # noqa: PLC0415 - see SOON

        self.opened, self.keeping = open_kept(unlocked, self.world)
        self._say_damage(self.opened)
        return self.opened

    def key(self) -> Key:
        """Find the passphrase: in the file, in the keyring, or by asking."""
        self.need_vault()
        if self.passphrase_file is not None:
            return Key(keys.from_file(self.passphrase_file))
        recalled = keys.recall(self.folder) if keys.remembers(self.folder) else None
        if recalled is not None:
            return Key(recalled)
        self.asker.need("the passphrase", HOW_TO_GIVE_IT)
        return Key(self.asker.secret("Passphrase"))

    def need_vault(self) -> None:
        """Refuse where there is no vault.

        Raises:
            NoVaultHere: with the way to make one.
        """
        if not is_vault(self.folder):
            raise NoVaultHere(
                "there is no vault here yet",
                "`unhurried setup` makes one, or name another with --vault DIR",
            )

    def end(self) -> None:
        """Do what need not be waited for: think ahead, and keep a backup if one is due.

        A backup that fails is told once, and nothing else.
        """
        if self.opened is None:
            return
        self.opened.think_ahead()
        failed = self.keeping and self.keeping.keep(self.opened)
        if failed:
            self.voice.warn(FAILED.format(what=failed.what, hint=failed.hint))

    def _say_damage(self, application: "Application") -> None:
        damage = application.damage
        if damage is not None:
            self.voice.warn(
                f"The record is in doubt from entry {damage.seq} on ({damage.kind}). "
                "Nothing is advised, and nothing is added to it.",
                f"hint: {damage.hint}",
            )
