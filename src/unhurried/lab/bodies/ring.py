r"""The ring: quasi-linear viscoelastic stress, slack width, fast and slow remodelling.

Stress at strain e = D/L - 1 held for t minutes (Fung, Biomechanics, 1993, chapter 7)::

    s(t) = G(t) (exp(b e) - 1),   G(t) = 0.55 + 0.22 exp(-t/0.6) + 0.13 exp(-t/4)

Width gained ripens for some days, is then fresh (lost fast) and in time lasting (lost
slowly); L is the slack of the first day plus both.
"""

from dataclasses import dataclass
from math import exp

from unhurried.lab.bodies.traits import Traits

SPENT = 0.85
"""Share of the readiness to grow that one full stimulus uses up."""

STEEPEST = 5.0


def elastic(strain: float, traits: Traits) -> float:
    """Elastic stress at a strain, in units of stress; none below the slack width."""
    return exp(min(STEEPEST, traits.stiffness * max(0.0, strain))) - 1.0


def relaxed(minutes: float) -> float:
    """Share of the elastic stress that is left after so many minutes of holding."""
    return 0.55 + 0.22 * exp(-minutes / 0.6) + 0.13 * exp(-minutes / 4.0)


@dataclass(slots=True)
class Ring:
    """Width in mm beyond the slack of the first day, and how ready it is for more."""

    ripening: float = 0.0
    fresh: float = 0.0
    lasting: float = 0.0
    ready: float = 1.0

    def slack_mm(self, traits: Traits) -> float:
        """Up to this width there is no tension."""
        return traits.slack_mm + self.fresh + self.lasting

    def a_day(self, traits: Traits) -> None:
        """Let one day pass."""
        kept = self.fresh * (1 - exp(-1 / traits.keep_days))
        self.lasting = self.lasting * exp(-1 / traits.slow_days) + kept
        self.fresh = (self.fresh - kept) * exp(-1 / traits.fast_days)
        ripe = self.ripening * (1 - exp(-1 / traits.ripen_days))
        self.ripening -= ripe
        self.fresh += ripe
        self.ready = 1 - (1 - self.ready) * exp(-1 / traits.ready_days)

    def stimulated(self, stimulus: float, share: float, traits: Traits) -> None:
        """Grow by a stimulus (0 to 1), of which harm leaves this share."""
        width = self.slack_mm(traits) + self.ripening - traits.slack_mm
        room = max(0.0, min(1.0, 1 - width / (traits.slack_mm * traits.room)))
        self.ripening += traits.growth_mm * stimulus * self.ready * room * share
        self.ready *= 1 - SPENT * stimulus

    def torn(self, severity: float) -> None:
        """Scarring costs a little of the fresh width."""
        self.fresh -= 0.4 * severity
