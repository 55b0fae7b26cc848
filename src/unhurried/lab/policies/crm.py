"""The continual reassessment method with the power model.

O'Quigley, Pepe and Fisher, Biometrics 46 (1990) 33: the chance at level k is
p_k^exp(a), a normal with variance 1.34; the next level is the one whose expected chance
is nearest the target. Skeleton p by Lee and Cheung, Clinical Trials 6 (2009) 227: each
level's interval of indifference meets the next one's. A body changes, so a moves at
random between sessions here; steps skip no level and never go up after a bad session.
"""

from dataclasses import dataclass
from functools import cache
from math import exp, log

import numpy as np
from numpy.typing import NDArray

from unhurried.lab.policies.rule import Advice, Ladder
from unhurried.lab.policies.seen import Seen

TARGET = 0.10
HALF_WIDTH = 0.04
VARIANCE = 1.34
MOVES_SD = 0.25
GRID = np.linspace(-5.0, 8.0, 209)
SURE = 1e-9

Weights = NDArray[np.float64]


def skeleton(target: float, half_width: float, at: int, levels: int) -> list[float]:
    """Return chances for each level that make level `at` (from 0) the target."""
    shares = [0.0] * levels
    shares[at] = target
    low, high = log(target - half_width), log(target + half_width)
    for level in range(at, 0, -1):
        shares[level - 1] = exp(low * log(shares[level]) / high)
    for level in range(at, levels - 1):
        shares[level + 1] = exp(high * log(shares[level]) / low)
    return shares


def prior() -> Weights:
    """What is believed of `a` on the grid before anything was seen."""
    weights = np.exp(-(GRID**2) / 2 / VARIANCE)
    return np.asarray(weights / weights.sum())


def chances(shares: list[float]) -> Weights:
    """Chance at each level (rows) for each `a` of the grid (columns)."""
    table = np.asarray(shares)[:, None] ** np.exp(GRID)[None, :]
    return np.asarray(np.clip(table, SURE, 1 - SURE))


def believed(weights: Weights, table: Weights, level: int, *, bad: bool) -> Weights:
    """Learn from one session at a level."""
    likelihood = table[level] if bad else 1 - table[level]
    after = weights * likelihood
    return np.asarray(after / after.sum())


def nearest(weights: Weights, table: Weights, target: float) -> tuple[int, float]:
    """The level whose expected chance is nearest the target, and that chance."""
    expected = table @ weights
    level = int(np.abs(expected - target).argmin())
    return level, float(expected[level])


@dataclass(frozen=True, slots=True)
class Crm:
    """Believes a grid of weights."""

    name: str = "crm"
    rest_days: float = 3.0

    def begin(self, ladder: Ladder) -> Advice[Weights]:
        """Begin at the start."""
        return Advice(ladder.start, prior())

    def after(
        self, told: Advice[Weights], seen: Seen, ladder: Ladder
    ) -> Advice[Weights]:
        """Learn, and go towards the level that is nearest the target."""
        table = _table(ladder)
        level = ladder.at(seen.width)
        weights = _moved(believed(told.count, table, level, bad=seen.bad))
        best, _ = nearest(weights, table, TARGET)
        least, most = level - 1, level - 1 if seen.bad else level + 1
        to = ladder.held(min(most, max(least, best)))
        if seen.bad:
            to = ladder.held(min(best, level - 1))
        chance = float((table @ weights)[to])
        return Advice(to, weights, chance=chance)


@cache
def _table(ladder: Ladder) -> Weights:
    at = min(ladder.top, ladder.start + 1)
    return chances(skeleton(TARGET, HALF_WIDTH, at, len(ladder.widths)))


def _moved(weights: Weights) -> Weights:
    step = GRID[1] - GRID[0]
    away = np.arange(-16, 17) * step
    kernel = np.exp(-0.5 * (away / MOVES_SD) ** 2)
    moved = np.convolve(weights, kernel / kernel.sum(), "same")
    return np.asarray(moved / moved.sum())
