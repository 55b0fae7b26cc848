"""A sealed snapshot: only of use in exactly the history it was made from."""

from dataclasses import dataclass

from unhurried.app.ports import Snapshot
from unhurried.journal.chain import Head
from unhurried.journal.keys import Keys
from unhurried.journal.sealing import Chance, DoesNotOpen, place_of, seal, unseal
from unhurried.journal.sizes import padded

DOMAIN = b"unhurried snapshot 1"
PREFIX = 8


@dataclass(frozen=True, slots=True)
class SealedSnapshot:
    """What a store sees of a snapshot: its place in the chain and sealed bytes."""

    head: Head
    sealed: bytes


def seal_snapshot(
    keys: Keys, snapshot: Snapshot, head: Head, chance: Chance
) -> SealedSnapshot:
    """Seal a snapshot of the state at `head`."""
    mark = snapshot.fingerprint.encode()
    lengths = len(mark).to_bytes(4, "big") + len(snapshot.body).to_bytes(4, "big")
    body = padded(lengths + mark + snapshot.body)
    here = place_of(DOMAIN, keys.vault, head)
    return SealedSnapshot(head, seal(keys.snapshot, body, here, chance))


def open_snapshot(keys: Keys, kept: SealedSnapshot) -> Snapshot:
    """Open a kept snapshot.

    Raises:
        DoesNotOpen: changed, from another place or another vault.
    """
    here = place_of(DOMAIN, keys.vault, kept.head)
    body = unseal(keys.snapshot, kept.sealed, here)
    mark_end = PREFIX + int.from_bytes(body[:4], "big")
    end = mark_end + int.from_bytes(body[4:PREFIX], "big")
    if end > len(body):
        raise DoesNotOpen
    mark = body[PREFIX:mark_end].decode(errors="replace")
    return Snapshot(kept.head.seq, mark, body[mark_end:end])
