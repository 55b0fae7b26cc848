"""Days and widths as places on a picture."""

from dataclasses import dataclass
from typing import Final

WIDE: Final = 760.0
HIGH: Final = 420.0
LEFT: Final = 56.0
RIGHT: Final = 20.0
TOP: Final = 56.0
BOTTOM: Final = 64.0
MOST_MARKS: Final = 12
_STEPS_DAYS: Final = (1, 7, 14, 30, 90, 365, 3_650)
_STEP_MM: Final = 5


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the axes lie, in the units of the picture.

    Attributes:
        days: the last day shown.
        low_mm, high_mm: the widths at the bottom and at the top.
    """

    days: float
    low_mm: float
    high_mm: float

    def x(self, day: float) -> float:
        """Across, for a day.

        >>> Frame(10, 10, 20).x(10)
        740.0
        """
        return round(LEFT + (WIDE - LEFT - RIGHT) * day / max(1.0, self.days), 1)

    def y(self, width_mm: float) -> float:
        """Down, for a width.

        >>> Frame(10, 10, 20).y(10)
        356.0
        """
        share = (width_mm - self.low_mm) / (self.high_mm - self.low_mm)
        return round(HIGH - BOTTOM - (HIGH - TOP - BOTTOM) * share, 1)

    @property
    def marks_mm(self) -> range:
        """Widths that get a line."""
        first = -(-int(self.low_mm) // _STEP_MM) * _STEP_MM
        return range(first, int(self.high_mm) + 1, _STEP_MM)

    @property
    def marks_days(self) -> range:
        """Days that get a mark: at most a dozen."""
        fitting = [step for step in _STEPS_DAYS if self.days / step <= MOST_MARKS]
        return range(0, int(self.days) + 1, fitting[0] if fitting else _STEPS_DAYS[-1])
