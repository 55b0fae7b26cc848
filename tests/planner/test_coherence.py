"""Never up after pain: a worse report of the last session never asks for more.

Two people share a past. One tells the last session worse: more pain or discomfort, less
ease, more soreness, blood, a stop. On whatever day both are asked, the one who told it
worse is offered nothing that is wider, and with the same object neither more depth nor
a longer hold; and is not asked back on a day on which the other one rests.
"""

from hypothesis import strategies as st

from tests.laws import law
from tests.planner.pasts import (
    CLIMBING,
    FAR_APART,
    HARD,
    KITS,
    PASTS,
    TOLD,
    WIDTHS,
    Kit,
    Told,
    hold,
    live,
    worse,
)
from unhurried.core.practice import Ended, Plan
from unhurried.planner.learning import LearningPlanner
from unhurried.planner.port import Brief, Planner, Proposal

MILD = TOLD.map(lambda told: {"blood": False, "ended": Ended.COMPLETED} | told).map(
    lambda told: told | {"ease": 9 if told["ease"] is None else told["ease"]}
)
LATER = st.sampled_from([2.0, 3.0, 4.0, 5.0, 7.0, 8.0, 15.0, 17.0, 30.0])


def offered(
    past: list[Told], last: Told, later: float, planner: Planner, kit: Kit = WIDTHS
) -> tuple[float, int, int, str]:
    """Width in mm, depth and hold that are offered; noughts where nothing is."""
    life, day = live(past, planner, kit=kit)
    hold(life, day, last)
    plan = life.decide(day + later).plan
    if plan is None or not plan.kind.inserts:
        return 0.0, 0, 0, ""
    return measured(plan)


def measured(plan: Plan) -> tuple[float, int, int, str]:
    assert plan.item_id is not None
    assert plan.depth is not None
    return float(plan.item_id[1:]), plan.depth.rank, plan.hold_s, plan.item_id


def no_more(
    less: tuple[float, int, int, str], more: tuple[float, int, int, str]
) -> bool:
    """Whether the first offer asks for nothing beyond the second."""
    if less[3] != more[3]:
        return less[0] <= more[0]
    return less[1] <= more[1] and less[2] <= more[2]


def learning() -> Planner:
    return LearningPlanner(particles=60)


@law(PASTS, HARD, HARD, LATER, KITS, sample=120, at_scale=10_000)
def test_a_worse_report_never_asks_for_more(
    past: list[Told], last: Told, by: Told, later: float, kit: Kit
) -> None:
    better = offered(past, last, later, learning(), kit)
    after = offered(past, worse(last, by), later, learning(), kit)
    assert no_more(after, better), (after, better)


@law(CLIMBING, MILD | HARD, MILD | HARD, LATER, sample=60, at_scale=5_000)
def test_beside_a_wide_step_a_worse_report_never_asks_for_more(
    past: list[Told], last: Told, by: Told, later: float
) -> None:
    better = offered(past, last, later, learning(), FAR_APART)
    after = offered(past, worse(last, by), later, learning(), FAR_APART)
    assert no_more(after, better), (after, better)


class Contrary:
    """A planner that wants more after more pain: what the law must catch."""

    name = "contrary"

    def propose(self, brief: Brief) -> Proposal:
        inner = LearningPlanner(particles=60).propose(brief)
        sessions = brief.state.sessions
        if not sessions or (sessions[-1].report.pain or 0) > 0 or inner.plan is None:
            return inner
        return Proposal(None)


def test_the_law_catches_a_planner_that_rewards_pain() -> None:
    told: Told = {"pain": 0, "discomfort": 0, "ease": 9, "soreness": 0}
    without = offered([], told, 4.0, Contrary())
    with_pain = offered([], told | {"pain": 1}, 4.0, Contrary())
    assert not no_more(with_pain, without)
