"""Percentiles of weighted guesses."""

from dataclasses import dataclass

import numpy as np

from unhurried.planner.belief.normal import Floats

TENTH, MIDDLE, NINETIETH = 0.1, 0.5, 0.9


@dataclass(frozen=True, slots=True)
class Band:
    """10th, 50th and 90th percentile, in the unit of what was asked about."""

    low: float
    middle: float
    high: float


def band(values: Floats, weight: Floats) -> Band:
    """The band of values (n) with weights that add up to 1 (n)."""
    order = np.argsort(values, kind="stable")
    upto = np.cumsum(weight[order])
    places = np.searchsorted(upto, (TENTH, MIDDLE, NINETIETH))
    low, middle, high = values[order][np.minimum(places, values.size - 1)]
    return Band(float(low), float(middle), float(high))
