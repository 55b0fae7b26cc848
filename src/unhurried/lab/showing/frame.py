"""Days and widths as places on a picture."""

from dataclasses import dataclass

WIDE, HIGH = 760.0, 420.0
MOST_MARKS = 12
LEFT, RIGHT, TOP, BOTTOM = 56.0, 20.0, 56.0, 64.0


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the axes lie, in the units of the picture.

    Attributes:
        days: the last day shown.
        low_mm, high_mm: the widths at the bottom and at the top.
    """

    days: int
    low_mm: float
    high_mm: float

    def x(self, day: float) -> float:
        """Across, for a day."""
        return round(LEFT + (WIDE - LEFT - RIGHT) * day / max(1, self.days), 1)

    def y(self, width_mm: float) -> float:
        """Down, for a width."""
        share = (width_mm - self.low_mm) / (self.high_mm - self.low_mm)
        return round(HIGH - BOTTOM - (HIGH - TOP - BOTTOM) * share, 1)

    @property
    def marks_mm(self) -> range:
        """Widths that get a line."""
        return range(-(-int(self.low_mm) // 5) * 5, int(self.high_mm) + 1, 5)

    @property
    def marks_days(self) -> range:
        """Days that get a mark: at most a dozen."""
        step = next(
            each for each in (7, 14, 30, 90, 365) if self.days / each <= MOST_MARKS
        )
        return range(0, self.days + 1, step)
