"""What differs between people and stays with a person: one array entry for each guess.

A guess holds the logarithm of what is spread log-normally, and else the value, so that
steps in it are of like size everywhere.
"""

from dataclasses import dataclass, fields
from typing import Final

import numpy as np
from numpy.typing import NDArray

from unhurried.planner.belief.normal import Floats, clipped
from unhurried.protocol.prior import Shape
from unhurried.protocol.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Traits:
    """Traits in their units (`tables/priors.toml`); arrays of one shape."""

    growth: Floats
    room: Floats
    keep_days: Floats
    sore_gain: Floats
    sore_days: Floats
    ready_days: Floats
    steepness: Floats
    daily_spread: Floats
    sore_cost: Floats
    least_stimulus: Floats
    frankness: Floats
    first_pain: Floats
    discomfort_base: Floats


NAMES: Final = tuple(field.name.replace("_", "-") for field in fields(Traits))
"""Ids of the suppositions, in the order of the rows of a guess."""

MOST_FIRST_PAIN: Final = 1.8
FRANKNESS: Final = NAMES.index("frankness")
READY, SORE = NAMES.index("ready-days"), NAMES.index("sore-days")
ALIKE: Final = 0.5
"""Correlation of how fast soreness goes and how fast readiness comes; our choice."""


def drawn(book: Rulebook, normal: Floats) -> Floats:
    """Turn standard normal draws (traits, n) into guesses by the suppositions."""
    normal = normal.copy()
    normal[READY] = ALIKE * normal[SORE] + np.sqrt(1 - ALIKE**2) * normal[READY]
    rows = [_row(book, name, row) for name, row in zip(NAMES, normal, strict=True)]
    return np.stack(rows)


def traits(guesses: Floats, book: Rulebook) -> Traits:
    """Say guesses (traits, n) in their units."""
    values = np.where(_logs(book), np.exp(guesses), guesses)
    named = dict(zip((field.name for field in fields(Traits)), values, strict=True))
    named["first_pain"] = clipped(named["first_pain"], 0.0, MOST_FIRST_PAIN)
    return Traits(**named)


def _row(book: Rulebook, name: str, normal: Floats) -> Floats:
    prior = book.prior(name)
    log = prior.shape is Shape.LOG_NORMAL
    centre = np.log(prior.centre) if log else prior.centre
    row: Floats = centre + prior.spread * normal
    return row


def _logs(book: Rulebook) -> NDArray[np.bool_]:
    """Which rows hold logarithms, (traits, 1)."""
    shapes = [book.prior(name).shape for name in NAMES]
    return np.array([[shape is Shape.LOG_NORMAL] for shape in shapes])
