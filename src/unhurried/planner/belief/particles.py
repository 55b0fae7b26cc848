"""Particles: many guesses at one body, each with its weight."""

from dataclasses import dataclass, replace

import numpy as np

from unhurried.planner.belief.lots import lots
from unhurried.planner.belief.normal import Floats
from unhurried.planner.belief.traits import NAMES, drawn
from unhurried.protocol.rulebook import Rulebook

LEAST_MM = 8.0
"""No body's comfort is guessed to be less: narrower than any object and any finger."""


@dataclass(frozen=True, slots=True)
class Particles:
    """Guesses and the condition that each implies; n of each.

    Attributes:
        guesses: traits as `traits.py` holds them, of shape (traits, n).
        first: comfort at the beginning, in mm.
        comfort: comfort now, in mm: the width at which expected peak pain is 3.
        sore: soreness now, 0 to 10 and a little over.
        setback: per cent of comfort lost to painful sessions.
        log_weight: up to a constant.
    """

    guesses: Floats
    first: Floats
    comfort: Floats
    sore: Floats
    setback: Floats
    log_weight: Floats

    @property
    def weight(self) -> Floats:
        """Weights that add up to 1."""
        weight = np.exp(self.log_weight - self.log_weight.max())
        share: Floats = weight / weight.sum()
        return share

    def heavier(self, log_likelihood: Floats) -> "Particles":
        """Weigh anew by a likelihood."""
        return replace(self, log_weight=self.log_weight + log_likelihood)


def supposed(book: Rulebook, comfortable_mm: float | None, count: int) -> Particles:
    """Guess at a body of which nothing is known but what the person said of comfort.

    Comfort is C0 ~ N(told + 0.5, 2) mm, or log-normal about 22 mm where nothing is
    told.
    """
    chance = lots("first", count)
    guesses = drawn(book, chance.standard_normal((len(NAMES), count)))
    first = _first(book, comfortable_mm, chance.standard_normal(count))
    first = np.maximum(first, LEAST_MM)
    none = np.zeros(count)
    return Particles(guesses, first, first.copy(), none, none.copy(), none.copy())


def _first(book: Rulebook, told_mm: float | None, normal: Floats) -> Floats:
    if told_mm is None:
        prior = book.prior("comfort-untold")
        untold: Floats = prior.centre * np.exp(prior.spread * normal)
        return untold
    prior = book.prior("comfort-told")
    told: Floats = told_mm + prior.centre + prior.spread * normal
    return told
