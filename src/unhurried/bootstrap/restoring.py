"""Bring a record back: look at what would change first, then change it or leave it.

Nothing that the replaced record held back is set free: what it knew is carried over
(`app/carrying.py`), and where nobody can read it, a session counts as just ended.
"""

from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from unhurried.app.application import NO_SNAPSHOT, Application
from unhurried.app.commands import NoteRestore
from unhurried.app.ports import Journal
from unhurried.bootstrap.doorstep import Key, is_vault
from unhurried.bootstrap.opening import application_on, unlock
from unhurried.bootstrap.places import check_free
from unhurried.bootstrap.presence import held_elsewhere
from unhurried.bootstrap.world import World
from unhurried.core.errors import BadInput, CannotDoThatNow, Damaged
from unhurried.core.state import State
from unhurried.journal import swap
from unhurried.journal.anchor_file import AnchorFile
from unhurried.journal.backups.finding import Found, WayIn, find, latest, own_shelf
from unhurried.journal.codec import JournalCodec
from unhurried.journal.errors import NoVaultHere, VaultDamaged
from unhurried.journal.folder import protect
from unhurried.journal.hardening import harden
from unhurried.journal.memory_store import MemoryAnchor, MemoryStore
from unhurried.journal.putting_back import NewRecord, put_in_place
from unhurried.journal.sealed_journal import SealedJournal
from unhurried.journal.slots import Locksmith, Slots
from unhurried.journal.slots_file import read_slots
from unhurried.journal.vault import Vault


@dataclass(frozen=True, slots=True)
class Side:
    """What a record holds.

    Attributes:
        wall_ms: when its last entry was written, as the clock said; None before any.
    """

    entries: int
    sessions: int
    wall_ms: int | None


@dataclass(frozen=True, slots=True)
class Restore:
    """A record that may be put back; nothing has been written yet.

    Attributes:
        path: where it was found.
        here: what the vault holds now; None where there is none, or none to be read.
        there: what the record to be put back holds, without what is carried over.
        whole: whether everything that the vault here ever kept could be read.
        same: whether both hold the very same and open with the same, so that there is
            nothing to do.
        keeps_ways: whether what opens the vault now goes on opening it.
        after: the record as it would be, with what is carried over.
    """

    path: Path
    here: Side | None
    there: Side
    whole: bool
    same: bool
    keeps_ways: bool
    after: State = field(repr=False)
    record: NewRecord = field(repr=False)


@dataclass(frozen=True, slots=True)
class _Here:
    """The vault that stands there, as far as it can be read."""

    state: State
    side: Side | None
    whole: bool
    anchor: bytes | None


NOTHING_HERE: Final = _Here(State(), None, whole=False, anchor=None)


def look(
    folder: Path, source: Path | None, keys: tuple[Key, Key | None], world: World
) -> Restore:
    """Find a record and work out what putting it back would come to.

    Args:
        folder: where it is to stand.
        source: a backup, a folder of backups or a copy of a vault; None for the latest
            backup inside the folder.
        keys: what opens the record, and what opens the vault here if it is another;
            with an empty text that one is not read.
        world: the clock, and how keys are made.

    Raises:
        NotABackup, WrongPassphrase, WrongRecoveryCode, VaultTooNew, VaultDamaged,
        BadInput: the vault here is another one, and nothing was given to read it.
        CannotDoThatNow: a session is being held.
    """
    harden()
    _ready_for_it(folder)
    opens, opens_here = keys
    way = WayIn(Locksmith(world.chance, world.profile), opens.text, opens.is_recovery)
    found = _found(folder, source, way)
    here = _here(folder, found, opens_here, world)
    slots = _slots_that_stay(folder, found, way)
    journal, store, anchor = in_memory(found, world)
    app = application_on(journal, world.clock, world.chance)
    there = _side(app, journal)
    app.do(NoteRestore(here.state, here.whole))
    return Restore(
        found.path,
        here.side,
        there,
        whole=here.whole,
        same=here.whole and here.anchor == found.anchor and slots is not None,
        keeps_ways=slots is not None,
        after=app.state,
        record=NewRecord(
            slots or found.slots,
            found.key,
            tuple(store.sealed),
            anchor.content or b"",
            here.anchor,
        ),
    )


