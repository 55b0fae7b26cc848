r"""How likely each report is, if a guess were right: every level at once, (levels, n).

Pain is ordinal around rho mu, rho being this person's frankness; its spread is
sqrt(0.75^2 + (rho sd ln 2 (mu - p0) / m)^2), the second part being the day's form. Few
people complete a session that hurts more than 6. A session that was stopped says that
pain was about 6 at the width that was reached, at which the margin is one doubling.
Discomfort and ease follow pain more loosely and are weighed less. Blood is rare, and
evidence of much pain whatever was said of it.
"""

import numpy as np

from unhurried.planner.belief.given import Given
from unhurried.planner.belief.levels import DISCOMFORT, HARDNESS, PAIN, intervals
from unhurried.planner.belief.normal import Floats, below, clipped
from unhurried.planner.belief.pain import expected_pain, felt_beyond
from unhurried.planner.belief.traits import Traits

FLOOR = 0.01
LOOSE_FLOOR = 0.05
FOLLOWS = 0.9
"""Discomfort, and what ease lacks, for each point of reported pain."""
DISCOMFORT_WEIGHS, EASE_WEIGHS = 0.5, 0.25
AT_STOP, STOP_SPREAD, STOP_REPORT = 6.0, 5.0, 1.4
"""Pain at which people stop, its spread in per cent of width, and in its report."""
STOPS = 0.4
FEW_GO_ON = 0.95


def pain_likelihood(margin: Floats, of: Traits, held: Given) -> Floats:
    """Of each level of pain after a session that was completed."""
    mu = expected_pain(margin, of)
    form = of.daily_spread * np.log(2) * felt_beyond(margin, of) / of.steepness
    spread = np.hypot(held.report_noise, of.frankness * form)
    chance = intervals(PAIN, of.frankness * mu, spread)
    goes_on = 1.0 - FEW_GO_ON * below((mu - held.stop_pain) / 1.2)
    return FLOOR + (1.0 - FLOOR) * chance * goes_on


def stop_likelihood(margin: Floats, of: Traits) -> Floats:
    """Of each level of pain after a session that was stopped at the width reached."""
    spread = np.hypot(of.daily_spread, STOP_SPREAD)
    here = STOPS * np.exp(-0.5 * ((margin - of.steepness) / spread) ** 2)
    told = np.arange(len(PAIN) + 1)[:, None]
    off = (told - of.frankness * AT_STOP) / STOP_REPORT
    return FLOOR + (1.0 - FLOOR) * here * (0.03 + 0.97 * np.exp(-0.5 * off**2))


def discomfort_likelihood(margin: Floats, of: Traits, held: Given) -> Floats:
    """Of each level of discomfort, tempered."""
    told = of.discomfort_base + FOLLOWS * of.frankness * expected_pain(margin, of)
    spread = np.full_like(told, held.discomfort_noise)
    chance = intervals(DISCOMFORT, told, spread)
    tempered: Floats = (LOOSE_FLOOR + (1 - LOOSE_FLOOR) * chance) ** DISCOMFORT_WEIGHS
    return tempered


def hardness_likelihood(margin: Floats, of: Traits, held: Given) -> Floats:
    """Of each level of what ease lacks to 10, tempered."""
    least = 10.0 - held.ease_most
    lacks = least + FOLLOWS * of.frankness * expected_pain(margin, of)
    chance = intervals(HARDNESS, lacks, np.full_like(lacks, held.ease_noise))
    tempered: Floats = (LOOSE_FLOOR + (1 - LOOSE_FLOOR) * chance) ** EASE_WEIGHS
    return tempered


def blood_likelihood(margin: Floats, of: Traits) -> Floats:
    """Of blood: hardly any below pain 6, some above."""
    over = clipped(expected_pain(margin, of) - AT_STOP, -30.0, 30.0)
    chance: Floats = 0.003 + 0.06 / (1.0 + np.exp(-over))
    return chance
