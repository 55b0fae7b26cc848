r"""Pain at a width: expected, and the chance of a pain event.

With D the width met, C comfort, q soreness, k setback, all from `between.py`::

    Ce = C (1 - (sore_cost q + k) / 100)
    mu = p0 + (3 - p0) 2^(100 ln(D / Ce) / m)

where m is the per cent of diameter that doubles pain and p0 what any object brings. A
pain event is felt pain of 3.5 or more; its chance is normal in the logarithm of the
width, with spread from day to day and, with it, of the scale::

    P = Phi((100 ln(D / Ce) - m log2((3.5 - p0) / (3 - p0))) / sqrt(sd^2 + (0.27 m)^2))
"""

from dataclasses import dataclass

import numpy as np

from unhurried.planner.belief.between import Condition
from unhurried.planner.belief.given import Given
from unhurried.planner.belief.normal import Floats, below, clipped
from unhurried.planner.belief.particles import LEAST_MM
from unhurried.planner.belief.traits import Traits

AT_COMFORT = 3.0
"""Pain that comfort is defined by."""

MOST_LOST = 40.0
LEAST_DOUBLINGS, MOST_DOUBLINGS = -6.0, 1.7
"""Beyond these pain is none, or as much as anybody reports."""


@dataclass(frozen=True, slots=True)
class Event:
    """Where a pain event begins; both in per cent of width, as `margin_percent`.

    Attributes:
        margin: at which half of all days bring one.
        spread: of that margin from day to day.
    """

    margin: Floats
    spread: Floats


@dataclass(frozen=True, slots=True)
class Met:
    """A width as it meets a body: comfort then in mm, the margin, pain expected."""

    effective: Floats
    margin: Floats
    mu: Floats


def effective_mm(now: Condition, of: Traits) -> Floats:
    """Ce: comfort as it is today."""
    lost = clipped(of.sore_cost * now.sore + now.setback, 0.0, MOST_LOST)
    return np.maximum(now.comfort * (1.0 - lost / 100.0), LEAST_MM)


def margin_percent(width_mm: Floats | float, effective: Floats) -> Floats:
    """How much wider than comfort, in per cent on the scale of the logarithm."""
    margin: Floats = 100.0 * np.log(width_mm / effective)
    return margin


def felt_beyond(margin: Floats, of: Traits) -> Floats:
    """Pain beyond what any object brings: mu - p0."""
    doublings = clipped(margin / of.steepness, LEAST_DOUBLINGS, MOST_DOUBLINGS)
    return (AT_COMFORT - of.first_pain) * np.exp2(doublings)


def expected_pain(margin: Floats, of: Traits) -> Floats:
    """mu: expected peak pain, 0 to 10."""
    return of.first_pain + felt_beyond(margin, of)


def meet(width_mm: Floats | float, now: Condition, of: Traits) -> Met:
    """Meet a width."""
    effective = effective_mm(now, of)
    margin = margin_percent(width_mm, effective)
    return Met(effective, margin, expected_pain(margin, of))


def event(of: Traits, held: Given) -> Event:
    """Where a pain event begins for each guess."""
    ratio = (held.event_pain - of.first_pain) / (AT_COMFORT - of.first_pain)
    return Event(
        margin=of.steepness * np.log2(ratio),
        spread=np.hypot(of.daily_spread, held.scale_noise * of.steepness),
    )


def score(margin: Floats, limit: Event) -> Floats:
    """How far beyond the event's margin, in spreads: z of the chance of an event."""
    z: Floats = (margin - limit.margin) / limit.spread
    return z


def chance_of_event(margin: Floats, of: Traits, held: Given) -> Floats:
    """Chance of a pain event, 0 to 1."""
    return below(score(margin, event(of, held)))


def bearable(limit: Event, z: float) -> Floats:
    """The widest in proportion to comfort that keeps the score at most `z`."""
    ratio: Floats = np.exp((limit.margin + z * limit.spread) / 100.0)
    return ratio
