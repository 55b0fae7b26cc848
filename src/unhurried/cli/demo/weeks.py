"""The eight weeks of the example: sessions by advice, and what comes between."""

from dataclasses import dataclass, field
from datetime import UTC
from typing import Final

from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.cli.demo.clock import MovedClock
from unhurried.cli.demo.person import introduction
from unhurried.cli.demo.walk import Felt, Walk
from unhurried.core.clock import DAY_MS, HOUR_MS
from unhurried.core.events import ContinenceScored, FollowUpAnswered, PauseBegan
from unhurried.views.follow_up import follow_up_page

DAYS: Final = 56
EVENING_H: Final = 20
LATE_H: Final = 22
_MORNING_H: Final = 10
_MAY_WAIT_MS: Final = 2 * HOUR_MS
_SORE_ON: Final = 16
_EASED_FROM: Final = 27
_HOLIDAY_ON: Final = 37
_HOLIDAY_DAYS: Final = 8
_SCORED_ON: Final = 28


@dataclass
class Weeks:
    """Eight weeks, lived day by day.

    Attributes:
        sore: whether the last check-in told of soreness.
        eased: whether the one session that ended early has been.
    """

    app: Application
    clock: MovedClock
    sore: bool = False
    eased: bool = False
    walk: Walk = field(init=False)

    def __post_init__(self) -> None:
        """Sessions go through the same application and clock."""
        self.walk = Walk(self.app, self.clock)

    def live(self) -> None:
        """Live them all; time stands at the last evening afterwards."""
        self._until(0, EVENING_H - 1)
        self.app.do(introduction(self.app.book.conditions))
        for day in range(DAYS):
            self._morning(day)
            self._evening(day)
        self._morning(DAYS)
        self._until(DAYS, LATE_H)

    def _morning(self, day: int) -> None:
        self._until(day, _MORNING_H)
        if self._asked():
            self._follow_up(day)
        if day == _SCORED_ON:
            self.app.do(Tell((ContinenceScored(1),)))
        if day == _HOLIDAY_ON:
            lasts = _HOLIDAY_DAYS * DAY_MS
            self.app.do(Tell((PauseBegan("holiday", lasts),)))

    def _asked(self) -> bool:
        """Whether a check-in can be answered this morning."""
        state = self.app.state
        now = state.credit.credited_ms
        page = follow_up_page(state, now, self.app.book, UTC)
        return self.sore or bool(page.open)

    def _follow_up(self, day: int) -> None:
        """Quiet, but for one morning; a sore one is asked about again the next day."""
        soreness = 2 if day == _SORE_ON else 0
        answer = FollowUpAnswered(None, soreness, blood=False, leakage=False)
        self.app.do(Tell((answer,)))
        self.sore = soreness > 0

    def _evening(self, day: int) -> None:
        self._until(day, EVENING_H)
        self._wait_a_little()
        decision = self.app.decide()
        if decision.plan is None or not decision.advice.allows_insertion:
            return
        eases = day >= _EASED_FROM and not self.eased
        felt = Felt(pain=3, discomfort=5, ease=4) if eases else _usual(day)
        self.walk.through(decision.plan, felt)
        self.eased = self.eased or eases

    def _wait_a_little(self) -> None:
        """Begin later in the evening when rest ends in the course of it."""
        decision = self.app.decide()
        if decision.not_before is None:
            return
        left = decision.not_before - self.app.state.credit.credited_ms
        if left <= _MAY_WAIT_MS:
            self.clock.pass_ms(left)

    def _until(self, day: int, hour: int) -> None:
        self.clock.pass_until(day * DAY_MS + hour * HOUR_MS)


def _usual(day: int) -> Felt:
    """An ordinary evening; no two weeks feel quite the same."""
    return Felt(discomfort=1 + day % 2, ease=7 + day % 3, enjoyment=5 + day % 4)
