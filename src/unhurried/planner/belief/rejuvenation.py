r"""New guesses in place of those that the reports have ruled out.

When the effective number of particles, 1 / sum w^2, falls below half, they are drawn
anew in proportion to their weights (systematically: one draw places all) and moved by
the kernel of Liu and West (2001), which keeps mean and variance::

    x <- a x + (1 - a) mean + sqrt(1 - a^2) L z,   a = 0.985,  L L^T = cov(x)
"""

from dataclasses import replace
from typing import Final

import numpy as np

from unhurried.planner.belief.normal import Floats
from unhurried.planner.belief.particles import LEAST_MM, Particles

SHRINK: Final = 0.985
ENOUGH: Final = 0.5
NUDGE: Final = 1e-5
"""Added to the diagonal, so that the root exists however alike the guesses are."""


def effective_number(weight: Floats) -> float:
    """How many equally weighted particles would tell as much."""
    return float(1.0 / np.sum(weight * weight))


def systematic(weight: Floats, count: int, start: float) -> np.ndarray:
    """Pick `count` places in proportion to the weights, by one draw from 0 to 1."""
    points = (start + np.arange(count)) / count
    places = np.searchsorted(np.cumsum(weight), points)
    return np.minimum(places, weight.size - 1)


def rejuvenated(particles: Particles, chance: np.random.Generator) -> Particles:
    """Draw anew where too few particles carry the weight; else the same."""
    weight, count = particles.weight, particles.first.size
    if effective_number(weight) >= ENOUGH * count:
        return particles
    picked = systematic(weight, count, float(chance.random()))
    spots = np.vstack([particles.guesses, particles.first])
    moved = _moved(spots, weight, picked, chance)
    first = np.maximum(moved[-1], LEAST_MM)
    gained = particles.comfort[picked] - particles.first[picked]
    return replace(
        particles,
        guesses=moved[:-1],
        first=first,
        comfort=np.maximum(first + gained, LEAST_MM),
        sore=particles.sore[picked],
        setback=particles.setback[picked],
        log_weight=np.zeros(count),
    )


def _moved(
    spots: Floats, weight: Floats, picked: np.ndarray, chance: np.random.Generator
) -> Floats:
    mean = (spots * weight).sum(axis=1, keepdims=True)
    off = spots - mean
    spread = (off * weight) @ off.T + NUDGE * np.eye(spots.shape[0])
    root = np.linalg.cholesky(spread)
    normal = chance.standard_normal(spots.shape)
    kept = SHRINK * spots[:, picked] + (1.0 - SHRINK) * mean
    moved: Floats = kept + np.sqrt(1.0 - SHRINK**2) * (root @ normal)
    return moved
