"""Progress as a picture: each session at its width, and comfort as it was believed."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from unhurried.core.clock import DAY_MS
from unhurried.core.credit import Credited
from unhurried.core.state import SessionRecord, State
from unhurried.history.sessions import practised
from unhurried.planner.believed import Believed
from unhurried.views.drawing import marks
from unhurried.views.drawing.frame import BOTTOM, HIGH, LEFT, RIGHT, TOP, WIDE, Frame
from unhurried.views.words.drawing import (
    BELIEVED,
    BELIEVED_IN_WORDS,
    DAYS,
    EMPTY,
    GOAL,
    IN_WORDS,
    LEGEND,
    NOTHING,
    TITLE,
    UNEASY,
)

_ROOM_MM: Final = 2.0
_EMPTY_MM: Final = (10.0, 40.0)


@dataclass(frozen=True, slots=True)
class _Shown:
    """What is drawn: days are counted from the first session on."""

    sessions: Sequence[SessionRecord]
    beliefs: Sequence[Believed]
    goal_mm: float | None
    first: Credited

    def day(self, at: Credited) -> float:
        return (at - self.first) / DAY_MS


def progress_svg(state: State, beliefs: Iterable[Believed]) -> str:
    """Draw every session that inserted something, and the belief with its band.

    Recorded sessions are marks; what is estimated is a band and a line, and is said to
    be an estimate. The whole picture is told in words in its description.
    """
    sessions = [record for record in practised(state) if record.diameter is not None]
    goal = state.person.goal_diameter
    shown = _Shown(
        sessions,
        tuple(beliefs),
        None if goal is None else goal.mm,
        sessions[0].began if sessions else 0,
    )
    frame = _frame(shown)
    parts = (
        marks.text((LEFT, TOP - 32), TITLE),
        *_axes(frame),
        *_belief(shown, frame),
        *_goal(shown, frame),
        *(_mark(shown, record, frame) for record in shown.sessions),
        *_legend(shown),
    )
    return marks.document(TITLE, _in_words(shown), parts)


def _frame(shown: _Shown) -> Frame:
    widths = [_mm(record) for record in shown.sessions]
    widths += [one.low_mm for one in shown.beliefs]
    widths += [one.high_mm for one in shown.beliefs]
    widths += [] if shown.goal_mm is None else [shown.goal_mm]
    if not shown.sessions:
        widths += _EMPTY_MM
    ends = [shown.day(record.began) for record in shown.sessions]
    return Frame(max(ends, default=7.0), min(widths) - _ROOM_MM, max(widths) + _ROOM_MM)


def _axes(frame: Frame) -> Iterator[str]:
    for width in frame.marks_mm:
        yield marks.level("line", (LEFT, frame.y(width)), WIDE - RIGHT)
        yield marks.label((LEFT - 6, frame.y(width) + 4), f"{width} mm")
    for day in frame.marks_days:
        yield marks.text((frame.x(day) - 4, HIGH - BOTTOM + 18), str(day))
    yield marks.label((WIDE - RIGHT, HIGH - BOTTOM + 34), DAYS)


def _belief(shown: _Shown, frame: Frame) -> Iterator[str]:
    if not shown.beliefs:
        return
    across = [frame.x(shown.day(one.at)) for one in shown.beliefs]
    high = [frame.y(one.high_mm) for one in shown.beliefs]
    low = [frame.y(one.low_mm) for one in shown.beliefs]
    there = list(zip(across, high, strict=True))
    back = list(zip(across, low, strict=True))[::-1]
    yield marks.area("band", [*there, *back])
    middle = (frame.y(one.middle_mm) for one in shown.beliefs)
    yield marks.curve("middle", zip(across, middle, strict=True))


def _goal(shown: _Shown, frame: Frame) -> Iterator[str]:
    if shown.goal_mm is not None:
        yield marks.level("goal", (LEFT, frame.y(shown.goal_mm)), WIDE - RIGHT)


def _mark(shown: _Shown, record: SessionRecord, frame: Frame) -> str:
    at = frame.x(shown.day(record.began)), frame.y(_mm(record))
    return marks.dot("well", at) if record.easy else marks.square("open", at)


def _legend(shown: _Shown) -> Iterator[str]:
    y = HIGH - 14
    yield marks.dot("well", (LEFT, y - 4)) + marks.text((LEFT + 12, y), LEGEND)
    yield marks.square("open", (LEFT + 130, y - 4))
    yield marks.text((LEFT + 142, y), UNEASY)
    if shown.goal_mm is not None:
        yield marks.level("goal", (LEFT + 280, y - 4), LEFT + 296)
        yield marks.text((LEFT + 304, y), GOAL)
    if shown.beliefs:
        yield marks.level("middle", (LEFT + 370, y - 4), LEFT + 386)
        yield marks.text((LEFT + 394, y), BELIEVED)
    if not shown.sessions:
        yield marks.text((LEFT + 40, TOP), EMPTY)


def _in_words(shown: _Shown) -> str:
    if not shown.sessions:
        return NOTHING
    told = [
        IN_WORDS.format(
            day=f"{shown.day(record.began):.0f}",
            mm=record.diameter,
            felt=LEGEND if record.easy else UNEASY,
        )
        for record in shown.sessions
    ]
    if shown.beliefs:
        last = shown.beliefs[-1]
        told.append(
            BELIEVED_IN_WORDS.format(
                low=f"{last.low_mm:.0f}",
                middle=f"{last.middle_mm:.0f}",
                high=f"{last.high_mm:.0f}",
            )
        )
    return " ".join(told)


def _mm(record: SessionRecord) -> float:
    return 0.0 if record.diameter is None else record.diameter.mm
