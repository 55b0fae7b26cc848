"""The picture of one body: every session, and the width that would hurt now and then.

The kinds of session differ by shape, not by colour alone.
"""

from collections.abc import Iterator
from itertools import compress
from typing import Final

from unhurried.lab.showing.history import History
from unhurried.lab.showing.words import heading, in_words
from unhurried.views.drawing import axes, marks
from unhurried.views.drawing.frame import Box, Frame, Layout
from unhurried.views.drawing.legend import Entry, legend
from unhurried.views.drawing.marks import Place
from unhurried.views.drawing.picture import Picture, saved

SHEET: Final = Layout("sheet", 760.0, 380.0, 12, 52)
LEFT: Final = 52.0
ROOM_MM: Final = 2.0
SIZE: Final = 3.0


def picture(history: History) -> str:
    """One complete SVG document."""
    frame = _frame(history)
    said = legend([("", _legend())], SHEET, SHEET.high)
    parts = (
        *axes.millimetres(frame),
        *axes.days(frame, SHEET.dates),
        axes.named(frame, "days"),
        _goal(history, frame),
        marks.points(_marks(history, frame)),
        *said.parts,
    )
    high = SHEET.high + said.high
    whole = Picture("body", heading(history), in_words(history), SHEET, high, parts)
    return saved(whole, ())


def _frame(history: History) -> Frame:
    sessions = [one.width_mm for one in history.trial.sessions]
    limits = [limit.width_mm for limit in history.limits]
    every = (*sessions, *limits, history.setting.goal_mm)
    box = Box(LEFT, 2.0, SHEET.wide, SHEET.high - 2 * axes.BELOW)
    last = max(1, history.trial.lived)
    return Frame(box, 0, last, min(every) - ROOM_MM, max(every) + ROOM_MM)


def _goal(history: History, frame: Frame) -> str:
    box, y = frame.box, frame.y(history.setting.goal_mm)
    return marks.group("goal", [marks.level((box.left, y), box.right)])


def _marks(history: History, frame: Frame) -> Iterator[str]:
    limits = [(frame.x(one.day), frame.y(one.width_mm)) for one in history.limits]
    yield marks.group("limit", [marks.curve(limits)])
    sessions = history.trial.sessions
    places = [(frame.x(one.day), frame.y(one.width_mm)) for one in sessions]
    calm = [not one.hurt for one in sessions]
    whole = [SIZE if one.depth >= 1 else SIZE / 2 for one in sessions]
    dots = map(marks.dot, compress(places, calm), compress(whole, calm))
    yield marks.group("easy", dots)
    hurt = compress(places, (one.hurt for one in sessions))
    yield marks.group("hurt", (_square(at) for at in hurt))
    torn = compress(places, (one.torn for one in sessions))
    yield marks.group("torn", (_cross(at) for at in torn))


def _square(at: Place) -> str:
    return marks.square(at, SIZE)


def _cross(at: Place) -> str:
    return marks.cross(at, 2 * SIZE)


def _legend() -> list[Entry]:
    line = marks.level((-8, 0), 8)
    return [
        Entry("easy", marks.dot((0, 0), SIZE), "session"),
        Entry("hurt", _square((0, 0)), "pain event"),
        Entry("torn", _cross((0, 0)), "tear"),
        Entry("limit", line, "one chance in ten of pain"),
        Entry("goal", line, "goal"),
    ]
