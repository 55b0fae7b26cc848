"""What a person says of what was felt: gain, bias and chance, in whole points."""

from dataclasses import dataclass

from unhurried.lab.bodies.course import Course
from unhurried.lab.bodies.lots import Lots
from unhurried.lab.bodies.traits import Traits

DISCOMFORT_SD = 0.8
QUIET_SD = 0.17
"""Chance in the soreness of somebody who is not sore: nobody invents soreness."""

MOST = 10.0


@dataclass(frozen=True, slots=True)
class Reporting:
    """One person's way of answering."""

    traits: Traits
    lots: Lots

    def pain(self, course: Course, event: float) -> float:
        """Pain at its peak, as told."""
        chance = self.traits.report_sd * self.lots.normal("pain", event)
        return self._told(course.pain, self.traits.report_bias + chance)

    def discomfort(self, course: Course, event: float) -> float:
        """Discomfort over the session, as told."""
        chance = DISCOMFORT_SD * self.lots.normal("discomfort", event)
        return self._told(0.8 + 1.05 * course.mean_pain, chance)

    def soreness(self, soreness: float, day: int) -> float:
        """Soreness on a day, as told."""
        sd = QUIET_SD + 0.25 * min(2.0, soreness)
        return self._told(soreness, sd * self.lots.normal("soreness", day))

    def blood(self, event: float) -> bool:
        """Whether the blood of a tear is seen and told."""
        return self.lots.uniform("blood", event) < self.traits.blood_seen

    def _told(self, felt: float, off: float) -> float:
        told = round(self.traits.report_gain * felt + off)
        return max(0.0, min(MOST, float(told)))
