"""Pasts for laws: somebody who keeps near what is offered, and tells how it was."""

from typing import Any

from hypothesis import strategies as st

from tests.life import Life, book
from tests.planner.bodies import learner
from unhurried.coach.decide import Coach
from unhurried.core.events import ExperienceStated, FollowUpAnswered
from unhurried.core.events.person import Experience
from unhurried.core.lengths import millimetres
from unhurried.core.practice import Depth, Ended
from unhurried.planner.port import Planner

WIDTHS = (13.0, 16.0, 19.0, 22.0, 25.0)
FAR_APART = (13.0, 17.5, 22.0, 26.5)
"""Every step is wide (rule `ready`)."""

KITS = st.sampled_from([WIDTHS, FAR_APART])
Kit = tuple[float, ...]
APART_DAYS = 3.0

Told = dict[str, Any]

TOLD = st.fixed_dictionaries(
    {
        "pain": st.integers(0, 2),
        "discomfort": st.integers(0, 4),
        "ease": st.none() | st.integers(5, 10),
        "soreness": st.sampled_from([0, 0, 0, 1, 3]),
    }
)
HARD = st.fixed_dictionaries(
    {
        "pain": st.integers(0, 10),
        "discomfort": st.integers(0, 10),
        "ease": st.integers(0, 10),
        "soreness": st.integers(0, 8),
        "blood": st.booleans(),
        "ended": st.sampled_from([Ended.COMPLETED, Ended.COMPLETED, Ended.STOPPED]),
    }
)
PASTS = st.lists(TOLD | TOLD | TOLD | HARD, max_size=9)

EASY: Told = {"pain": 0, "discomfort": 1, "ease": 9, "soreness": 0}
CLIMBING = st.builds(
    lambda easy, then: [EASY] * easy + then,
    st.integers(5, 7),
    st.lists(TOLD | TOLD | HARD, max_size=4),
)
"""After five to seven easy sessions the second width of a kit is tried."""


def live(
    past: list[Told],
    planner: Planner,
    comfortable_mm: float | None = None,
    kit: Kit = WIDTHS,
) -> tuple[Life, float]:
    """Live a past with a planner; the life, and the day it has come to."""
    life, day = learner(*kit), 0.0
    if comfortable_mm is not None:
        said = ExperienceStated(Experience.NEW, millimetres(comfortable_mm))
        life.tell(0, said)
    life.coach = Coach(book(), planner)
    for told in past:
        hold(life, day, told)
        day += APART_DAYS
    return life, day


def hold(life: Life, day: float, told: Told) -> None:
    """Hold what is offered, or else the smallest, and answer the check-in."""
    felt = dict(told)
    soreness = felt.pop("soreness")
    plan = life.decide(day).plan
    if plan is None or plan.item_id is None or plan.depth is None:
        life.session(day, f"w{WIDTHS[0]:g}", depth=Depth.TIP, hold_s=180, **felt)
    else:
        life.session(day, plan.item_id, depth=plan.depth, hold_s=plan.hold_s, **felt)
    life.tell(
        day + 1,
        FollowUpAnswered(None, soreness, blood=False, leakage=False),
    )


def worse(told: Told, by: Told) -> Told:
    """The same session told worse, or as it was where nothing is added."""
    return {
        "pain": max(told["pain"], by["pain"]),
        "discomfort": max(told["discomfort"], by["discomfort"]),
        "ease": min(told["ease"], by["ease"]),
        "soreness": max(told["soreness"], by["soreness"]),
        "blood": told["blood"] or by["blood"],
        "ended": Ended.STOPPED
        if Ended.STOPPED in (told["ended"], by["ended"])
        else Ended.COMPLETED,
    }
