"""Drawing guesses anew keeps what they say (Liu and West, 2001)."""

import numpy as np

from tests.life import book
from unhurried.planner.belief.lots import lots
from unhurried.planner.belief.particles import supposed
from unhurried.planner.belief.rejuvenation import (
    effective_number,
    rejuvenated,
    systematic,
)


def test_few_particles_with_the_weight_are_drawn_anew_and_keep_the_mean() -> None:
    people = supposed(book(), 20.0, 2000)
    lean = people.heavier(-0.5 * ((people.first - 23.0) / 0.5) ** 2)
    assert effective_number(lean.weight) < 1000
    anew = rejuvenated(lean, lots("test"))
    assert effective_number(anew.weight) > 1999.9
    mean = float(np.sum(lean.weight * lean.first))
    spread = float(np.sqrt(np.sum(lean.weight * (lean.first - mean) ** 2)))
    assert abs(float(np.mean(anew.first)) - mean) < 0.1
    assert abs(float(np.std(anew.first)) - spread) < 0.1
    assert rejuvenated(anew, lots("test")) is anew


def test_systematic_drawing_gives_each_its_share() -> None:
    picked = systematic(np.array([0.5, 0.25, 0.25]), 4, 0.5)
    assert picked.tolist() == [0, 0, 1, 2]
