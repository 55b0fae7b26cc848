"""The plots of the progress page: what is drawn, over which time, and of what width."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import tzinfo
from functools import partial

from unhurried.coach.decision import Decision
from unhurried.core.clock import DAY_MS
from unhurried.core.lengths import Mm
from unhurried.core.state import State
from unhurried.planner.believed import Believed
from unhurried.planner.foresight import Forecast
from unhurried.protocol.rulebook import Rulebook
from unhurried.views.drawing.beliefs import Beliefs, beliefs
from unhurried.views.drawing.calendar import calendar
from unhurried.views.drawing.feelings import Feelings, feelings
from unhurried.views.drawing.plot import Plot, plot
from unhurried.views.drawing.sizes import Sessions, sizes
from unhurried.views.drawing.times import Times, times
from unhurried.views.estimates import estimates, estimates_table, in_words
from unhurried.views.feelings import feelings_table
from unhurried.views.moment import dated
from unhurried.views.points import Point, Span, of_width, points, wall_now
from unhurried.views.sessions_told import sessions_table
from unhurried.views.weeks import weeks, weeks_table


@dataclass(frozen=True, slots=True)
class Drawn:
    """Everything that the pictures are made of.

    Attributes:
        believed: what the planner believed after each session.
        forecast: the decision's; None when there is none.
        span: how far back is shown.
        width: the sessions of one width only; None for all of them.
    """

    state: State
    believed: Iterable[Believed]
    forecast: Forecast | None
    book: Rulebook
    zone: tzinfo
    span: Span
    width: Mm | None

    @property
    def goal_mm(self) -> float | None:
        """The goal; None without one."""
        goal = self.state.person.goal_diameter
        return None if goal is None else goal.mm

    @property
    def now_ms(self) -> int:
        """The wall clock."""
        return wall_now(self.state)


def whole(
    state: State,
    believed: Iterable[Believed],
    decision: Decision,
    book: Rulebook,
    zone: tzinfo,
) -> Drawn:
    """Everything there is, of every width."""
    return Drawn(state, believed, decision.forecast, book, zone, Span.ALL, None)


def plots(drawn: Drawn) -> tuple[Plot, ...]:
    """Sizes and depth, comfort as estimated, the calendar, and feelings."""
    every = shown_points(drawn)
    some = of_width(every, drawn.width)
    held = weeks(some, dated(drawn.now_ms, drawn.zone))
    felt, known = _feelings(drawn, some), beliefs_of(drawn, every)
    return (
        plot(partial(sizes, sessions_of(drawn, some)), sessions_table(some)),
        plot(partial(beliefs, known), estimates_table(known.estimates)),
        plot(partial(calendar, held), weeks_table(held)),
        plot(partial(feelings, felt), feelings_table(some)),
    )


def beliefs_plot(drawn: Drawn) -> Plot:
    """Comfort and the way ahead, estimated and not recorded."""
    shown = beliefs_of(drawn, shown_points(drawn))
    return plot(partial(beliefs, shown), estimates_table(shown.estimates))


def shown_points(drawn: Drawn) -> tuple[Point, ...]:
    """Every session in the time that is shown."""
    return points(drawn.state, drawn.book, drawn.zone, drawn.span)


def sessions_of(drawn: Drawn, told: tuple[Point, ...]) -> Sessions:
    """The sessions as they are drawn."""
    shown = _times(drawn, told)
    return Sessions(told, shown, drawn.goal_mm, drawn.book, drawn.zone)


def beliefs_of(drawn: Drawn, told: tuple[Point, ...]) -> Beliefs:
    """What is believed, as it is drawn: of every width, and with the way ahead."""
    known = estimates(drawn.state, drawn.believed, drawn.zone, drawn.span)
    forecast = drawn.forecast if known else None
    late = None if forecast is None else forecast.latest
    until = None if late is None else drawn.now_ms + late * DAY_MS
    moments = [*(one.wall_ms for one in told), *(one.wall_ms for one in known)]
    return Beliefs(
        known,
        told,
        times(moments, drawn.now_ms, until),
        drawn.goal_mm,
        forecast,
        drawn.zone,
        in_words(known, drawn.goal_mm, forecast),
    )


def _feelings(drawn: Drawn, told: tuple[Point, ...]) -> Feelings:
    return Feelings(told, _times(drawn, told), drawn.zone)


def _times(drawn: Drawn, told: tuple[Point, ...]) -> Times:
    return times((one.wall_ms for one in told), drawn.now_ms)
