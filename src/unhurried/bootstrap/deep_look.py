"""The deep look over a vault: every entry folded anew, every backup opened."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from unhurried.app.application import NO_SNAPSHOT, Application
from unhurried.app.ports import Journal, Reading, Snapshot
from unhurried.bootstrap.opening import Key, application_on, unlock
from unhurried.bootstrap.world import World
from unhurried.core.clock import Stamp
from unhurried.core.errors import Unhurried
from unhurried.journal import swap
from unhurried.journal.backups.choice import read_choice
from unhurried.journal.backups.shelf import Shelf
from unhurried.journal.backups.taking import opened, source_of
from unhurried.journal.codec import JournalCodec
from unhurried.journal.examination import Examination, Finding, examine
from unhurried.journal.vault import Vault


@dataclass(frozen=True, slots=True)
class _OnlyRead:
    """A journal that is looked at and never changed.

    Attributes:
        snapshots: whether a kept snapshot may be used.
    """

    journal: Journal
    snapshots: bool

    def read(self, fingerprint: str) -> Reading:
        return self.journal.read(fingerprint if self.snapshots else NO_SNAPSHOT)

    def append(self, payloads: Sequence[bytes], expected_seq: int) -> int:
        what = f"{len(payloads)} entries after {expected_seq}"
        raise TypeError(f"{what} for a journal that is only read")

    def keep(self, snapshot: Snapshot) -> None:
        del snapshot


@dataclass(frozen=True, slots=True)
class _StillClock:
    """One moment for two looks that are compared."""

    stamp: Stamp

    def now(self) -> Stamp:
        return self.stamp


def examine_deeply(folder: Path, key: Key, world: World) -> Examination:
    """Look over everything that the vault and its backups hold; nothing is changed.

    Raises:
        NoVaultHere, WrongPassphrase, VaultTooNew, VaultDamaged, VaultExposed: it
            cannot be unlocked, so there is nothing to look at.
    """
    vault = unlock(folder, key, world)
    findings = (
        *examine(vault).findings,
        _understood(vault),
        _folded(vault, world),
        *_backups(vault),
        *_aside(vault),
    )
    return Examination(findings)


def _understood(vault: Vault) -> Finding:
    records = vault.journal().read(NO_SNAPSHOT).records
    codec = JournalCodec()
    for number, record in enumerate(records, start=1):
        try:
            codec.decode(record)
        except Unhurried as error:
            said = f"entry {number}: {error.what}"
            return Finding("understood", well=False, said=said)
    return Finding("understood", well=True, said=f"all {len(records)} entries")


def _folded(vault: Vault, world: World) -> Finding:
    """Whether what is kept of the past is what the entries add up to."""
    still = _StillClock(world.clock.now())
    try:
        kept, anew = (
            _application(vault, world, still, snapshots=snapshots)
            for snapshots in (True, False)
        )
    except Unhurried as error:
        return Finding("folded", well=False, said=error.what)
    same = kept.state == anew.state
    said = "the same from the first entry on" if same else "not what the entries say"
    return Finding("folded", same, said)


def _application(
    vault: Vault, world: World, still: _StillClock, *, snapshots: bool
) -> Application:
    journal = _OnlyRead(vault.journal(), snapshots)
    return application_on(journal, still, world.chance)


def _backups(vault: Vault) -> Iterator[Finding]:
    source = source_of(vault)
    if source.shelf.numbers():
        yield _shelf(vault, source.shelf)
    else:
        yield Finding("backups", well=False, said="none is there yet")
    also = read_choice(source).also
    if also:
        yield _shelf(vault, Shelf(Path(also)))


def _shelf(vault: Vault, shelf: Shelf) -> Finding:
    if not shelf.folder.is_dir():
        return Finding("backups", well=False, said=f"{shelf.folder} is not there")
    numbers = shelf.numbers()
    whole = [number for number in numbers if _opens(vault, shelf.path(number))]
    told = f"{len(whole)} of {len(numbers)} in {shelf.folder} open whole"
    broken = sorted(set(numbers) - set(whole))
    if broken:
        told += "; not " + ", ".join(shelf.path(number).name for number in broken)
    return Finding("backups", bool(whole) and not broken, told)


def _opens(vault: Vault, path: Path) -> bool:
    try:
        opened(vault.keys, path)
    except Unhurried:
        return False
    return True


def _aside(vault: Vault) -> Iterator[Finding]:
    for place in swap.replaced(vault.folder):
        yield Finding("replaced", well=True, said=f"kept in {place.name}")
