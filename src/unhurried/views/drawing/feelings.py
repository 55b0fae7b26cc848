"""Ease, pleasure and tension over time, each in a frame of its own."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import tzinfo
from typing import Final

from unhurried.core.scales import TOP
from unhurried.views.drawing import axes, marks
from unhurried.views.drawing.felt import size_for
from unhurried.views.drawing.frame import Box, Frame, Layout
from unhurried.views.drawing.legend import Entry, legend
from unhurried.views.drawing.picture import Picture
from unhurried.views.drawing.times import Times
from unhurried.views.feelings import KINDS, answer, in_words
from unhurried.views.points import Point
from unhurried.views.words import drawing as words

LEFT: Final = 26.0
_NAME: Final = 20.0
_HIGH: Final = 70.0
_LEVELS: Final = ((0, "0"), (TOP / 2, "5"), (TOP, "10"))


@dataclass(frozen=True, slots=True)
class Feelings:
    """What is drawn."""

    points: tuple[Point, ...]
    times: Times
    zone: tzinfo


def feelings(shown: Feelings, layout: Layout) -> Picture:
    """Draw every answer; what was not answered is not drawn."""
    frames = [_frame(shown, number, layout) for number in range(len(KINDS))]
    bottom = frames[-1].box.bottom + axes.BELOW
    told = [Entry("told", marks.specks([(0, 0)], 8), words.AN_ANSWER)]
    said = legend([(words.RECORDED, told)], layout, bottom)
    by_kind = list(zip(KINDS, frames, strict=True))
    parts = (
        *(part for kind, frame in by_kind for part in _around(kind, frame, shown)),
        *axes.calendar(frames[-1], shown.zone, layout.dates),
        marks.points(_answers(shown, kind, frame) for kind, frame in by_kind),
        *said.parts,
    )
    high = bottom + said.high
    name, title = "feelings", words.FEELINGS
    return Picture(name, title, in_words(shown.points), layout, high, parts)


def _frame(shown: Feelings, number: int, layout: Layout) -> Frame:
    top = number * (_NAME + _HIGH) + _NAME
    box = Box(LEFT, top, layout.wide, top + _HIGH)
    return Frame(box, shown.times.first_ms, shown.times.last_ms, 0, TOP)


def _around(kind: str, frame: Frame, shown: Feelings) -> Iterator[str]:
    low, high = words.ENDS[kind]
    box = frame.box
    named = words.KIND_AND_ENDS.format(name=kind, low=low, high=high)
    yield marks.group("words", [marks.text((0, box.top - 4), named)])
    yield from axes.levels(frame, _LEVELS)
    if all(answer(one, kind) is None for one in shown.points):
        yield axes.note(box, words.NOTHING_TOLD)


def _answers(shown: Feelings, kind: str, frame: Frame) -> str:
    size = 2 * size_for(len(shown.points)) - 1
    known = [(one.wall_ms, answer(one, kind)) for one in shown.points]
    places = ((frame.x(at), frame.y(told)) for at, told in known if told is not None)
    return marks.group("told", [marks.specks(places, size)])
