"""The sentinel: reports that are too mild for what came with them.

Somebody who stops, bleeds or is very sore after hardly any pain reports less than is
felt, or feels late. Each such session shifts the guesses at this person's frankness
down a little, beyond what the weights say, so that mild words open less. Figures are
our choice.
"""

from dataclasses import replace
from math import log
from typing import Final

from unhurried.planner.belief.particles import Particles
from unhurried.planner.belief.traits import FRANKNESS
from unhurried.planner.hearing import Heard

SHIFT: Final = log(0.93)
LEAST: Final = log(0.3)
STOPPED_AT, BLED_AT, SORE_AT = 5, 3, 1
"""Pain up to which a report is too mild for a stop, for blood, for soreness."""
VERY_SORE: Final = 4


def too_mild(heard: Heard) -> bool:
    """Whether the pain that was told is too mild for what came with it."""
    if heard.pain is None:
        return False
    sorest = max((one.soreness or 0 for one in heard.after), default=0)
    return (
        (heard.stopped and heard.pain <= STOPPED_AT)
        or (heard.blood is True and heard.pain <= BLED_AT)
        or (sorest >= VERY_SORE and heard.pain <= SORE_AT)
    )


def on_guard(particles: Particles, heard: Heard) -> Particles:
    """Believe this person's scale a little less after a session that was too mild."""
    if not too_mild(heard):
        return particles
    guesses = particles.guesses.copy()
    guesses[FRANKNESS] = (guesses[FRANKNESS] + SHIFT).clip(min=LEAST)
    return replace(particles, guesses=guesses)
