"""The kinds of damage that an opening can find, and the way on from them."""

from enum import StrEnum

from unhurried.app.ports import Damage

HINT = "everything before this place can be read; put a backup of the vault back"


class Kind(StrEnum):
    """What was found; the page on the format tells how."""

    STORE_MISSING = "store-missing"
    STORE_DAMAGED = "store-damaged"
    BROKEN_CHAIN = "broken-chain"
    UNREADABLE = "unreadable"
    BEHIND_ANCHOR = "behind-anchor"
    AHEAD_OF_ANCHOR = "ahead-of-anchor"
    ANCHOR_MISSING = "anchor-missing"
    ANCHOR_DAMAGED = "anchor-damaged"


def damage(kind: str, seq: int) -> Damage:
    """Damage of this kind, from this place on."""
    return Damage(Kind(kind).value, seq, HINT)
