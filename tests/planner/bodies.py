"""Guesses and records for tests of the learning planner, with round numbers."""

from dataclasses import replace
from typing import Any

import numpy as np

from tests.life import Life, book, item, newcomer
from unhurried.coach.decide import Coach
from unhurried.coach.decision import Decision
from unhurried.core.clock import DAY_MS
from unhurried.planner.belief.between import Condition
from unhurried.planner.belief.given import given
from unhurried.planner.belief.normal import Floats
from unhurried.planner.belief.traits import Traits
from unhurried.planner.hearing import Deed, Heard
from unhurried.planner.learning import LearningPlanner

HELD = given(book())
ROUND = {
    "growth": 1.0,
    "room": 20.0,
    "keep_days": 100.0,
    "sore_gain": 3.0,
    "sore_days": 2.0,
    "ready_days": 2.0,
    "steepness": 10.0,
    "daily_spread": 4.0,
    "sore_cost": 2.0,
    "least_stimulus": 0.75,
    "frankness": 1.0,
    "first_pain": 0.0,
    "discomfort_base": 1.0,
}


def each(*values: float) -> Floats:
    return np.array(values, dtype=float)


def a_body(**changes: float) -> Traits:
    """One guess with round numbers."""
    return Traits(**{name: each(value) for name, value in (ROUND | changes).items()})


def fit(comfort: float = 20.0, sore: float = 0.0, setback: float = 0.0) -> Condition:
    return Condition(each(comfort), each(sore), each(setback))


PLAIN = Heard(
    id="s1",
    place=0,
    began=0,
    ended=DAY_MS // 48,
    width_mm=20.0,
    full=True,
    planned=Deed(20.0, 5.0),
    done=Deed(20.0, 5.0),
    pain=0,
    discomfort=1,
    ease=None,
    stopped=False,
    blood=False,
    event=False,
    easy=True,
)


def heard(**changes: Any) -> Heard:
    """A clean session at 20 mm, unless told otherwise."""
    return replace(PLAIN, **changes)


def learner(*widths: float, goal_mm: float = 35) -> Life:
    """A newcomer with these widths, advised by the learning planner."""
    owned = [item(f"w{width:g}", width) for width in widths or (13, 16, 19, 22, 25)]
    life = newcomer(*owned, goal_mm=goal_mm)
    life.coach = Coach(book(), LearningPlanner())
    return life


def codes(decision: Decision) -> set[str]:
    """What the planner itself says with a decision."""
    return {reason.code for reason in decision.reasons if reason.rule == "plan"}
