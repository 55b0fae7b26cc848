"""The chance that a session counts: hardly any pain, little discomfort, not sore after.

The rule `clean`, told in chances; the limits are the rulebook's own.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from unhurried.planner.belief.given import Given
from unhurried.planner.belief.levels import SORENESS
from unhurried.planner.belief.likelihood import FOLLOWS
from unhurried.planner.belief.normal import Floats, below
from unhurried.planner.belief.soreness import score_of_none
from unhurried.planner.belief.traits import Traits

PAIN_UP_TO: Final = 1.5
DISCOMFORT_UP_TO: Final = 3.5
DISCOMFORT_VARIES: Final = 1.0
"""Spread of a report of discomfort; as evidence it is weighed as if it were wider."""
NEXT_DAY: Final = 1.0


@dataclass(frozen=True, slots=True)
class Felt:
    """Expected peak pain, and soreness right after; (ways, draws)."""

    mu: Floats
    sore: Floats


@dataclass(frozen=True, slots=True)
class Scores:
    """z of the chances that a session counts, which are taken as independent.

    Attributes:
        painless: that hardly any pain is told.
        calm: that little discomfort is told.
        quiet: that no soreness is told on the next day.
    """

    painless: Floats
    calm: Floats
    quiet: Floats


def chance_of_clean(felt: Felt, of: Traits, held: Given) -> Floats:
    """Chance of a session that counts, of the shape of what is felt."""
    z = scores(felt, of, held)
    clean: Floats = below(np.stack((z.painless, z.calm, z.quiet))).prod(axis=0)
    return clean


def scores(felt: Felt, of: Traits, held: Given) -> Scores:
    """How far it stays from each of the three."""
    told = of.frankness * felt.mu
    uneasy = of.discomfort_base + FOLLOWS * told
    return Scores(
        painless=(PAIN_UP_TO - told) / held.report_noise,
        calm=(DISCOMFORT_UP_TO - uneasy) / DISCOMFORT_VARIES,
        quiet=score_of_none(felt.sore * np.exp(-NEXT_DAY / of.sore_days), held),
    )


def days_sore(felt: Felt, of: Traits) -> Floats:
    """Days until soreness that was told is told no more; two at the least."""
    left = np.maximum(felt.sore / SORENESS[0], 1.0)
    days: Floats = np.maximum(np.ceil(of.sore_days * np.log(left)), NEXT_DAY + 1.0)
    return days
