"""Fakes for the application's ports: a journal in a list, a clock set by hand."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from tests.life import Life, book, stamp
from unhurried.app.application import Application, Parts
from unhurried.app.ports import (
    Damage,
    JournalUnwritable,
    Reading,
    Snapshot,
    SomebodyElseWrote,
)
from unhurried.coach.decide import Coach
from unhurried.core.clock import Stamp
from unhurried.core.entries import Entry
from unhurried.core.errors import Damaged
from unhurried.core.state import State
from unhurried.planner.ahead import Memory
from unhurried.planner.ladder import LadderPlanner

Kept = tuple[State, Memory]


@dataclass
class HandClock:
    """A clock that stands still until it is set."""

    day: float = 0

    def now(self) -> Stamp:
        return stamp(self.day)


@dataclass
class Shelf:
    """A codec that keeps things on a shelf and gives their place as bytes."""

    things: list[Entry | Kept] = field(default_factory=list)

    def encode(self, entry: Entry) -> bytes:
        return self._put(entry)

    def decode(self, payload: bytes) -> Entry:
        thing = self.things[int(payload)]
        if not isinstance(thing, Entry):
            raise Damaged("not an entry")
        return thing

    def encode_kept(self, state: State, memory: Memory) -> bytes:
        return self._put((state, memory))

    def decode_kept(self, body: bytes) -> tuple[State, Memory]:
        thing = self.things[int(body)]
        if not isinstance(thing, tuple):
            raise Damaged("not a state")
        return thing

    def _put(self, thing: Entry | Kept) -> bytes:
        self.things.append(thing)
        return str(len(self.things) - 1).encode()


@dataclass
class ListJournal:
    """A journal in a list that can be made to fail."""

    records: list[bytes] = field(default_factory=list)
    snapshot: Snapshot | None = None
    damage: Damage | None = None
    fails: str = ""

    def read(self, fingerprint: str) -> Reading:
        kept = self.snapshot
        if kept is None or kept.fingerprint != fingerprint:
            return Reading(None, tuple(self.records), 1, self.damage)
        after = tuple(self.records[kept.seq :])
        return Reading(kept, after, kept.seq + 1, self.damage)

    def append(self, payloads: Sequence[bytes], expected_seq: int) -> int:
        if self.fails:
            raise JournalUnwritable(self.fails, "the disk is full")
        if expected_seq != len(self.records):
            raise SomebodyElseWrote("another program wrote first")
        self.records.extend(payloads)
        return len(self.records)

    def keep(self, snapshot: Snapshot) -> None:
        if self.fails:
            raise JournalUnwritable(self.fails, "the disk is full")
        self.snapshot = snapshot


@dataclass
class Desk:
    """An application with its fakes in reach."""

    journal: ListJournal = field(default_factory=ListJournal)
    clock: HandClock = field(default_factory=HandClock)
    shelf: Shelf = field(default_factory=Shelf)
    ids: int = 0

    def open(self) -> Application:
        """Open, or open again, on what the journal holds."""
        coach = Coach(book(), LadderPlanner())
        parts = Parts(self.journal, self.shelf, self.clock, self._chance, coach)
        return Application(parts)

    def with_life(self, life: Life, entries: Sequence[Entry]) -> Application:
        """Open on a life that was told elsewhere."""
        self.journal.records.extend(self.shelf.encode(entry) for entry in entries)
        app = self.open()
        assert app.state.sessions == life.state.sessions
        return app

    def _chance(self, count: int) -> bytes:
        self.ids += 1
        return self.ids.to_bytes(count, "big")
