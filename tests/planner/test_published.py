"""Overdose control on a published example, by the planner's own weights and bound."""

import numpy as np
import pytest

from tests.planner.bodies import each
from unhurried.core.practice import Depth, Kind, Plan
from unhurried.planner.belief.normal import Floats
from unhurried.planner.belief.particles import Particles
from unhurried.planner.choosing.candidates import Considered
from unhurried.planner.choosing.choice import judged
from unhurried.planner.choosing.envelope import Outlook
from unhurried.planner.foresight import Chance

TARGET, FEASIBLE, WIDEST = 0.33, 0.25, 100.0
SOME = Chance(0.0, 0.0, 0.0)
GRID = (np.arange(200) + 0.5) / 200


def toxic(dose: float, rare: Floats, most: Floats) -> Floats:
    """Chance of toxicity: `rare` at no dose, the target at the tolerated one."""
    at_none = np.log(rare / (1 - rare))
    slope = (np.log(TARGET / (1 - TARGET)) - at_none) / most
    logit = np.minimum(at_none + slope * dose, 500.0)
    chance: Floats = 1 / (1 + np.exp(-logit))
    return chance


def guesses() -> tuple[Floats, Floats]:
    """Uniform suppositions: up to the target at no dose, tolerated up to the widest."""
    rare, most = np.meshgrid(TARGET * GRID, WIDEST * GRID)
    return rare.ravel(), most.ravel()


def believing(log_likelihood: Floats) -> Floats:
    none = np.zeros_like(log_likelihood)
    start = Particles(none[None], none, none, none, none, none)
    return start.heavier(log_likelihood).weight


def test_the_next_dose_is_the_published_one_of_escalation_with_overdose_control() -> (
    None
):
    """Babb, Rogatko and Zacks (1998), as run in the README of Diniz's R package `ewoc`.

    Target 0.33, feasibility bound 0.25, doses from 0 to 100, one person without
    toxicity at 30: the next of the doses 0, 20, ... 100 is 40, rounded to the nearest,
    with a chance of toxicity of 0.3 (by Markov chains, two digits).
    """
    rare, most = guesses()
    weight = believing(np.log1p(-toxic(30.0, rare, most).clip(max=1 - 1e-12)))
    doses = tuple(np.arange(1.0, WIDEST))
    over = tuple(float(weight @ (most < dose)) for dose in doses)
    plan = Plan(Kind.TRAIN, item_id="dose", depth=Depth.FULL, hold_s=300)
    found = [Considered("wider", plan, dose, dose) for dose in doses]
    looked = Outlook((SOME,) * len(doses), over * 2)
    fitting = [one for one in judged(found, looked, doses, FEASIBLE) if one.fits]
    largest = max(one.one.width_mm for one in fitting)
    assert largest == pytest.approx(36.9, abs=1.0)
    assert 20 * round(largest / 20) == 40
    assert weight @ toxic(40.0, rare, most) == pytest.approx(0.30, abs=0.01)


def test_toxicity_is_the_target_at_the_tolerated_dose() -> None:
    assert toxic(40.0, each(0.05), each(40.0))[0] == pytest.approx(TARGET)
