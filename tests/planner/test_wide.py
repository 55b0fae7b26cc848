"""Sizes that lie far apart: longer holds, more patience, the tip in between."""

from dataclasses import replace
from typing import Any

import pytest

from tests.life import MINUTE_S, book
from tests.planner.bodies import codes
from tests.planner.pasts import EASY, FAR_APART, WIDTHS, live
from unhurried.coach.decide import Coach
from unhurried.coach.decision import Decision
from unhurried.core.lengths import Mm
from unhurried.core.practice import Depth, Ended
from unhurried.core.things import Item
from unhurried.planner.choosing.between import tip_between
from unhurried.planner.choosing.wide import beside_wide, is_wide
from unhurried.planner.learning import LearningPlanner
from unhurried.planner.port import NOTHING, Brief, Opening, Proposal
from unhurried.planner.temperament import Temperament

UNEASY = EASY | {"pain": 2}
CAUTIOUS = Temperament("cautious", first=0.02, step=0.0, most=0.02)


def after(*told: dict[str, Any], kit: tuple[float, ...] = FAR_APART) -> Decision:
    """What is decided after these sessions, each as it was offered."""
    life, day = live(list(told), LearningPlanner(particles=60), kit=kit)
    return life.decide(day)


def planned(decision: Decision) -> tuple[str | None, Depth | None]:
    plan = decision.plan
    assert plan is not None
    return plan.item_id, plan.depth


@pytest.mark.parametrize(
    ("low", "high", "wide"),
    [(22.0, 25.0, False), (22.0, 25.1, True), (16.3, 19.3, False), (31.0, 37.0, True)],
)
def test_a_step_is_wide_beyond_three_millimetres(
    low: float, high: float, *, wide: bool
) -> None:
    assert is_wide(low, high, book()) is wide


def test_widths_on_both_sides_of_a_wide_step_are_beside_it() -> None:
    assert beside_wide((15.0, 17.5, 20.0, 25.5, 28.0), book()) == {20.0, 25.5}
    assert beside_wide((15.0, 17.5, 20.0), book()) == frozenset()
    assert beside_wide((), book()) == frozenset()


def test_before_a_wide_step_holds_are_ten_minutes() -> None:
    longest = {kit: _longest(kit) for kit in (FAR_APART, WIDTHS)}
    assert longest == {FAR_APART: 10 * MINUTE_S, WIDTHS: 5 * MINUTE_S}


def _longest(kit: tuple[float, ...]) -> int:
    """The longest hold offered at the narrowest width in six easy sessions."""
    plans = [after(*[EASY] * count, kit=kit).plan for count in range(6)]
    return max(one.hold_s for one in plans if one is not None and one.item_id == "w13")


def test_after_an_uneasy_first_try_the_tip_is_the_step_between() -> None:
    begun = [EASY] * 6
    assert planned(after(*begun)) == ("w17.5", Depth.PART)
    decision = after(*begun, UNEASY)
    assert planned(decision) == ("w17.5", Depth.TIP)
    assert "tip" in codes(decision)


def test_the_tip_between_is_for_five_minutes() -> None:
    plan = after(*[EASY] * 6, UNEASY).plan
    assert plan is not None
    assert plan.hold_s == 5 * MINUTE_S


@pytest.mark.parametrize(
    "trouble",
    [
        UNEASY | {"ended": Ended.STOPPED},
        UNEASY | {"ended": Ended.CRASHED},
        UNEASY | {"pain": 5},
        UNEASY | {"blood": True},
    ],
)
def test_after_trouble_it_is_not(trouble: dict[str, Any]) -> None:
    life, day = live(
        [*[EASY] * 6, trouble], LearningPlanner(particles=60), kit=FAR_APART
    )
    for later in range(0, 40, 2):
        assert "tip" not in codes(life.decide(day + later))


@pytest.mark.parametrize("ended", list(Ended))
def test_nor_would_it_be_without_the_gates_after_a_session_broken_off(
    ended: Ended,
) -> None:
    tip = tip_between(*asked(*[EASY] * 6, UNEASY | {"ended": ended}))
    assert (tip is None) is (ended in (Ended.STOPPED, Ended.CRASHED))


def asked(*told: dict[str, Any]) -> tuple[Brief, tuple[Opening, ...]]:
    """What a planner would be asked after these sessions, with the whole kit open."""
    before, day = live(list(told[:-1]), LearningPlanner(particles=60), kit=FAR_APART)
    life, later = live(list(told), LearningPlanner(particles=60), kit=FAR_APART)
    listener = Listener()
    before.coach = Coach(book(), listener)
    before.decide(day)
    brief = replace(listener.briefs[-1], state=life.at(later))
    lube = brief.openings[0].lubricant_id
    kit = sorted((one.item for one in life.state.items.values()), key=_width)
    return brief, tuple(Opening(one, lube, Depth.FULL, 600) for one in kit)


def _width(item: Item) -> Mm:
    return item.diameter


class Listener:
    """A planner that only listens."""

    name = "listener"

    def __init__(self) -> None:
        self.briefs: list[Brief] = []

    def propose(self, brief: Brief) -> Proposal:
        self.briefs.append(brief)
        return NOTHING


def test_one_tip_does_not_follow_another() -> None:
    assert "tip" not in codes(after(*[EASY] * 6, UNEASY, UNEASY))


def test_below_a_wide_step_a_narrower_size_is_held_as_long_as_it_is_open() -> None:
    apart = [*[EASY] * 11, UNEASY, EASY]
    assert narrower(apart, FAR_APART) == ("w17.5", 10 * MINUTE_S)
    assert narrower(apart, (13.0, 16.0, 19.0), said_mm=16.0) == ("w16", 5 * MINUTE_S)


def narrower(
    past: list[dict[str, Any]], kit: tuple[float, ...], said_mm: float | None = None
) -> tuple[str | None, int]:
    """What a cautious planner goes back to, after what a steady one came to."""
    life, day = live(past, LearningPlanner(particles=60), said_mm, kit)
    life.coach = Coach(book(), LearningPlanner(CAUTIOUS, 60))
    decision = life.decide(day)
    assert "narrower" in codes(decision)
    assert decision.plan is not None
    return decision.plan.item_id, decision.plan.hold_s


def test_where_sizes_lie_near_the_tip_is_no_step() -> None:
    for count in range(5, 12):
        assert "tip" not in codes(after(*[EASY] * count, UNEASY, kit=WIDTHS))
