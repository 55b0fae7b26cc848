"""Lines and words at the edges of a frame."""

from collections.abc import Iterable, Iterator
from datetime import tzinfo
from typing import Final

from unhurried.views.drawing import marks
from unhurried.views.drawing.frame import Box, Frame
from unhurried.views.drawing.ticks import dates, numbers

BELOW: Final = 20.0
"""Room for the dates below a frame."""
_LEVELS: Final = 6
_MIDDLE: Final = 4.0


def millimetres(frame: Frame) -> Iterator[str]:
    """Lines at round widths."""
    at = [(mm, f"{mm} mm") for mm in numbers(frame.low, frame.high, _LEVELS)]
    yield from levels(frame, at)


def levels(frame: Frame, at: Iterable[tuple[float, str]]) -> Iterator[str]:
    """Lines at these values, with words at the left."""
    places = [(frame.y(value), words) for value, words in at]
    box = frame.box
    yield marks.group(
        "line", [marks.level((box.left, y), box.right) for y, _ in places]
    )
    yield marks.group(
        "edges",
        [marks.text((box.left - 6, y + _MIDDLE), words) for y, words in places],
    )


def calendar(frame: Frame, zone: tzinfo, at_most: int) -> Iterator[str]:
    """Dates below a frame that shows wall-clock milliseconds from left to right."""
    bottom = frame.box.bottom
    ticks = dates(frame.first, frame.last, zone, at_most)
    places = [(frame.x(tick.at_ms), tick.text) for tick in ticks]
    yield marks.group(
        "line", [marks.upright((x, bottom), bottom + 4) for x, _ in places]
    )
    yield marks.group(
        "middles", [marks.text((x, bottom + BELOW - 4), words) for x, words in places]
    )


def days(frame: Frame, at_most: int) -> Iterator[str]:
    """Numbers of days below a frame that shows days from left to right."""
    bottom = frame.box.bottom
    places = [
        marks.text((frame.x(day), bottom + BELOW - 4), str(day))
        for day in numbers(frame.first, frame.last, at_most)
    ]
    yield marks.group("middles", places)


def note(box: Box, words: str) -> str:
    """Words in the middle of a box where there is nothing to draw."""
    at = ((box.left + box.right) / 2, (box.top + box.bottom) / 2)
    return marks.group("aside", [marks.text(at, words)] if words else [])


def named(frame: Frame, words: str) -> str:
    """What is shown from left to right, at the right below the numbers."""
    at = (frame.box.right, frame.box.bottom + 2 * BELOW - 8)
    return marks.group("edges", [marks.text(at, words)])
