"""A fair surface: it waits by the deadlines and does what time says; nothing else."""

from collections.abc import Callable

from tests.session.plans import running
from unhurried.core.credit import Credited
from unhurried.core.events.session import CheckedIn
from unhurried.core.practice import Plan
from unhurried.core.state import Running
from unhurried.core.steps import Signal, Step
from unhurried.core.things import LubricantBase
from unhurried.protocol.rulebook import Rulebook
from unhurried.session.deadlines import due, next_deadline
from unhurried.session.hearing import heard
from unhurried.session.holding import under_way
from unhurried.session.offers import offered
from unhurried.session.position import START, Position, follow, inside_at
from unhurried.session.progress import answered, took

Took = Callable[[Running, Signal, Position, Credited], Running]


class Surface:
    """Runs one session; it tallies by its own clock what the session says of itself."""

    def __init__(self, plan: Plan, book: Rulebook, took: Took = took) -> None:
        self.book, self.took = book, took
        self.base: LubricantBase | None = LubricantBase.WATER
        self.now = 0
        self.running = running(plan, START)
        self.held_ms = 0
        self.inside_ms = 0
        self.signals: list[Signal] = []

    @property
    def position(self) -> Position:
        return Position(self.running.step, self.running.before)

    @property
    def offers(self) -> tuple[Signal, ...]:
        return offered(self.position, self.running.plan)

    def press(self, *signals: Signal) -> None:
        for signal in signals:
            self._take(signal)
            self._obey()

    def say(self, check_in: CheckedIn) -> None:
        self.running = answered(self.running, check_in, self.now)
        signal = heard(check_in, self.book, None)
        if signal is not None and self.running.step is not Step.ENDED:
            self.press(signal)

    def wait(self, ms: int) -> None:
        """Let time pass, looking at every moment that the session named."""
        until = self.now + ms
        while self.now < until:
            moment = next_deadline(self.running, self.now, self.base, self.book)
            self._pass(min(until, until if moment is None else moment))
            self._obey()

    def sleep(self, ms: int) -> None:
        """Suspend the machine: nobody looks meanwhile."""
        self._pass(self.now + ms)
        self._obey()

    def _pass(self, moment: Credited) -> None:
        if under_way(self.running.step) and inside_at(self.position):
            self.inside_ms += moment - self.now
            if self.running.before is Step.HOLD:
                self.held_ms += moment - self.now
        self.now = moment

    def _obey(self) -> None:
        for _ in Step:
            signal = due(self.running, self.now, self.base, self.book)
            if signal is None:
                return
            self._take(signal)
        raise AssertionError(f"time never lets go of {self.position}")

    def _take(self, signal: Signal) -> None:
        onward = follow(self.position, signal, self.running.plan)
        self.running = self.took(self.running, signal, onward, self.now)
        self.signals.append(signal)
