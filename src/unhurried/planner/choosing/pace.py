"""How soon, how long, how far below the bound: chosen by looking ahead.

It rests on the record up to the session before the last and on the last as it was
planned. What the last session brought can only lengthen the rest (`waiting.py`), so
that no worse report ever quickens the pace. The gates' rests and holds are departed
from only for something that is worth it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from unhurried.planner.belief.between import Condition, condition
from unhurried.planner.belief.given import given
from unhurried.planner.belief.lots import lots
from unhurried.planner.belief.normal import Floats
from unhurried.planner.belief.particles import Particles
from unhurried.planner.belief.rejuvenation import systematic
from unhurried.planner.belief.traits import some, traits
from unhurried.planner.choosing.lookahead import Ahead, Draws, Ways, values
from unhurried.planner.choosing.rungs import Rungs, asked
from unhurried.planner.hearing import Heard
from unhurried.protocol.rulebook import Rulebook

DRAWS: Final = 48
RESTS: Final = (2.0, 3.0, 5.0, 7.0)
EASES: Final = (0.0,)
LONGEST_MIN: Final = 10
"""The longest hold that is asked for, as clinics do; longer ones tire more."""
SHORT_MIN: Final = 3
"""A hold shorter than the first stage, where something was felt lately."""

NEAR_BEST: Final = 0.02
NEAR_MM: Final = 0.03
"""Ways within 2 % of the best, or a few hundredths of a millimetre, are as good."""
WORTH_MM: Final = 0.3
"""What another way has to be worth beyond the gates' own rests and holds, in mm."""
FELT_WORTH_MM: Final = 0.1
"""What a shorter hold or easing back has to be worth where something was felt."""
ENOUGH_HEARD: Final = 3
LATELY: Final = 5


@dataclass(frozen=True, slots=True)
class Pace:
    """How to go on.

    Attributes:
        rest_days: from the end of one session to the next; 0 leaves it to the gates.
        hold_min: the longest hold; None leaves it to the gates.
        ease: rungs below the widest that the bound permits.
        value_mm: what it is expected to be worth in four weeks; None if not looked at.
    """

    rest_days: float = 0.0
    hold_min: int = LONGEST_MIN
    ease: float = 0.0
    value_mm: float | None = None


def pace(
    particles: Particles,
    heard: Sequence[Heard],
    rungs: Rungs,
    at_most: float,
    *,
    book: Rulebook,
) -> Pace:
    """Leave it to the gates, or take the gentlest of the ways clearly better."""
    if len(heard) < ENOUGH_HEARD:
        return Pace()
    ways = _ways(heard, book)
    ahead = Ahead(
        draws(particles, heard[-1].id, book),
        rungs,
        asked(rungs.widths, book),
        at_most,
        given(book),
    )
    worth = values(ahead, ways)
    chosen = departure(worth, ways, easy=_easy_lately(heard))
    if chosen is None:
        return Pace(value_mm=float(worth[usual(ways)]))
    return Pace(
        rest_days=float(ways.rest[chosen]),
        hold_min=int(ways.hold[chosen]),
        ease=float(ways.ease[chosen]),
        value_mm=float(worth[chosen]),
    )


def usual(ways: Ways) -> int:
    """The way that leaves all to the gates: shortest rest, longest hold, no easing."""
    return int(np.lexsort((ways.ease, -ways.hold, ways.rest))[0])


def departure(worth: Floats, ways: Ways, *, easy: bool) -> int | None:
    """A way that is clearly better than the usual one; None when none is.

    Args:
        worth: of each way, in mm.
        ways: what was looked at.
        easy: whether the sessions before the last were easy lately.
    """
    as_usual = ways.rest <= ways.rest.min()
    needs = np.where(as_usual & (not easy), FELT_WORTH_MM, WORTH_MM)
    asked_for = worth[usual(ways)] + needs
    better = np.where(worth > asked_for, worth, -np.inf)
    return gentlest(better, ways) if np.isfinite(better).any() else None


def draws(particles: Particles, by: str, book: Rulebook, count: int = DRAWS) -> Draws:
    """Draw some guesses in proportion to their weights."""
    start = float(lots(by, "ahead").random())
    picked = systematic(particles.weight, count, start)
    now = condition(particles)
    return Draws(
        some(traits(particles.guesses, book), picked),
        particles.first[picked],
        Condition(now.comfort[picked], now.sore[picked], now.setback[picked]),
    )


def gentlest(worth: Floats, ways: Ways) -> int:
    """Of the ways about as good as the best: the longest rest, then shortest hold."""
    best = float(worth.max())
    good = worth >= best - NEAR_BEST * abs(best) - NEAR_MM
    gentle = 100.0 * ways.rest - ways.hold + 3.0 * ways.ease
    return int(np.where(good, gentle, -np.inf).argmax())


def _ways(heard: Sequence[Heard], book: Rulebook) -> Ways:
    grid = np.meshgrid(RESTS, _holds(heard, book), EASES, indexing="ij")
    rest, hold, ease = (axis.ravel() for axis in grid)
    return Ways(rest, hold, ease)


def _holds(heard: Sequence[Heard], book: Rulebook) -> list[float]:
    """The stages up to the one after the longest that was planned so far."""
    longest = max(one.planned.hold_min for one in heard)
    stages = [
        float(minutes)
        for minutes in book.series("hold.stages_min")
        if minutes <= LONGEST_MIN
    ]
    beyond = [stage for stage in stages if stage > longest]
    holds = [stage for stage in stages if stage <= longest] + beyond[:1]
    return holds if _easy_lately(heard) else [float(SHORT_MIN), *holds]


def _easy_lately(heard: Sequence[Heard]) -> bool:
    """Whether the sessions before the last were easy; its own report is not asked."""
    return all(one.easy for one in heard[:-1][-LATELY:])
