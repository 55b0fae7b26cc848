"""The record that a report is made from, and the part of it that was chosen."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import tzinfo
from typing import TypeVar

from unhurried.coach.decision import Decision
from unhurried.core.credit import Credited, wall_at
from unhurried.core.entries import Entry
from unhurried.core.events import Event
from unhurried.core.records import SessionRecord
from unhurried.core.state import State
from unhurried.history.telling import is_withdrawn
from unhurried.planner.believed import Believed
from unhurried.protocol.rulebook import Rulebook
from unhurried.views.moment import dated
from unhurried.views.report.choice import Choice

Fact = TypeVar("Fact", bound=Event)


@dataclass(frozen=True, slots=True)
class Record:
    """Everything that a report may look at.

    Attributes:
        state: all of it, as it is now.
        history: every entry; for what the state does not keep.
        believed: what the planner believed after each session.
    """

    state: State
    history: tuple[Entry, ...]
    believed: tuple[Believed, ...]
    decision: Decision
    book: Rulebook
    zone: tzinfo
    choice: Choice

    @property
    def sessions(self) -> tuple[SessionRecord, ...]:
        """Those of the chosen time that were not taken back, oldest first."""
        told = sorted((*self.state.sessions, *self.state.imported), key=_began)
        standing = (one for one in told if not is_withdrawn(one, self.state))
        return tuple(one for one in standing if self.holds(one.began))

    @property
    def shown(self) -> State:
        """The state with the sessions of the chosen time alone, for pictures."""
        state = self.state
        return replace(
            state,
            sessions=tuple(one for one in state.sessions if self.holds(one.began)),
            imported=tuple(one for one in state.imported if self.holds(one.began)),
        )

    def holds(self, at: Credited) -> bool:
        """Whether a moment lies in the chosen time."""
        return self.choice.holds(self.wall_ms(at))

    def wall_ms(self, at: Credited) -> int:
        """A moment on the wall clock."""
        return wall_at(self.state.credit, at)

    def day(self, at: Credited) -> str:
        """The day of a moment."""
        return dated(self.wall_ms(at), self.zone)

    def told(self, kind: type[Fact]) -> Iterator[tuple[int, Fact]]:
        """Every fact of this kind in the chosen time, with its wall-clock moment."""
        for entry in self.history:
            wall_ms = entry.stamp.wall_ms
            if isinstance(entry.event, kind) and self.choice.holds(wall_ms):
                yield wall_ms, entry.event

    def days(self, moments: Iterable[int]) -> list[str]:
        """Wall-clock moments as days, oldest first, each once."""
        return list(dict.fromkeys(dated(one, self.zone) for one in sorted(moments)))


def _began(record: SessionRecord) -> Credited:
    return record.began
