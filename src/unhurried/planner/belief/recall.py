"""Recall a belief instead of replaying a life: kept by the digest of what it rests on.

A belief after n sessions has a key that depends on the model, the rulebook, what was
said of comfort, and every session up to the nth. The same record makes the same key, so
a belief that is found under it is the one that a replay would come to.
"""

import hashlib
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field

from unhurried.core.state import SessionRecord, State
from unhurried.planner.belief.kept import from_bytes, to_bytes
from unhurried.planner.belief.lots import MODEL
from unhurried.planner.belief.update import Belief, beginning, take_up
from unhurried.planner.hearing import Heard, hear, teaching
from unhurried.protocol.rulebook import Rulebook

KEPT = 32
"""Beliefs that are kept in memory; a decision needs the last two of one record."""


@dataclass(frozen=True, slots=True)
class Known:
    """A record as it was heard.

    Attributes:
        keys: of the belief before the first session, and after each.
    """

    heard: tuple[Heard, ...]
    keys: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Origin:
    """What a belief begins with: the rulebook, and what was said of comfort in mm."""

    book: Rulebook
    comfortable_mm: float | None


@dataclass(slots=True)
class Recall:
    """Beliefs by key, and the last record that was heard; only ever a shortcut."""

    count: int
    beliefs: OrderedDict[bytes, Belief] = field(default_factory=OrderedDict)
    records: tuple[SessionRecord, ...] = ()
    start: bytes = b""
    known: Known = field(default_factory=lambda: Known((), ()))

    def hear(self, state: State, book: Rulebook) -> Known:
        """Hear a record; what was heard last time and has not changed is kept."""
        start, records = self._start(state, book), teaching(state)
        kept = _alike(records, self.records) if start == self.start else 0
        place = kept if kept == len(records) == len(self.records) else max(0, kept - 1)
        heard = (*self.known.heard[:place], *hear(records, book, place))
        keys = [start, *self.known.keys[1 : place + 1]]
        for one in heard[place:]:
            keys.append(_digest(keys[-1], one))
        self.known = Known(heard, tuple(keys))
        self.start, self.records = start, records
        return self.known

    def after(self, known: Known, sessions: int, origin: Origin) -> Belief:
        """The belief after so many sessions of a record."""
        place = self._latest_kept(known.keys[: sessions + 1])
        if place < 0:
            place = 0
            self._keep(known.keys[0], _first(origin, self.count))
        belief = self.beliefs[known.keys[place]]
        for heard, key in zip(
            known.heard[place:sessions],
            known.keys[place + 1 : sessions + 1],
            strict=True,
        ):
            belief = take_up(belief, heard, origin.book)
            self._keep(key, belief)
        return belief

    def to_bytes(self, known: Known) -> bytes:
        """The latest belief about a record that is remembered; empty without one."""
        place = self._latest_kept(known.keys)
        if place < 0:
            return b""
        return to_bytes(known.keys[place], self.beliefs[known.keys[place]])

    def remember(self, kept: bytes) -> None:
        """Remember a belief that was kept; bytes that are no belief are left alone."""
        found = from_bytes(kept)
        if found is not None:
            self._keep(*found)

    def _latest_kept(self, keys: Sequence[bytes]) -> int:
        places = reversed(range(len(keys)))
        return next((place for place in places if keys[place] in self.beliefs), -1)

    def _keep(self, key: bytes, belief: Belief) -> None:
        self.beliefs[key] = belief
        self.beliefs.move_to_end(key)
        while len(self.beliefs) > KEPT:
            self.beliefs.popitem(last=False)

    def _start(self, state: State, book: Rulebook) -> bytes:
        said = state.person.comfortable
        return _digest(b"", (MODEL, self.count, book.fingerprint, said))


def _first(origin: Origin, count: int) -> Belief:
    return beginning(origin.book, origin.comfortable_mm, count)


def _alike(records: Sequence[object], before: Sequence[object]) -> int:
    """How many records at the beginning are the very same objects."""
    pairs = enumerate(zip(records, before, strict=False))
    differs = (place for place, (one, other) in pairs if one is not other)
    return next(differs, min(len(records), len(before)))


def _digest(before: bytes, fact: object) -> bytes:
    return hashlib.sha256(before + repr(fact).encode()).digest()
