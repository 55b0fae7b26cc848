"""A page that leads a session on fakes: it notes words, and delivers them later."""

from dataclasses import dataclass, field, replace

from tests.app.evening import begun
from tests.app.fakes import Desk, HandClock
from unhurried.app.application import Application
from unhurried.app.commands import CheckIn, Debrief, Deliver, Word
from unhurried.app.delivering import Delivered
from unhurried.core.clock import DAY_MS, SECOND_MS, Stamp
from unhurried.core.errors import CannotDoThatNow
from unhurried.core.state import Running
from unhurried.core.steps import Signal, Step
from unhurried.session.position import START, Position, follow

TO_HOLD = (Signal.DONE,) * 5 + (Signal.IN,)
"""To the tip, as a newcomer's first plan has it."""
SETTLED_MS = 125 * SECOND_MS
WELL = CheckIn(pain=0, discomfort=1, ease=7)


@dataclass
class OtherClock(HandClock):
    """A clock that may lose its run, or its steady half."""

    boot: str = "one-run"
    steady: bool = True

    def now(self) -> Stamp:
        stamp = replace(super().now(), boot=self.boot)
        return stamp if self.steady else replace(stamp, steady_ms=None)


@dataclass
class Away:
    """A page with a clock of its own, which counts as the desk's does."""

    desk: Desk = field(default_factory=Desk)
    noted: list[tuple[Signal | CheckIn | Debrief, Position, int]] = field(
        default_factory=list
    )
    at: Position = START

    def __post_init__(self) -> None:
        self.app: Application = begun(self.desk)
        running = self.running
        assert running is not None
        self.plan, self.id = running.plan, running.id

    @property
    def now_ms(self) -> int:
        return round(self.desk.clock.day * DAY_MS)

    @property
    def running(self) -> Running | None:
        return self.app.state.running

    def wait(self, ms: int) -> None:
        self.desk.clock.day += ms / DAY_MS

    def note(self, *said: Signal | CheckIn | Debrief) -> None:
        """Say something here and now; nobody hears it yet."""
        for one in said:
            self.noted.append((one, self.at, self.now_ms))
            if not isinstance(one, Signal):
                continue
            try:
                self.at = follow(self.at, one, self.plan)
            except CannotDoThatNow:
                continue

    def to_hold(self) -> None:
        """Note all that leads to the hold, settling long enough."""
        for signal in TO_HOLD:
            self.wait(SETTLED_MS if self.at.step is Step.SETTLE else SECOND_MS)
            self.note(signal)

    def words(self) -> tuple[Word, ...]:
        return tuple(
            Word(said, at.step, at.before, self.now_ms - when)
            for said, at, when in self.noted
        )

    def deliver(self) -> Delivered:
        """Reach the house again: everything that was noted, in order."""
        words = self.words()
        self.noted.clear()
        return self.app.deliver(Deliver(self.id, words))
