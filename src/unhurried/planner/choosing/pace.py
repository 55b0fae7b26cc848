"""How soon and how long: chosen by looking ahead for what opens the way soonest.

It rests on the record up to the session before the last and on the last as it was
planned. What the last session brought can only lengthen the rest (`waiting.py`), so
that no worse report ever quickens the pace. Short holds at the gates' own rests are the
usual way: most sessions that do not count fail by soreness on the next day, which a
long hold brings and a longer rest hardly spares. Where a body has to grow before it can
go on, the look-ahead sees it, and holds become longer. Before a wide step they always
are: there it has to grow by two ordinary steps at once (docs/adr/0035).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from unhurried.planner.belief.between import Condition, condition
from unhurried.planner.belief.given import given
from unhurried.planner.belief.lots import lots
from unhurried.planner.belief.normal import Floats
from unhurried.planner.belief.pain import event
from unhurried.planner.belief.particles import Particles
from unhurried.planner.belief.rejuvenation import systematic
from unhurried.planner.belief.traits import traits
from unhurried.planner.choosing.lookahead import (
    LOTS,
    SESSIONS,
    Ahead,
    Draws,
    Ways,
    values,
)
from unhurried.planner.choosing.rungs import Rungs, asked
from unhurried.planner.choosing.wide import is_wide
from unhurried.planner.hearing import Heard
from unhurried.protocol.rulebook import Rulebook

DRAWS: Final = 48
_SHAPE: Final = (SESSIONS, LOTS, DRAWS)
RESTS: Final = (2.0, 3.0)
"""In days. Longer ones cost virtual bodies weeks and spared them little."""
HOLDS: Final = (5.0, 10.0)
"""In minutes: the stages of rule `hold` that clinics use; longer ones tire more."""
LONG_MIN: Final = int(HOLDS[-1])
"""Held before a wide step, whatever the look-ahead makes of it."""
SHORT_MIN: Final = 3
"""A tip alone, where nothing else is under the bound, is held no longer."""

REST_WORTH_MM: Final = 0.15
HOLD_WORTH_MM: Final = 0.05
"""What a longer rest, and a longer hold, have to be worth, in mm on the ladder."""
ENOUGH_HEARD: Final = 3


@dataclass(frozen=True, slots=True)
class Pace:
    """How to go on.

    Attributes:
        rest_days: from the end of one session to the next; 0 leaves it to the gates.
        hold_min: the longest hold.
        ease: rungs below the widest that the bound permits.
        value_mm: what it is expected to be worth in six weeks; None if not looked at.
    """

    rest_days: float = 0.0
    hold_min: int = int(HOLDS[0])
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
    """Take the way that is worth most."""
    if len(heard) < ENOUGH_HEARD:
        return Pace()
    by, ways = heard[-1].id, every_way()
    ahead = Ahead(
        draws(particles, by, book),
        rungs,
        asked(rungs.widths, book),
        at_most,
        given(book),
    )
    worth = values(ahead, ways, lots(by, "days").standard_normal(_SHAPE))
    chosen = best(worth, ways)
    shortest = ways.rest[chosen] <= ways.rest.min()
    return Pace(
        rest_days=0.0 if shortest else float(ways.rest[chosen]),
        hold_min=LONG_MIN if _before_wide(rungs, book) else int(ways.hold[chosen]),
        value_mm=float(worth[chosen]),
    )


def _before_wide(rungs: Rungs, book: Rulebook) -> bool:
    """Whether the next step from where one stands is wide."""
    here, above = rungs.at, rungs.at + 1
    if here < 0 or above == len(rungs.widths):
        return False
    return is_wide(rungs.widths[here], rungs.widths[above], book)


def every_way() -> Ways:
    """Every rest with every hold; the usual one first."""
    rest, hold = np.meshgrid(RESTS, HOLDS, indexing="ij")
    return Ways(rest.ravel(), hold.ravel())


def best(worth: Floats, ways: Ways) -> int:
    """The way worth most; a longer rest or hold has to be worth something."""
    rests, holds = ways.rest > ways.rest.min(), ways.hold > ways.hold.min()
    return int((worth - REST_WORTH_MM * rests - HOLD_WORTH_MM * holds).argmax())


def draws(particles: Particles, by: str, book: Rulebook, count: int = DRAWS) -> Draws:
    """Draw some guesses in proportion to their weights."""
    start = float(lots(by, "ahead").random())
    picked = systematic(particles.weight, count, start)
    now = condition(particles)
    of = traits(particles.guesses[:, picked], book)
    return Draws(
        of,
        event(of, given(book)),
        particles.first[picked],
        Condition(now.comfort[picked], now.sore[picked], now.setback[picked]),
    )
