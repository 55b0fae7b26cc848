"""How sure a score is: bootstrap intervals over bodies.

Efron and Tibshirani, An introduction to the bootstrap (1993), chapter 13: the
percentile interval. Bodies are drawn with replacement, whole, so that a body's sessions
stay together.
"""

from typing import Final

import numpy as np

from unhurried.lab.comparing.scores import SCORES, Bodies, quantile

DRAWS: Final = 400
LOW, HIGH = 0.025, 0.975

Interval = tuple[float, float]


def intervals(bodies: Bodies, seed: int) -> dict[str, Interval]:
    """A 95 % interval for each score; the same seed gives the same."""
    chance, n = np.random.default_rng(seed), len(bodies.rows)
    drawn = [Bodies(bodies.rows[chance.integers(0, n, n)]) for _ in range(DRAWS)]
    return {
        name: _interval(np.array([score(one) for one in drawn]))
        for name, score in SCORES.items()
    }


def _interval(values: np.ndarray[tuple[int], np.dtype[np.float64]]) -> Interval:
    return quantile(values, LOW), quantile(values, HIGH)
