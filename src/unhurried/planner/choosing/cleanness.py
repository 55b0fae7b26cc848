"""The chance that a session counts: hardly any pain, little discomfort, not sore after.

The rule `clean`, told in chances; the limits are the rulebook's own.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from unhurried.planner.belief.given import Given
from unhurried.planner.belief.likelihood import FOLLOWS
from unhurried.planner.belief.normal import Floats, below
from unhurried.planner.belief.soreness import chance_of_none
from unhurried.planner.belief.traits import Traits

PAIN_UP_TO: Final = 1.5
DISCOMFORT_UP_TO: Final = 3.5
NEXT_DAY: Final = 1.0


@dataclass(frozen=True, slots=True)
class Felt:
    """Expected peak pain, and soreness right after; (ways, draws)."""

    mu: Floats
    sore: Floats


def chance_of_clean(felt: Felt, of: Traits, held: Given) -> tuple[Floats, Floats]:
    """Chances, of the shape of what is felt: of a clean session, of no soreness."""
    quiet = _quiet(felt, of, held)
    return _easy(felt, of, held) * quiet, quiet


def _easy(felt: Felt, of: Traits, held: Given) -> Floats:
    told = of.frankness * felt.mu
    painless = below((PAIN_UP_TO - told) / held.report_noise)
    uneasy = of.discomfort_base + FOLLOWS * told
    return painless * below((DISCOMFORT_UP_TO - uneasy) / held.discomfort_noise)


def _quiet(felt: Felt, of: Traits, held: Given) -> Floats:
    return chance_of_none(felt.sore * np.exp(-NEXT_DAY / of.sore_days), held)
