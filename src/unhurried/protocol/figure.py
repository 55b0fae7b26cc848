"""One number of the rulebook, with its unit and the bounds it may be set within."""

from dataclasses import dataclass
from enum import StrEnum

from unhurried.protocol.ground import Ground


class Stricter(StrEnum):
    """Which way is tighter; a setting may only go that way."""

    HIGHER = "higher"
    LOWER = "lower"


class Unit(StrEnum):
    """The units that figures are given in."""

    MM = "mm"
    SECONDS = "s"
    MINUTES = "min"
    HOURS = "h"
    DAYS = "d"
    WEEKS = "weeks"
    YEARS = "years"
    OF_TEN = "of 10"
    PERCENT = "%"
    SESSIONS = "sessions"
    STAGES = "stages"
    STEPS = "steps"
    SIZES = "sizes"
    AXES = "axes"
    TIMES = "times"
    POINTS = "points"
    PROMPTS = "prompts"
    BREATHS = "breaths/min"
    ML = "ml"
    CELSIUS = "degC"
    OSMOLALITY = "mOsm/kg"


@dataclass(frozen=True, slots=True)
class Bounds:
    """A range closed at both ends."""

    low: int
    high: int

    def holds(self, value: int) -> bool:
        """Whether the value lies in the range, ends included."""
        return self.low <= value <= self.high

    def inside(self, other: "Bounds") -> bool:
        """Whether this range lies in the other, ends included."""
        return other.low <= self.low <= self.high <= other.high


@dataclass(frozen=True, slots=True)
class Figure:
    """A number, or a rising list of stages, that a rule acts by.

    Attributes:
        name: rule and figure, such as `rest.early_hours`.
        values: the number in a tuple of one, or the stages, lowest first.
        is_series: whether the figure is a list of stages.
        recommended: what a setting is advised to stay within.
        absolute: what nothing may leave; encloses `recommended`.
    """

    name: str
    values: tuple[int, ...]
    is_series: bool
    unit: Unit
    stricter: Stricter
    recommended: Bounds
    absolute: Bounds
    ground: Ground

    def admits(self, setting: int) -> bool:
        """Whether a person's own setting is at least as strict as the rulebook's value.

        For a list of stages the loosest stage is what a setting is compared with.
        """
        if not self.absolute.holds(setting):
            return False
        if self.stricter is Stricter.HIGHER:
            return setting >= min(self.values)
        return setting <= max(self.values)
