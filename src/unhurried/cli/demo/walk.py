"""One guided session of the example: every step, signal and answer, in its own time."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from unhurried.app.application import Application
from unhurried.app.commands import (
    Begin,
    CheckIn,
    Debrief,
    Give,
    LookAtTheClock,
    Tell,
)
from unhurried.cli.demo.clock import MovedClock
from unhurried.cli.demo.person import CALM
from unhurried.core.clock import MINUTE_MS, SECOND_MS
from unhurried.core.events import ItemCared
from unhurried.core.practice import Ended, Plan, Report
from unhurried.core.state import Running
from unhurried.core.steps import Signal, Step

_LIMIT: Final = 400
"""More rounds than any session has; reaching it would be a defect of the table."""

_TAKES: Final[Mapping[Step, tuple[int, Signal]]] = {
    Step.READINESS: (20, Signal.DONE),
    Step.PREPARE: (240, Signal.DONE),
    Step.SETTLE: (150, Signal.DONE),
    Step.LUBRICATE_INSIDE: (40, Signal.DONE),
    Step.LUBRICATE_OBJECT: (20, Signal.DONE),
    Step.WARM_UP: (90, Signal.DONE),
    Step.INSERT_TIP: (45, Signal.IN),
    Step.INSERT_PART: (45, Signal.IN),
    Step.INSERT_FULL: (45, Signal.IN),
    Step.RE_APPLY: (30, Signal.DONE),
    Step.PAUSE: (60, Signal.EASE),
    Step.EASE_BACK: (30, Signal.EASE),
    Step.REMOVE: (30, Signal.DONE),
    Step.REMOVE_AND_STOP: (30, Signal.DONE),
    Step.TRIAGE: (30, Signal.DONE),
    Step.AFTER_CARE: (120, Signal.DONE),
}
"""Seconds that each step takes here, and the signal that ends it."""


@dataclass(frozen=True, slots=True)
class Felt:
    """How this session feels.

    Attributes:
        pain, discomfort, ease: 0 to 10, as each check-in will say.
        enjoyment, tension: 0 to 10, as told afterwards.
    """

    pain: int = 0
    discomfort: int = 1
    ease: int = 8
    enjoyment: int | None = 6
    tension: int | None = 2


@dataclass(frozen=True, slots=True)
class Walk:
    """What a session of the example needs."""

    app: Application
    clock: MovedClock

    def through(self, plan: Plan, felt: Felt) -> None:
        """Clean, answer, begin, go through every step, tell, and clean again."""
        care = _cared(plan)
        self.app.do(Tell((*care, CALM)))
        self.clock.pass_ms(MINUTE_MS)
        self.app.do(Begin(plan))
        for _ in range(_LIMIT):
            running = self.app.state.running
            if running is None:
                break
            self._step(running, felt)
        self.clock.pass_ms(10 * MINUTE_MS)
        self.app.do(Tell(care))

    def _step(self, running: Running, felt: Felt) -> None:
        if running.step is Step.HOLD:
            self._hold(felt)
        elif running.step is Step.DEBRIEF:
            self.app.do(Debrief(_told(felt)))
            self.app.do(Give(Signal.DONE))
        else:
            seconds, signal = _TAKES[running.step]
            self.clock.pass_ms(seconds * SECOND_MS)
            self.app.do(Give(signal))

    def _hold(self, felt: Felt) -> None:
        self.clock.pass_ms(MINUTE_MS)
        if self.app.do(LookAtTheClock()):
            return
        self.app.do(CheckIn(felt.pain, felt.discomfort, felt.ease))


def _cared(plan: Plan) -> tuple[ItemCared, ...]:
    used = (plan.item_id, plan.warm_up_id)
    return tuple(ItemCared(one, cleaned=True, sound=True) for one in used if one)


def _told(felt: Felt) -> Report:
    return Report(
        ended=Ended.COMPLETED,
        pain=felt.pain,
        discomfort=felt.discomfort,
        ease=felt.ease,
        blood=False,
        leakage=False,
        numbing=False,
        enjoyment=felt.enjoyment,
        tension=felt.tension,
    )
