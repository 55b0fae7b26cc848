"""Values as places on a picture: boxes, the frames that lie in them, and layouts."""

from dataclasses import dataclass
from typing import Final

ROOM: Final = 8.0
"""Between the edge of a box and the middle of a mark, so that none is cut off."""


@dataclass(frozen=True, slots=True)
class Layout:
    """How much room a picture has, in its own units (CSS pixels at its usual size).

    Attributes:
        name: tells the same picture in two layouts apart on one page.
        high: of the drawing itself; a legend comes below it.
        dates: how many dates fit below it.
        weeks: how many weeks of a calendar stand side by side.
    """

    name: str
    wide: float
    high: float
    dates: int
    weeks: int


NARROW: Final = Layout("slim", 328.0, 260.0, 4, 26)
"""For a phone 360 pixels wide."""
WIDE: Final = Layout("broad", 608.0, 330.0, 8, 52)


@dataclass(frozen=True, slots=True)
class Box:
    """A part of a picture, by its edges; down is more."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Frame:
    """What a box shows.

    Attributes:
        first, last: the values at its left and at its right.
        low, high: the values at its bottom and at its top; `low` may be the greater.
    """

    box: Box
    first: float
    last: float
    low: float
    high: float

    def x(self, value: float) -> float:
        """Across.

        >>> Frame(Box(0, 0, 116, 50), 0, 10, 0, 1).x(5)
        58.0
        """
        left, right = self.box.left + ROOM, self.box.right - ROOM
        return left + (right - left) * _share(value, self.first, self.last)

    def y(self, value: float) -> float:
        """Down.

        >>> Frame(Box(0, 0, 50, 116), 0, 1, 10, 20).y(10)
        108.0
        """
        top, bottom = self.box.top + ROOM, self.box.bottom - ROOM
        return bottom - (bottom - top) * _share(value, self.low, self.high)


def _share(value: float, start: float, end: float) -> float:
    return (value - start) / (end - start) if end != start else 0.5
