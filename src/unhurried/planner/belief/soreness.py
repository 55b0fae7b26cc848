r"""Soreness as it is told at a check-in: ordinal around the soreness q of that hour.

Chance in the report is N(0, 0.25 + 0.4 min(q, 2.5)): nobody invents soreness.
"""

import numpy as np

from unhurried.planner.belief.given import Given
from unhurried.planner.belief.levels import SORENESS, intervals
from unhurried.planner.belief.normal import Floats

MOST_NOISE_AT = 2.5
FLOOR = 0.03
"""Chance that a report has nothing to do with what is believed."""


def noise(sore: Floats, held: Given) -> Floats:
    """Standard deviation of a report of soreness."""
    return held.quiet_noise + held.sore_noise * np.minimum(sore, MOST_NOISE_AT)


def soreness_likelihood(sore: Floats, held: Given) -> Floats:
    """Chance of each level of soreness (levels, n)."""
    chance = intervals(SORENESS, sore, noise(sore, held))
    return FLOOR + (1.0 - FLOOR) * chance


def score_of_none(sore: Floats, held: Given) -> Floats:
    """How far from being told it is, in spreads: z of the chance that none is told."""
    z: Floats = (SORENESS[0] - sore) / noise(sore, held)
    return z
