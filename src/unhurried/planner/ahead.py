"""Proposals worked out ahead, so that the next days' advice needs no arithmetic.

What a planner proposes depends on the record, on what is open, and on how many whole
days have passed since the last session; here it is asked by whole days only. So a
proposal that was worked out in the evening is the very one of the days to come, until
something new is recorded.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from unhurried.core.clock import DAY_MS
from unhurried.core.credit import Credited
from unhurried.core.state import State
from unhurried.history.sessions import practised
from unhurried.planner.believed import Believed
from unhurried.planner.learning import LearningPlanner
from unhurried.planner.port import Brief, Proposal
from unhurried.protocol.rulebook import Rulebook

AHEAD_DAYS: Final = 21
"""How many days it is worth working out: until a gap asks for other advice anyway."""


@dataclass(frozen=True, slots=True)
class Memory:
    """What a planner would like to have again when the record is opened next.

    Attributes:
        entries: how many facts the record had then.
        belief: the planner's own bytes; only ever a shortcut.
        proposals: by the digest of all that they rest on.
    """

    entries: int
    belief: bytes
    proposals: Mapping[str, Proposal]


@dataclass(slots=True)
class AheadPlanner:
    """A learning planner that is asked by whole days, and remembers what it said.

    Attributes:
        worked: whether anything had to be worked out since it was made.
    """

    inner: LearningPlanner = field(default_factory=LearningPlanner)
    worked: bool = False
    _entries: int = -1
    _belief: bytes = b""
    _kept: dict[str, Proposal] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The name of the planner that thinks."""
        return self.inner.name

    def propose(self, brief: Brief) -> Proposal:
        """Say again what was worked out for this day, or work it out."""
        self._begin_anew_with(brief.state)
        brief = replace(brief, now=whole_days(brief.state, brief.now))
        key = _key(self.name, brief)
        if key not in self._kept:
            self._kept[key] = self._thinking().propose(brief)
            self.worked = True
        return self._kept[key]

    def believed(self, state: State, book: Rulebook) -> tuple[Believed, ...]:
        """Comfort as it is believed after every session, oldest first."""
        return self._thinking().believed(state, book)

    def memory(self, state: State, book: Rulebook) -> Memory:
        """What to keep of it beside a snapshot of this state."""
        self._begin_anew_with(state)
        belief = self.inner.to_bytes(state, book) if self.worked else self._belief
        return Memory(state.entries, belief, dict(self._kept))

    def remember(self, memory: Memory) -> None:
        """Take up what was kept; it serves the record that it was made of."""
        self._entries, self._belief = memory.entries, memory.belief
        self._kept = dict(memory.proposals)

    def _begin_anew_with(self, state: State) -> None:
        """What was said of a shorter record says nothing of this one."""
        if state.entries != self._entries:
            self._entries = state.entries
            self._kept.clear()

    def _thinking(self) -> LearningPlanner:
        if self._belief:
            self.inner.remember(self._belief)
            self._belief = b""
        return self.inner


def whole_days(state: State, now: Credited) -> Credited:
    """The beginning of this day, counted from the end of the last session."""
    last = practised(state)[-1:]
    base = last[0].ended if last else 0
    return base + (now - base) // DAY_MS * DAY_MS


def _key(name: str, brief: Brief) -> str:
    openings = tuple(
        (one.item.id, one.lubricant_id, one.deepest.value, one.hold_s)
        for one in brief.openings
    )
    state, book = brief.state, brief.book.fingerprint
    rests_on = (name, book, state.entries, brief.now, brief.maintaining, openings)
    return hashlib.sha256(repr(rests_on).encode()).hexdigest()