def put_back(folder: Path, restore: Restore, world: World) -> tuple[Path, ...]:
    """Put the record in place; give the folders of the vaults that were replaced.

    All or nothing at any instant: see `journal/putting_back.py`.

    Raises:
        SomebodyElseWrote: the vault has changed since; look again.
        CannotDoThatNow, VaultLocked, JournalUnwritable.
    """
    _ready_for_it(folder)
    put_in_place(folder, restore.record, world.chance)
    return swap.replaced(folder)


def let_go(folder: Path) -> int:
    """Remove the vaults that were replaced; give how many there were."""
    return swap.let_go(folder)


def replaced(folder: Path) -> tuple[Path, ...]:
    """The folders of vaults that were replaced and not let go of yet."""
    return swap.replaced(folder)


def _ready_for_it(folder: Path) -> None:
    if held_elsewhere(folder):
        hint = "end it there first"
        raise CannotDoThatNow("a session is being held in another window", hint=hint)
    if not is_vault(folder):
        check_free(folder)
    if folder.is_dir():
        protect(folder)
        swap.settle_in_turn(folder)


def _found(folder: Path, source: Path | None, way: WayIn) -> Found:
    if source is None or source.resolve() == folder.resolve():
        return latest(own_shelf(folder), way)
    return find(source, way)


def _here(folder: Path, found: Found, opens: Key | None, world: World) -> _Here:
    anchor = AnchorFile(folder).read()
    if not is_vault(folder) and anchor is None:
        return NOTHING_HERE
    vault = _vault_here(folder, found, opens, world)
    if vault is None:
        return _Here(State(), None, whole=False, anchor=anchor)
    journal = vault.journal()
    try:
        app = application_on(journal, world.clock, world.chance)
    except Damaged:
        return _Here(State(), None, whole=False, anchor=AnchorFile(folder).read())
    readable = app.intact or app.state.entries > 0
    side = _side(app, journal) if readable else None
    return _Here(app.state, side, app.intact, AnchorFile(folder).read())


def _vault_here(
    folder: Path, found: Found, opens: Key | None, world: World
) -> Vault | None:
    """The vault here: with the same keys if it is the same, else with its own."""
    slots = _slots_here(folder)
    if slots is None or slots.vault_id == found.keys.vault:
        return Vault(folder, found.key, found.keys, world.chance)
    if opens is None:
        hint = "give its passphrase with --here-file, or --unread to do without"
        raise BadInput("the vault here is another one", str(folder), hint)
    return unlock(folder, opens, world) if opens.text else None


def _slots_here(folder: Path) -> Slots | None:
    with suppress(NoVaultHere, VaultDamaged):
        return read_slots(folder)
    return None


def _slots_that_stay(folder: Path, found: Found, way: WayIn) -> Slots | None:
    """The ways in of today, if they are of the same vault and open with this key."""
    slots = _slots_here(folder)
    if slots is None or slots.vault_id != found.keys.vault:
        return None
    with suppress(VaultDamaged):
        if way.key(slots) == found.key:
            return slots
    return None


def in_memory(
    found: Found, world: World
) -> tuple[SealedJournal, MemoryStore, MemoryAnchor]:
    """The record as a journal that is written nowhere, with what it is kept in."""
    store, anchor = MemoryStore(), MemoryAnchor(found.anchor)
    store.sealed.extend(found.sealed)
    return SealedJournal(found.keys, store, anchor, world.chance), store, anchor


def _side(app: Application, journal: Journal) -> Side:
    state, records = app.state, journal.read(NO_SNAPSHOT).records
    last = JournalCodec().decode(records[-1]).stamp.wall_ms if records else None
    return Side(state.entries, len(state.sessions) + len(state.imported), last)
