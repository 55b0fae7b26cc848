"""Telling what of a stored journal can be trusted: chain, anchor, records."""

from collections.abc import Sequence
from dataclasses import dataclass

from unhurried.app.ports import Damage, Reading, Snapshot
from unhurried.journal.anchor import AnchorUntrue, read_anchor
from unhurried.journal.chain import Head, genesis, links
from unhurried.journal.damage import Kind, damage
from unhurried.journal.keys import Keys
from unhurried.journal.record import Record, open_record
from unhurried.journal.sealed_snapshot import SealedSnapshot, open_snapshot
from unhurried.journal.sealing import DoesNotOpen
from unhurried.journal.store import Rows


@dataclass(frozen=True, slots=True)
class Stored:
    """Everything an opening looks at.

    Attributes:
        hashes: of every place from 0 on; one more than there are rows.
        anchor: bytes as they stand; None when there are none.
    """

    keys: Keys
    rows: Rows
    hashes: Sequence[bytes]
    anchor: bytes | None

    @property
    def head(self) -> Head:
        """The last place in the store."""
        return Head(len(self.rows.sealed), self.hashes[-1])


def stored(keys: Keys, rows: Rows, anchor: bytes | None) -> Stored:
    """Compute the chain over all sealed records."""
    return Stored(keys, rows, links(genesis(keys.vault), rows.sealed), anchor)


def verify(found: Stored, kept: SealedSnapshot | None, fingerprint: str) -> Reading:
    """Read what can be trusted, and say where trust ends."""
    flaw = anchor_flaw(found)
    snapshot = None if flaw else usable(found, kept, fingerprint)
    start = snapshot.seq if snapshot else 0
    records, whole = open_from(found, start)
    if not whole:
        flaw = damage(Kind.UNREADABLE, start + len(records) + 1)
    elif flaw is None:
        flaw = ahead(found, records, start)
    payloads = tuple(record.payload for record in records)
    return Reading(snapshot, payloads, start + 1, flaw)


def anchor_flaw(found: Stored) -> Damage | None:
    """Compare the chain with the anchor; also what the store itself reported."""
    rows, after = found.rows, found.head.seq + 1
    if rows.flaw is not None:
        return damage(rows.flaw, after)
    if found.anchor is None:
        return damage(Kind.ANCHOR_MISSING, after)
    try:
        anchored = read_anchor(found.keys, found.anchor)
    except AnchorUntrue:
        return damage(Kind.ANCHOR_DAMAGED, after)
    if anchored.seq > found.head.seq:
        return damage(Kind.BEHIND_ANCHOR, after)
    if found.hashes[anchored.seq] != anchored.hash:
        return damage(Kind.BROKEN_CHAIN, anchored.seq)
    return None


def usable(
    found: Stored, kept: SealedSnapshot | None, fingerprint: str
) -> Snapshot | None:
    """Open a snapshot if it belongs to exactly this history and this fingerprint."""
    if kept is None or not 0 < kept.head.seq <= found.head.seq:
        return None
    if found.hashes[kept.head.seq] != kept.head.hash:
        return None
    try:
        snapshot = open_snapshot(found.keys, kept)
    except DoesNotOpen:
        return None
    return snapshot if snapshot.fingerprint == fingerprint else None


def open_from(found: Stored, start: int) -> tuple[list[Record], bool]:
    """Open the records after `start` as far as they open, and say if all did."""
    records: list[Record] = []
    for seq, sealed in enumerate(found.rows.sealed[start:], start):
        try:
            before = Head(seq, found.hashes[seq])
            records.append(open_record(found.keys, sealed, before))
        except DoesNotOpen:
            return records, False
    return records, True


def ahead(found: Stored, records: Sequence[Record], start: int) -> Damage | None:
    """Allow one append beyond the anchor: a crash before the acknowledgement."""
    if found.anchor is None:
        return damage(Kind.ANCHOR_MISSING, found.head.seq + 1)
    anchored = read_anchor(found.keys, found.anchor).seq
    beyond = records[max(0, anchored - start) :]
    for past, record in enumerate(beyond):
        if past and record.back == 0:
            return damage(Kind.AHEAD_OF_ANCHOR, anchored + past + 1)
    return None
