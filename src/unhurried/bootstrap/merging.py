"""Read a second history of a record: a backup, or a copy of a vault."""

from dataclasses import dataclass
from pathlib import Path

from unhurried.app.commands import MergeRecord
from unhurried.bootstrap.doorstep import Key
from unhurried.bootstrap.opening import application_on
from unhurried.bootstrap.restoring import in_memory
from unhurried.bootstrap.world import World
from unhurried.core.errors import BadInput
from unhurried.journal.backups.finding import WayIn, find
from unhurried.journal.hardening import harden
from unhurried.journal.slots import Locksmith
from unhurried.journal.slots_file import read_slots


@dataclass(frozen=True, slots=True)
class Second:
    """A history that may be joined with the one here.

    Attributes:
        path: the file or folder that it was read from.
        same: whether it is sealed under the same key, as a copy of one record is.
    """

    path: Path
    same: bool
    command: MergeRecord


def second(folder: Path, place: Path, key: Key, world: World) -> Second:
    """Open the other history; nothing is written, here or there.

    Args:
        folder: the vault here.
        place: where the other one is.
        key: what opens it.
        world: the clock, and how keys are made.

    Raises:
        NotABackup: there is none that is whole.
        WrongPassphrase, WrongRecoveryCode: it opens with something else.
        BadInput: it is the vault here.
        VaultTooNew: a newer version wrote it.
    """
    if place.resolve() == folder.resolve():
        hint = "name a backup from the other machine, or a copy of its folder"
        raise BadInput("this is the vault here", str(place), hint)
    harden()
    smith = Locksmith(world.chance, world.profile)
    found = find(place, WayIn(smith, key.text, key.is_recovery))
    journal, _, _ = in_memory(found, world)
    there = application_on(journal, world.clock, world.chance).state
    same = read_slots(folder).vault_id == found.keys.vault
    return Second(found.path, same, MergeRecord(there))
