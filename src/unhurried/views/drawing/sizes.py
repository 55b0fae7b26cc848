"""Each session as a point: its width and its depth over time, and how it felt."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import tzinfo
from typing import Final

from unhurried.core.practice import Depth
from unhurried.protocol.rulebook import Rulebook
from unhurried.views.drawing import axes, felt, marks
from unhurried.views.drawing.frame import Box, Frame, Layout
from unhurried.views.drawing.legend import Entry, legend
from unhurried.views.drawing.picture import Picture
from unhurried.views.drawing.times import Times
from unhurried.views.points import Felt, Point
from unhurried.views.sessions_told import in_short, span_in_words
from unhurried.views.words import drawing as words

LEFT: Final = 64.0
LANE: Final = 19.0
_TOP: Final = 2.0
_APART: Final = 8.0
_ROOM_MM: Final = 1.5
_EMPTY_MM: Final = (10.0, 35.0)


@dataclass(frozen=True, slots=True)
class Sessions:
    """What is drawn.

    Attributes:
        goal_mm: None without a goal.
    """

    points: tuple[Point, ...]
    times: Times
    goal_mm: float | None
    book: Rulebook
    zone: tzinfo

    @property
    def words(self) -> str:
        """The picture in a few sentences."""
        if not self.points:
            return words.EMPTY
        widths = [one.diameter.mm for one in self.points if one.diameter is not None]
        goal = None if self.goal_mm is None else f"{self.goal_mm:g}"
        return " ".join(
            (
                in_short(self.points),
                span_in_words(widths),
                words.THE_GOAL.format(mm=goal) if goal else "",
                words.THE_TABLE,
            )
        )


def sizes(shown: Sessions, layout: Layout) -> Picture:
    """Draw every session; nothing here is estimated."""
    lanes = _lanes(shown.points)
    bottom = layout.high - axes.BELOW
    strip = Box(LEFT, bottom - LANE * (len(lanes) + 0.5), layout.wide, bottom)
    above = Box(LEFT, _TOP, layout.wide, strip.top - _APART)
    width = _frame(shown, above, *_span(shown))
    depth = _frame(shown, strip, len(lanes) - 1, 0)
    told = legend(_legend(shown), layout, layout.high)
    parts = (
        *axes.millimetres(width),
        *axes.levels(depth, enumerate(lanes)),
        *axes.calendar(depth, shown.zone, layout.dates),
        *_goal(shown, width),
        axes.note(above, "" if shown.points else words.EMPTY),
        marks.points(_marks(shown, width, depth, lanes)),
        *told.parts,
    )
    return Picture(
        "sizes", words.SIZES, shown.words, layout, layout.high + told.high, parts
    )


def _marks(
    shown: Sessions, width: Frame, depth: Frame, lanes: tuple[str, ...]
) -> Iterator[str]:
    size = felt.size_for(len(shown.points))
    wide = [
        (one, (width.x(one.wall_ms), width.y(one.diameter.mm)))
        for one in shown.points
        if one.diameter is not None
    ]
    deep = [
        (one, (depth.x(one.wall_ms), depth.y(lanes.index(_lane(one)))))
        for one in shown.points
    ]
    yield from felt.groups([*wide, *deep], size)


def _frame(shown: Sessions, box: Box, low: float, high: float) -> Frame:
    return Frame(box, shown.times.first_ms, shown.times.last_ms, low, high)


def _lanes(points: tuple[Point, ...]) -> tuple[str, ...]:
    """All depths, the deepest first; below them what occurs beside."""
    usual = tuple(words.LANES[depth] for depth in reversed(Depth))
    occur = {_lane(one) for one in points}
    beside = (lane for lane in (words.NOT_KNOWN, words.SETTLING) if lane in occur)
    return (*usual, *beside)


def _lane(one: Point) -> str:
    if one.felt is Felt.SETTLED:
        return words.SETTLING
    return words.NOT_KNOWN if one.depth is None else words.LANES[one.depth]


def _span(shown: Sessions) -> tuple[float, float]:
    widths = [one.diameter.mm for one in shown.points if one.diameter is not None]
    widths += [] if shown.goal_mm is None else [shown.goal_mm]
    if not shown.points:
        widths += _EMPTY_MM
    if not widths:
        return _EMPTY_MM
    return min(widths) - _ROOM_MM, max(widths) + _ROOM_MM


def _goal(shown: Sessions, frame: Frame) -> Iterator[str]:
    if shown.goal_mm is not None:
        box, y = frame.box, frame.y(shown.goal_mm)
        yield marks.group("goal", [marks.level((box.left, y), box.right)])


def _legend(shown: Sessions) -> list[tuple[str, list[Entry]]]:
    goal = Entry("goal", marks.level((-8, 0), 8), words.GOAL)
    return [
        (words.RECORDED, felt.entries(shown.points, shown.book)),
        (words.WISHED, [] if shown.goal_mm is None else [goal]),
    ]
