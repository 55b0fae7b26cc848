"""What the application needs from outside: a journal that keeps entries in order.

A payload is the canonical bytes of one entry; what they mean is not the journal's
business. What is damaged comes back as a value, so that reading can go on up to it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from unhurried.core.errors import CannotDoThatNow, Unavailable

Chance = Callable[[int], bytes]
"""Gives that many random bytes."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A state that was folded once, kept to open faster; always disposable.

    Attributes:
        seq: the last entry that is folded into it.
        fingerprint: of the form of the state and of the rulebook it was folded with.
        body: canonical bytes of the state.
    """

    seq: int
    fingerprint: str
    body: bytes


@dataclass(frozen=True, slots=True)
class Damage:
    """Where trust in the stored entries ends, and one way on.

    Attributes:
        kind: what was found, such as `behind-anchor`, `broken-chain`, `unreadable` or
            `anchor-missing`; all kinds stand in `docs/journal-format.md`.
        seq: the first entry that is missing or cannot be trusted.
        hint: one sentence on how to go on.
    """

    kind: str
    seq: int
    hint: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What can be read: a snapshot where one is usable, and the entries after it.

    Attributes:
        records: payloads in order, from `first_seq` on.
        first_seq: the place of the first payload, or of the next one if there is none.
        damage: None when everything that was ever acknowledged is there.
    """

    snapshot: Snapshot | None
    records: tuple[bytes, ...]
    first_seq: int
    damage: Damage | None

    @property
    def head(self) -> int:
        """The place of the last payload that could be read; 0 before the first."""
        return self.first_seq + len(self.records) - 1


class SomebodyElseWrote(CannotDoThatNow):
    """Another program wrote to the journal first; nothing of this was kept."""


class JournalUnwritable(Unavailable):
    """The machine did not keep what was to be written.

    Attributes:
        reason: `read-only`, `full`, `disk`, `damaged` or `unanchored`. After
            `unanchored` the entry may have been kept: read again before anything else.
    """

    def __init__(self, reason: str, what: str, hint: str = "") -> None:
        """Name the cause in one word beside the sentence."""
        super().__init__(what, hint)
        self.reason = reason


class Journal(Protocol):
    """One person's entries, in order, durable once acknowledged."""

    def read(self, fingerprint: str) -> Reading:
        """Read all that can be trusted.

        A snapshot with another fingerprint is ignored.
        """
        ...

    def append(self, payloads: Sequence[bytes], expected_seq: int) -> int:
        """Keep these together or none of them; return the new head.

        Raises:
            SomebodyElseWrote: the head is not `expected_seq`; read again.
            JournalUnwritable: the machine did not keep them.
        """
        ...

    def keep(self, snapshot: Snapshot) -> None:
        """Keep a snapshot of the head in place of the one before.

        A snapshot of any other place is of no use and is let go.
        """
        ...
