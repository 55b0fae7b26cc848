"""Micro-damage, tears and healing; soreness in two compartments.

What strains today is sore tomorrow: load goes into one compartment, flows into the one
that is felt, and fades from there (after Cheung, Sports Medicine 33, 2003).
"""

from dataclasses import dataclass
from math import exp

from unhurried.lab.bodies.curves import logistic
from unhurried.lab.bodies.traits import Traits

WORST_TEAR = 1.8
FULL_HOLD_MIN = 10.0


@dataclass(slots=True)
class Tissue:
    """How it is inside.

    Attributes:
        damage: micro-damage; 1 is what a hard session leaves.
        tear: severity of tears not yet healed; 1 is one ordinary tear.
        strained, sore: soreness to come and soreness felt, 0 to 10.
    """

    damage: float = 0.0
    tear: float = 0.0
    strained: float = 0.0
    sore: float = 0.0

    @property
    def soreness(self) -> float:
        """All that is sore now, 0 to 10."""
        return max(0.0, min(10.0, self.sore + 2.5 * self.tear))

    def a_day(self, traits: Traits) -> None:
        """Let one day pass."""
        self.damage *= exp(-1 / traits.heal_days)
        self.tear *= exp(-1 / traits.tear_days)
        flows = self.strained * (1 - exp(-1 / traits.sore_rise_days))
        self.strained -= flows
        self.sore = self.sore * exp(-1 / traits.sore_days) + flows

    def strength(self, habit: float, traits: Traits) -> float:
        """Stress at which it tears: less where damaged."""
        damaged = 1 - 0.35 * self.damage / (1 + self.damage)
        torn = 1 - 0.3 * min(1.0, self.tear)
        whole = traits.yield_ratio * traits.threshold
        return whole * (1 + 0.3 * habit) * damaged * torn

    def chance_of_tear(self, stress: float, strength: float, minutes: float) -> float:
        """Chance that a session at this peak stress tears something."""
        at_risk = 0.55 * logistic((stress / strength - 1) / 0.09)
        lasting = max(0.5, min(1.5, 0.5 + minutes / FULL_HOLD_MIN))
        return 1 - exp(-at_risk * lasting)

    def strain(self, stress: float, strength: float, minutes: float, t: Traits) -> None:
        """Take the load of a session; `t` are the traits."""
        length = 0.25 + 0.75 * min(2.0, minutes / FULL_HOLD_MIN)
        load = length * (stress / t.threshold) ** 2
        self.damage += 1.7 * load * min(1.5, stress / strength) ** 2
        self.strained += t.sore_gain * load

    def tears(self, severity: float) -> None:
        """A tear of this severity."""
        self.tear = min(WORST_TEAR, self.tear + severity)

    def spares(self) -> float:
        """Share of growth that damage, tears and soreness leave."""
        sore = exp(-((self.soreness / 2.2) ** 2))
        return exp(-1.2 * self.tear - 0.6 * self.damage) * sore
