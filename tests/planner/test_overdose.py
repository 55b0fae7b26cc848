"""Overdose control: nothing is proposed whose chance of pain is over the bound."""

from hypothesis import strategies as st

from tests.laws import law
from tests.planner.pasts import APART_DAYS, KITS, PASTS, WIDTHS, Kit, Told, live
from unhurried.coach.decision import Decision
from unhurried.planner.choosing.gentlest import A_TRY, LONG_DAYS
from unhurried.planner.learning import LearningPlanner
from unhurried.planner.port import Planner
from unhurried.planner.temperament import GENTLE, STEADY, Temperament

LATER = st.sampled_from([0.0, 2.0, 3.0, 5.0, 8.0, 15.0, 30.0])
SAID = st.sampled_from([None, 9.0, 12.0, 15.0, 22.0])
UNBOUND = Temperament("unbound", first=1.0, step=0.0, most=1.0)


def over_the_bound(
    past: list[Told],
    said: float | None,
    later: float,
    planner: Planner,
    kit: Kit = WIDTHS,
) -> list[str]:
    """What was proposed though its chance of pain is over a steady planner's bound."""
    life, day = live(past, planner, said, kit)
    decision = life.decide(day + later)
    plan = decision.plan
    if plan is None or not plan.kind.inserts:
        return []
    wanted = (plan.item_id, plan.depth, plan.hold_s)
    most = highest(decision, later, kit)
    return [
        one.item_id
        for one in decision.candidates
        if (one.item_id, one.depth, one.hold_s) == wanted and one.chance.mean > most
    ]


def highest(decision: Decision, later: float, kit: Kit) -> float:
    """The highest chance that may be proposed; a try after a long rest has none."""
    codes = {reason.code for reason in decision.reasons if reason.rule == "plan"}
    if "gentlest-try" not in codes:
        return STEADY.patient if kit == WIDTHS else STEADY.wide_patient
    return 1.0 if later + APART_DAYS >= LONG_DAYS else A_TRY


@law(PASTS, SAID, LATER, KITS, sample=120, at_scale=10_000)
def test_nothing_is_proposed_over_the_bound(
    past: list[Told], said: float | None, later: float, kit: Kit
) -> None:
    assert over_the_bound(past, said, later, LearningPlanner(particles=60), kit) == []


@law(PASTS, SAID, LATER, KITS, sample=60, at_scale=10_000)
def test_gentle_proposes_nothing_over_its_own_bound(
    past: list[Told], said: float | None, later: float, kit: Kit
) -> None:
    life, day = live(past, LearningPlanner(GENTLE, 60), said, kit)
    for one in life.decide(day + later).candidates:
        assert not one.under_bound or one.chance.mean <= GENTLE.most


def test_the_law_catches_a_planner_without_a_bound() -> None:
    assert over_the_bound([], 9.0, 0.0, LearningPlanner(UNBOUND, 60)) == ["w13"]
    assert over_the_bound([], 9.0, 0.0, LearningPlanner(STEADY, 60)) == []
