"""What was believed after each session, by the wall clock, and in words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import tzinfo

from unhurried.core.credit import wall_at
from unhurried.core.state import State
from unhurried.planner.believed import Believed
from unhurried.planner.foresight import Forecast
from unhurried.views.foreseen import forecast_text
from unhurried.views.moment import dated
from unhurried.views.points import Span, wall_now
from unhurried.views.table import Table
from unhurried.views.words import drawing as words


@dataclass(frozen=True, slots=True)
class Estimate:
    """Where comfort was believed to reach after one session.

    Attributes:
        low_mm, middle_mm, high_mm: 10th, 50th and 90th percentile.
    """

    wall_ms: int
    day: str
    low_mm: float
    middle_mm: float
    high_mm: float


def estimates(
    state: State, believed: Iterable[Believed], zone: tzinfo, span: Span = Span.ALL
) -> tuple[Estimate, ...]:
    """Put what was believed on the wall clock, oldest first."""
    now_ms = wall_now(state)
    found = (_estimate(state, one, zone) for one in believed)
    return tuple(one for one in found if span.reaches(one.wall_ms, now_ms))


def in_words(
    told: Sequence[Estimate], goal_mm: float | None, forecast: Forecast | None
) -> str:
    """Where comfort reaches now, the goal, and when it may come."""
    said = [_now(told[-1]) if told else words.NOT_BELIEVED]
    if goal_mm is not None:
        said.append(words.THE_GOAL.format(mm=f"{goal_mm:g}"))
    if told:
        said.append(forecast_text(forecast))
    return " ".join(said)


def estimates_table(told: Sequence[Estimate]) -> Table:
    """One row for each."""
    rows = tuple(
        (
            one.day,
            _mm(one.low_mm),
            _mm(one.middle_mm),
            _mm(one.high_mm),
        )
        for one in told
    )
    return Table(words.BELIEF_CAPTION, words.BELIEF_COLUMNS, rows)


def _now(last: Estimate) -> str:
    return words.BELIEVED.format(
        low=f"{last.low_mm:.0f}",
        middle=f"{last.middle_mm:.0f}",
        high=f"{last.high_mm:.0f}",
    )


def _mm(width: float) -> str:
    return words.MM.format(mm=f"{width:.1f}")


def _estimate(state: State, one: Believed, zone: tzinfo) -> Estimate:
    wall_ms = wall_at(state.credit, one.at)
    return Estimate(
        wall_ms, dated(wall_ms, zone), one.low_mm, one.middle_mm, one.high_mm
    )
