"""Fear, calm and habit: what the person has learnt to expect.

Fear grows with pain by Rescorla and Wagner's rule (1972); calm is learnt beside it, not
instead of it, and fades (Bouton, 2004), so that fear comes back after a gap. Habit
raises the stress that hurts.
"""

from dataclasses import dataclass
from math import exp

from unhurried.lab.bodies.curves import logistic
from unhurried.lab.bodies.interface import PAIN_EVENT
from unhurried.lab.bodies.traits import Traits

MOST_FEAR = 1.3
LONG_ENOUGH_MIN = 2.0
HARSH = 5.0
LEARNS_AT_ONCE_MM = 2.5


@dataclass(slots=True)
class Mind:
    """What was learnt.

    Attributes:
        known_mm: the widest that went well, which is not new any more.
    """

    fear: float
    known_mm: float
    calm: float = 0.0
    habit: float = 0.0

    def drive(self, diameter_mm: float) -> float:
        """How much there is to guard against at this width: more at what is new."""
        felt = max(0.0, min(1.5, self.fear - self.calm))
        new = logistic((diameter_mm - self.known_mm - 1.0) / 1.5)
        return felt * (0.45 + 1.1 * new)

    def a_day(self, traits: Traits) -> None:
        """Let one day pass."""
        self.calm *= exp(-1 / traits.calm_days)
        self.habit *= exp(-1 / traits.habit_days)

    def went(self, pain: float, minutes: float, traits: Traits) -> None:
        """Learn from how a session felt at its peak."""
        over = max(0.0, min(1.0, (pain - 4.0) / 4.0))
        self.fear += traits.fear_step * over * max(0.0, MOST_FEAR - self.fear)
        if pain >= PAIN_EVENT:
            self.calm *= 0.75
            self.habit *= 0.85 if pain >= HARSH else 1.0
        elif minutes >= LONG_ENOUGH_MIN:
            missing = max(0.0, self.fear - self.calm)
            self.calm += traits.calm_step * missing * min(1.0, 0.4 + pain / 3)
            felt = max(0.2, min(1.0, pain / 2))
            self.habit += traits.habit_step * (traits.habit_most - self.habit) * felt

    def managed(self, diameter_mm: float) -> None:
        """A width that went well is known from now on, a big leap only in part."""
        most = self.known_mm + LEARNS_AT_ONCE_MM
        self.known_mm = max(self.known_mm, min(diameter_mm, most))
