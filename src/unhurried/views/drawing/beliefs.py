"""What is believed about comfort, with its band, and when the goal may come.

All of it is estimated; the sessions it rests on are drawn as small marks of their own.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from typing import Final

from unhurried.core.clock import DAY_MS
from unhurried.planner.foresight import Forecast
from unhurried.views.drawing import axes, marks
from unhurried.views.drawing.frame import Box, Frame, Layout
from unhurried.views.drawing.legend import Entry, legend
from unhurried.views.drawing.picture import Picture
from unhurried.views.drawing.times import Times
from unhurried.views.estimates import Estimate
from unhurried.views.points import Point
from unhurried.views.words import drawing as words

LEFT: Final = 52.0
_TOP: Final = 14.0
_ROOM_MM: Final = 1.5
_EMPTY_MM: Final = (10.0, 35.0)
_SPECK: Final = 4.0
_CAP: Final = 5.0


@dataclass(frozen=True, slots=True)
class Beliefs:
    """What is drawn.

    Attributes:
        estimates: after each session, oldest first.
        points: the sessions themselves.
        forecast: None when there is nothing to forecast.
        said: all of it in a few sentences.
    """

    estimates: Sequence[Estimate]
    points: Sequence[Point]
    times: Times
    goal_mm: float | None
    forecast: Forecast | None
    zone: tzinfo
    said: str

    @property
    def ahead(self) -> tuple[int, int] | None:
        """From when to when the goal may come, in wall-clock milliseconds."""
        told, now = self.forecast, self.times.now_ms
        if told is None or told.earliest is None or told.latest is None:
            return None
        return now + told.earliest * DAY_MS, now + told.latest * DAY_MS


def beliefs(shown: Beliefs, layout: Layout) -> Picture:
    """Draw the band, the line in it, the goal, and the range in which it may come."""
    box = Box(LEFT, _TOP, layout.wide, layout.high - axes.BELOW)
    low, high = _span(shown)
    frame = Frame(box, shown.times.first_ms, shown.times.last_ms, low, high)
    told = legend(_legend(shown), layout, layout.high)
    parts = (
        *axes.millimetres(frame),
        *axes.calendar(frame, shown.zone, layout.dates),
        *_now(shown, frame),
        marks.points((*_estimated(shown, frame), _recorded(shown, frame))),
        *_goal(shown, frame),
        axes.note(box, "" if shown.estimates else words.NOT_BELIEVED),
        *told.parts,
    )
    high = layout.high + told.high
    return Picture("beliefs", words.BELIEFS, shown.said, layout, high, parts)


def _span(shown: Beliefs) -> tuple[float, float]:
    known = [one.diameter.mm for one in shown.points if one.diameter is not None]
    known += [one.low_mm for one in shown.estimates]
    known += [one.high_mm for one in shown.estimates]
    known += [] if shown.goal_mm is None else [shown.goal_mm]
    if not shown.estimates:
        known += _EMPTY_MM
    return min(known) - _ROOM_MM, max(known) + _ROOM_MM


def _estimated(shown: Beliefs, frame: Frame) -> Iterator[str]:
    across = [frame.x(one.wall_ms) for one in shown.estimates]
    high = [(x, frame.y(one.high_mm)) for x, one in _with(across, shown)]
    low = [(x, frame.y(one.low_mm)) for x, one in _with(across, shown)]
    middle = [(x, frame.y(one.middle_mm)) for x, one in _with(across, shown)]
    if len(across) > 1:
        yield marks.group("band", [marks.area([*high, *low[::-1]])])
        yield marks.group("middle", [marks.curve(middle)])
    elif across:
        [(x, top)], [(_, bottom)] = high, low
        corners = ((x - 4, top), (x + 4, top), (x + 4, bottom), (x - 4, bottom))
        yield marks.group("band", [marks.area(corners)])
        yield marks.group("middle", [marks.level((x - 4, middle[0][1]), x + 4)])


def _with(across: Sequence[float], shown: Beliefs) -> Iterator[tuple[float, Estimate]]:
    return zip(across, shown.estimates, strict=True)


def _recorded(shown: Beliefs, frame: Frame) -> str:
    places = (
        (frame.x(one.wall_ms), frame.y(one.diameter.mm))
        for one in shown.points
        if one.diameter is not None
    )
    return marks.group("session", [marks.specks(places, _SPECK)])


def _goal(shown: Beliefs, frame: Frame) -> Iterator[str]:
    if shown.goal_mm is None:
        return
    box, y = frame.box, frame.y(shown.goal_mm)
    yield marks.group("goal", [marks.level((box.left, y), box.right)])
    if shown.ahead is not None:
        early, late = (frame.x(moment) for moment in shown.ahead)
        yield marks.group("range", [_span_mark(early, late, y)])


def _span_mark(early: float, late: float, y: float) -> str:
    caps = (marks.upright((x, y - _CAP), y + _CAP) for x in (early, late))
    return "".join((marks.level((early, y), late), *caps))


def _now(shown: Beliefs, frame: Frame) -> Iterator[str]:
    if shown.ahead is None:
        return
    x, box = frame.x(shown.times.now_ms), frame.box
    yield marks.group("now", [marks.upright((x, box.top), box.bottom)])
    yield marks.group("middles", [marks.text((x, box.top - 3), words.TODAY)])


def _legend(shown: Beliefs) -> list[tuple[str, list[Entry]]]:
    sample = marks.area(((-8, -5), (8, -5), (8, 5), (-8, 5)))
    estimated = [
        Entry("middle", marks.level((-8, 0), 8), words.MIDDLE),
        Entry("band", sample, words.BAND),
    ]
    if shown.ahead is not None:
        estimated.append(Entry("range", _span_mark(-8, 8, 0), words.RANGE))
    goal = Entry("goal", marks.level((-8, 0), 8), words.GOAL)
    return [
        (
            words.RECORDED,
            [Entry("session", marks.specks([(0, 0)], _SPECK), words.SESSION)],
        ),
        (words.ESTIMATED, estimated if shown.estimates else []),
        (words.WISHED, [] if shown.goal_mm is None else [goal]),
    ]
