"""Predicted against observed: the calibration curve and its error."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from unhurried.lab.trial.held import Held, Trial

EDGES: Final = (0.0, 0.01, 0.02, 0.04, 0.07, 0.10, 0.15, 0.20, 0.30, 0.50, 1.0)
ENOUGH: Final = 200
"""Sessions in a bin before it is held against a policy that it was optimistic."""


@dataclass(frozen=True, slots=True)
class Bin:
    """Sessions of similar predicted chance.

    Attributes:
        predicted: mean predicted chance.
        observed: share that were pain events.
    """

    predicted: float
    observed: float
    sessions: int


@dataclass(frozen=True, slots=True)
class Calibration:
    """A curve, ascending by prediction; empty when nothing was predicted."""

    bins: tuple[Bin, ...]

    @property
    def error(self) -> float | None:
        """Mean distance between predicted and observed, by sessions; None of none."""
        sessions = sum(one.sessions for one in self.bins)
        if not sessions:
            return None
        apart = (abs(one.predicted - one.observed) * one.sessions for one in self.bins)
        return sum(apart) / sessions

    @property
    def optimism(self) -> float | None:
        """The most by which a well-filled bin promised too little pain."""
        full = [one for one in self.bins if one.sessions >= ENOUGH]
        return max((one.observed - one.predicted for one in full), default=None)


def calibration(trials: Sequence[Trial]) -> Calibration:
    """Sort the sessions by what was predicted, and look at what happened."""
    held = [one for trial in trials for one in trial.sessions]
    bins = (_bin(held, low, high) for low, high in pairwise(EDGES))
    return Calibration(tuple(one for one in bins if one is not None))


def _bin(held: Sequence[Held], low: float, high: float) -> Bin | None:
    inside = [
        (one.predicted, one.hurt)
        for one in held
        if one.predicted is not None and _within(one.predicted, low, high)
    ]
    if not inside:
        return None
    count = len(inside)
    predicted = sum(chance for chance, _ in inside) / count
    return Bin(predicted, sum(hurt for _, hurt in inside) / count, count)


def _within(chance: float, low: float, high: float) -> bool:
    return low <= chance < high or chance == high == EDGES[-1]
