"""One sealed record: a payload bound to its vault, its place and what stands before."""

from collections.abc import Sequence
from dataclasses import dataclass

from unhurried.journal.chain import Head, link
from unhurried.journal.keys import Keys
from unhurried.journal.sealing import Chance, DoesNotOpen, place, seal, unseal
from unhurried.journal.sizes import padded

DOMAIN = b"unhurried record 1"
PREFIX = 8


@dataclass(frozen=True, slots=True)
class Record:
    """A payload, and how many records of the same append stand before it."""

    payload: bytes
    back: int


def seal_all(
    keys: Keys, payloads: Sequence[bytes], head: Head, chance: Chance
) -> tuple[list[bytes], Head]:
    """Seal one append after `head`; return the sealed records and the new head."""
    sealed: list[bytes] = []
    for back, payload in enumerate(payloads):
        body = padded(_u32(len(payload)) + _u32(back) + payload)
        here = place(DOMAIN, keys.vault, head.seq + 1, head.hash)
        sealed.append(seal(keys.record, body, here, chance))
        head = Head(head.seq + 1, link(head.hash, sealed[-1]))
    return sealed, head


def open_record(keys: Keys, sealed: bytes, before: Head) -> Record:
    """Open the record that follows `before`.

    Raises:
        DoesNotOpen: it was not sealed for this place, or was changed.
    """
    here = place(DOMAIN, keys.vault, before.seq + 1, before.hash)
    body = unseal(keys.record, sealed, here)
    length = int.from_bytes(body[:4], "big")
    payload = body[PREFIX : PREFIX + length]
    if len(payload) != length or body[PREFIX + length :].strip(b"\0"):
        raise DoesNotOpen
    return Record(payload, int.from_bytes(body[4:PREFIX], "big"))


def _u32(number: int) -> bytes:
    return number.to_bytes(4, "big")
