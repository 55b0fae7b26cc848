"""Seal a vault anew under a new key, and replace the backups of before."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from unhurried.bootstrap.backups import keeping_of
from unhurried.bootstrap.opening import Key, application_on, unlock
from unhurried.bootstrap.presence import held_elsewhere
from unhurried.bootstrap.world import World
from unhurried.core.errors import CannotDoThatNow, Unavailable, Unhurried
from unhurried.journal import swap
from unhurried.journal.backups.choice import Choice, read_choice, write_choice
from unhurried.journal.backups.shelf import Shelf
from unhurried.journal.backups.taking import source_of
from unhurried.journal.rekey import commit_rekey, prepare_rekey
from unhurried.journal.vault import Vault


@dataclass(frozen=True, slots=True)
class Anew:
    """What sealing anew came to.

    Attributes:
        gone: how many backups of before were removed.
        trouble: why not all of them are gone; None where they are.
        shelves: the folders that backups go to.
    """

    gone: int
    trouble: Unhurried | None
    shelves: tuple[Path, ...]


def rekey(
    folder: Path,
    ways: tuple[Key, str],
    world: World,
    hand_over: Callable[[str], None],
) -> Anew:
    """Seal everything anew, then replace the backups of before by a new one.

    Args:
        folder: the vault's.
        ways: what opens it now, and the new passphrase.
        world: the clock, and how keys are made.
        hand_over: gives the new recovery code to the person; until it returns, nothing
            has changed, and what it raises ends the whole.

    Raises:
        WeakPassphrase, WrongPassphrase, VaultDamaged, CannotDoThatNow, Unavailable:
            the vault is as it was.
    """
    if held_elsewhere(folder):
        hint = "end it there first"
        raise CannotDoThatNow("a session is being held in another window", hint=hint)
    key, passphrase = ways
    before = unlock(folder, key, world)
    rekeyed = prepare_rekey(before, passphrase, world.profile)
    hand_over(rekeyed.recovery_code)
    return _new_backups(before, commit_rekey(rekeyed), world)


def _new_backups(before: Vault, after: Vault, world: World) -> Anew:
    """A new backup first; then those go that open with the keys of before.

    Vaults that stand aside go at once: the record in the place is whole.
    """
    also = read_choice(source_of(before)).also
    shelves = [source_of(after).shelf, *([Shelf(Path(also))] if also else [])]
    gone = 0
    try:
        swap.let_go(after.folder)  # they open with what opened them then
        write_choice(source_of(after), Choice(also=also))
        app = application_on(after.journal(), world.clock, world.chance)
        keeping_of(after, world).take_now(app)
        for shelf in shelves:
            for mark in shelf.marks(before.keys):
                shelf.remove(mark.number)
                gone += 1
    except Unavailable as error:
        return Anew(gone, error, tuple(shelf.folder for shelf in shelves))
    return Anew(gone, None, tuple(shelf.folder for shelf in shelves))
