"""Looking a whole vault over: every finding says what was looked at, and if it is well.

Nothing is changed by looking.
"""

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from unhurried.core.errors import Unhurried
from unhurried.journal.anchor_file import AnchorFile
from unhurried.journal.connection import connection, plainly
from unhurried.journal.folder import exposed, lax, parts
from unhurried.journal.paging import swap_places
from unhurried.journal.sealed_snapshot import SealedSnapshot, open_snapshot
from unhurried.journal.sealing import DoesNotOpen
from unhurried.journal.slot import Argon2
from unhurried.journal.slots_file import COPY, NAME, Unreadable, parse
from unhurried.journal.sqlite_store import SqliteStore
from unhurried.journal.vault import Vault
from unhurried.journal.verification import Stored, stored, verify

NO_FINGERPRINT = ""  # matches no snapshot, so every record is opened


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at.

    Attributes:
        what: `permissions`, `slots`, `stretching`, `store`, `chain`, `anchor`,
            `records`, `snapshot`, `sqlite` or `memory`.
        said: a short sentence with the numbers, without a full stop.
        warns: it is well, and still something to know.
    """

    what: str
    well: bool
    said: str
    warns: bool = False


@dataclass(frozen=True, slots=True)
class Examination:
    """All findings, in the order they were made."""

    findings: tuple[Finding, ...]

    @property
    def well(self) -> bool:
        """Whether everything is well."""
        return all(finding.well for finding in self.findings)


def examine(vault: Vault) -> Examination:
    """Look over an unlocked vault: the folder, the slots, the store, every record."""
    looks: list[tuple[str, Callable[[Vault], Iterator[Finding]]]] = [
        ("permissions", _permissions),
        ("slots", _slots),
        ("store", _store),
        ("records", _journal),
        ("sqlite", _sqlite),
        ("memory", _memory),
    ]
    found: list[Finding] = []
    for what, look in looks:
        try:
            found.extend(look(vault))
        except (Unhurried, OSError) as error:
            found.append(Finding(what, well=False, said=str(error)))
    return Examination(tuple(found))


def _permissions(vault: Vault) -> Iterator[Finding]:
    places = [vault.folder, *parts(vault.folder)]
    said = [exposed(path) for path in places]
    open_to_others = sum(lax(path) for path in places)
    if open_to_others:
        said.append(f"{open_to_others} parts of the vault are open to other users")
    complaint = "; ".join(filter(None, said))
    yield Finding("permissions", not complaint, complaint or "for you only")


def _slots(vault: Vault) -> Iterator[Finding]:
    sheets = [vault.folder / name for name in (NAME, COPY)]
    try:
        first, second = [parse(path.read_bytes()) for path in sheets]
    except (OSError, Unreadable):
        yield Finding("slots", well=False, said="one of the two copies is damaged")
        return
    yield Finding("slots", first == second, f"{len(first.slots)} ways in, and a copy")
    for slot in first.slots:
        if isinstance(slot.kdf, Argon2):
            work = f"{slot.kdf.memory_kib} KiB, {slot.kdf.iterations} passes"
            yield Finding("stretching", well=True, said=f"Argon2id with {work}")


def _store(vault: Vault) -> Iterator[Finding]:
    with plainly(), connection(vault.folder) as store:
        [said] = store.execute("PRAGMA integrity_check(1)").fetchone()
    yield Finding("store", said == "ok", f"the database's own check says: {said}")


def _journal(vault: Vault) -> Iterator[Finding]:
    store = SqliteStore(vault.folder, vault.keys.vault)
    anchor = AnchorFile(vault.folder).read()
    found = stored(vault.keys, store.rows(), anchor)
    reading = verify(found, None, NO_FINGERPRINT)
    trouble = reading.damage
    kind = trouble.kind if trouble else ""
    at = f"{kind} at entry {trouble.seq}" if trouble else ""
    opened = f"{len(reading.records)} of {found.head.seq} entries open"
    yield Finding("records", len(reading.records) == found.head.seq, opened)
    chain_well = kind in {"", "anchor-missing", "anchor-damaged"}
    yield Finding("chain", chain_well, at or "unbroken from the first entry")
    yield Finding("anchor", not kind, at or "agrees with the last entry")
    yield _snapshot(found, store.snapshot())


def _snapshot(found: Stored, kept: SealedSnapshot | None) -> Finding:
    """Tell of a snapshot; it is disposable, so this is always well."""
    if kept is None:
        return Finding("snapshot", well=True, said="none is kept; none is needed")
    fits = found.hashes[kept.head.seq : kept.head.seq + 1] == [kept.head.hash]
    try:
        open_snapshot(found.keys, kept)
    except DoesNotOpen:
        fits = False
    use = "of use" if fits else "of no use and will be replaced"
    return Finding("snapshot", well=True, said=f"at entry {kept.head.seq}, {use}")


def _sqlite(_: Vault) -> Iterator[Finding]:
    yield Finding(
        "sqlite",
        well=True,
        said=f"version {sqlite3.sqlite_version}; its write-ahead log, which some "
        "versions can damage, is not used here",
    )


def _memory(_: Vault) -> Iterator[Finding]:
    """Tell whether memory may reach a disk; the machine's own business, so it warns."""
    places = swap_places()
    if places == ():
        yield Finding("memory", well=True, said="no swap: it stays in memory")
        return
    said = f"swap is on ({', '.join(places)})" if places else "swap may be on"
    said += ": parts of an open record may reach the disk; encrypted swap guards them"
    yield Finding("memory", well=True, said=said, warns=True)
