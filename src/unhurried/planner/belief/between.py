r"""Between sessions: what was gained fades, soreness and setbacks go.

Over dt days, with C comfort (mm), C0 comfort at the beginning, q soreness, k setback::

    C <- C0 + (C - C0) exp(-dt / keep_days) + N(0, drift sqrt(dt))
    q <- q exp(-dt / sore_days),   k <- k exp(-dt / setback_days)

The fitness-fatigue form of Banister (1975), with one gain and one fatigue.
"""

from dataclasses import dataclass, replace

import numpy as np

from unhurried.planner.belief.given import Given
from unhurried.planner.belief.normal import Floats
from unhurried.planner.belief.particles import LEAST_MM, Particles
from unhurried.planner.belief.traits import Traits


@dataclass(frozen=True, slots=True)
class Condition:
    """How bodies are at a moment: comfort in mm, soreness, setback in per cent."""

    comfort: Floats
    sore: Floats
    setback: Floats


@dataclass(frozen=True, slots=True)
class Left:
    """What some days leave of what was gained, of soreness, of a setback; 0 to 1."""

    gained: Floats
    sore: Floats
    setback: Floats | float


def left(of: Traits, days: Floats | float, held: Given) -> Left:
    """What is left after some days."""
    return Left(
        gained=np.exp(-days / of.keep_days),
        sore=np.exp(-days / of.sore_days),
        setback=np.exp(-days / held.setback_days),
    )


def faded(now: Condition, first: Floats, share: Left) -> Condition:
    """Leave so much."""
    return Condition(
        comfort=first + (now.comfort - first) * share.gained,
        sore=now.sore * share.sore,
        setback=now.setback * share.setback,
    )


def fade(
    now: Condition, first: Floats, of: Traits, days: Floats | float, held: Given
) -> Condition:
    """Let days pass, without chance."""
    return faded(now, first, left(of, days, held))


def pass_days(
    particles: Particles, of: Traits, days: float, normal: Floats, held: Given
) -> Particles:
    """Let days pass for every particle; `normal` are standard normal draws."""
    if days <= 0:
        return particles
    before = condition(particles)
    after = fade(before, particles.first, of, days, held)
    drift = held.comfort_drift * np.sqrt(days) * normal
    comfort = np.maximum(after.comfort + drift, LEAST_MM)
    return replace(particles, comfort=comfort, sore=after.sore, setback=after.setback)


def condition(particles: Particles) -> Condition:
    """How each particle's body is now."""
    return Condition(particles.comfort, particles.sore, particles.setback)
