r"""Self-doubt: pain that came, held against the chance that was promised.

Over the last 20 sessions a sum is kept that grows with events and shrinks without, and
never falls below nothing (Page's CUSUM, 1954, on Wald's likelihood ratio, 1945)::

    S <- max(0, S + log(p1 / p))              after an event
    S <- max(0, S + log((1 - p1) / (1 - p)))  after none

p is what was promised, p1 the chance at 2.5 times its odds. From S = 1.5 on the bound
on the chance of pain is tightened, down to a quarter at S = 5. Figures our choice.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from math import exp, log
from typing import Final

LAST: Final = 20
WORSE: Final = 2.5
BEGINS: Final = 1.5
LEAST: Final = 0.25
RATE: Final = 0.4
SURE: Final = 0.002
"""No chance is believed to be nearer to 0 or 1 than this."""


@dataclass(frozen=True, slots=True)
class Promise:
    """One session: the chance of an event that was promised, and whether it came.

    Attributes:
        mild: whether what was told was too mild for what came with it.
    """

    chance: float
    happened: bool
    mild: bool = False


def doubt(promises: Iterable[Promise]) -> float:
    """S: 0 is none."""
    total = 0.0
    for one in tuple(promises)[-LAST:]:
        total = max(0.0, total + _said(one))
    return total


def trust(promises: Iterable[Promise]) -> float:
    """What the bound is multiplied with: 1 while promises are kept, then less."""
    over = doubt(promises) - BEGINS
    return 1.0 if over <= 0 else max(LEAST, exp(-RATE * over))


def stoic(promises: Iterable[Promise]) -> bool:
    """Whether reports were too mild for what came with them, more than once lately."""
    return sum(one.mild for one in tuple(promises)[-LAST:]) > 1


def _said(one: Promise) -> float:
    chance = min(1.0 - SURE, max(SURE, one.chance))
    odds = WORSE * chance / (1.0 - chance)
    worse = odds / (1.0 + odds)
    if one.happened:
        return log(worse / chance)
    return log((1.0 - worse) / (1.0 - chance))
