r"""Pain at a width: expected, and the chance of a pain event.

With D the width met, C comfort, q soreness, k setback, all from `between.py`::

    Ce = C (1 - (sore_cost q + k) / 100)
    mu = p0 + (3 - p0) 2^(100 ln(D / Ce) / m)

where m is the per cent of diameter that doubles pain and p0 what any object brings. A
pain event is felt pain of 3.5 or more; its chance is normal in the logarithm of the
width, with spread from day to day and, with it, of the scale::

    P = Phi((100 ln(D / Ce) - m log2((3.5 - p0) / (3 - p0))) / sqrt(sd^2 + (0.27 m)^2))
"""

import numpy as np

from unhurried.planner.belief.between import Condition
from unhurried.planner.belief.given import Given
from unhurried.planner.belief.normal import Floats, below
from unhurried.planner.belief.particles import LEAST_MM
from unhurried.planner.belief.traits import Traits

AT_COMFORT = 3.0
"""Pain that comfort is defined by."""

MOST_LOST = 40.0
LEAST_DOUBLINGS, MOST_DOUBLINGS = -6.0, 1.7
"""Beyond these pain is none, or as much as anybody reports."""


def effective_mm(now: Condition, of: Traits) -> Floats:
    """Ce: comfort as it is today."""
    lost = np.clip(of.sore_cost * now.sore + now.setback, 0.0, MOST_LOST)
    return np.maximum(now.comfort * (1.0 - lost / 100.0), LEAST_MM)


def margin_percent(width_mm: Floats | float, effective: Floats) -> Floats:
    """How much wider than comfort, in per cent on the scale of the logarithm."""
    margin: Floats = 100.0 * np.log(width_mm / effective)
    return margin


def felt_beyond(margin: Floats, of: Traits) -> Floats:
    """Pain beyond what any object brings: mu - p0."""
    doublings = np.clip(margin / of.steepness, LEAST_DOUBLINGS, MOST_DOUBLINGS)
    return (AT_COMFORT - of.first_pain) * np.exp2(doublings)


def expected_pain(margin: Floats, of: Traits) -> Floats:
    """mu: expected peak pain, 0 to 10."""
    return of.first_pain + felt_beyond(margin, of)


def chance_of_event(margin: Floats, of: Traits, held: Given) -> Floats:
    """Chance of a pain event, 0 to 1."""
    ratio = (held.event_pain - of.first_pain) / (AT_COMFORT - of.first_pain)
    over = margin - of.steepness * np.log2(ratio)
    spread = np.hypot(of.daily_spread, held.scale_noise * of.steepness)
    return below(over / spread)
