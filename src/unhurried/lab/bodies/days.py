"""Good and bad days, skipped days and lapses: the same under every policy."""

from dataclasses import dataclass, field
from math import sqrt

from unhurried.lab.bodies.lots import Lots
from unhurried.lab.bodies.traits import Traits

CARRIED = 0.4
"""How much of one day's form is there on the next."""

FARTHEST = 4.0
BEGINS_WITHOUT_LAPSE = 11
SHORTEST, LONGEST = 14, 35
"""A lapse lasts so many days."""


@dataclass(slots=True)
class Days:
    """The days of one body."""

    traits: Traits
    lots: Lots
    _forms: list[float] = field(default_factory=lambda: [0.0])

    def form(self, day: int) -> float:
        """How the stress that hurts differs on this day, as a logarithm."""
        while len(self._forms) <= day:
            expected, sd = self.expected(len(self._forms))
            drawn = expected + sd * self.lots.normal("form", len(self._forms))
            most = FARTHEST * self.traits.day_sd
            self._forms.append(max(-most, min(most, drawn)))
        return self._forms[day]

    def expected(self, day: int) -> tuple[float, float]:
        """Mean and standard deviation of this day's form, as known the day before."""
        before = self.form(day - 1) if day > 0 else 0.0
        return CARRIED * before, sqrt(1 - CARRIED**2) * self.traits.day_sd

    def willing(self, day: int) -> bool:
        """Neither a skipped day nor within a lapse."""
        if self.lots.uniform("skip", day) < self.traits.skips:
            return False
        first = max(BEGINS_WITHOUT_LAPSE, day - LONGEST)
        return not any(
            begun + self._lapse_days(begun) > day for begun in range(first, day + 1)
        )

    def _lapse_days(self, begun: int) -> float:
        if self.lots.uniform("lapse", begun) >= self.traits.lapses:
            return 0.0
        longer = (LONGEST - SHORTEST) * self.lots.uniform("lapse-days", begun)
        return SHORTEST + longer
