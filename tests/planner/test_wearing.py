"""Wearing is proposed in turn with keeping, to whoever has chosen it before."""

from typing import Any

import pytest

from tests.life import MINUTE_S, Life, item
from tests.planner.bodies import codes, learner
from unhurried.core.events import ItemAdded, ItemRetired
from unhurried.core.practice import Depth, Kind, Plan

QUARTER = 15 * MINUTE_S


def keeping(*wearings: dict[str, Any], times: int = 9) -> tuple[Life, int]:
    """Someone at their goal who then wore it so often; and what day it is then."""
    life, day = learner(13, goal_mm=13), 0
    for _ in range(times):
        life.clean(day, "w13")
        day += 4
    for one in wearings:
        life.clean(day, "w13", **({"kind": Kind.WEAR, "hold_s": QUARTER} | one))
        day += 7
    return life, day


def planned(life: Life, day: float) -> Plan:
    plan = life.decide(day).plan
    assert plan is not None
    return plan


def test_nobody_is_offered_to_wear_who_never_did() -> None:
    life, day = keeping()
    assert planned(life, day + 7).kind is Kind.MAINTAIN


def test_it_takes_turns_with_keeping_and_is_one_stage_longer_at_most() -> None:
    life, day = keeping({})
    assert planned(life, day).kind is Kind.MAINTAIN
    life.clean(day, "w13")
    again = planned(life, day + 7)
    assert (again.kind, again.item_id, again.depth) == (Kind.WEAR, "w13", Depth.FULL)
    assert QUARTER <= again.hold_s <= 2 * QUARTER
    life.clean(day + 7, "w13", kind=Kind.WEAR, hold_s=again.hold_s)
    assert planned(life, day + 14).kind is Kind.MAINTAIN


def test_it_says_why() -> None:
    life, day = keeping({})
    life.clean(day, "w13")
    assert "wear" in codes(life.decide(day + 7))


@pytest.mark.parametrize("felt", [{"discomfort": 6}, {"pain": 3}])
def test_what_was_not_easy_to_wear_is_not_offered_again(felt: dict[str, Any]) -> None:
    life, day = keeping(felt)
    life.clean(day, "w13")
    assert planned(life, day + 7).kind is Kind.MAINTAIN


def test_before_the_goal_it_is_left_to_the_person() -> None:
    life = learner(13, 16, goal_mm=30)
    for day in range(0, 16, 4):
        life.clean(day, "w13")
    life.clean(16, "w13", kind=Kind.WEAR, hold_s=QUARTER).clean(23, "w13")
    assert planned(life, 27).kind is Kind.TRAIN


def test_what_is_not_used_any_more_is_not_worn() -> None:
    life, day = keeping({})
    life.clean(day, "w13").tell(day + 2, ItemAdded(item("other", 13)))
    life.tell(day + 2, ItemRetired("w13"))
    plan = planned(life, day + 7)
    assert (plan.item_id, plan.kind) == ("other", Kind.MAINTAIN)
