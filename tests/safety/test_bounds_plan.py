"""What a plan may do at its limits: depth, hold, wear, one axis, what is measured."""

from dataclasses import replace

import pytest

from tests.life import item
from tests.safety.asking import (
    DAY,
    TRAIN,
    asked,
    days,
    owning,
    record,
)
from unhurried.core.lengths import millimetres
from unhurried.core.practice import Depth, Kind, Plan
from unhurried.core.state import SessionRecord
from unhurried.core.things import Lubricant, LubricantBase
from unhurried.safety.depth import depth, one_axis
from unhurried.safety.hold import hold, wear
from unhurried.safety.objects import longer, lubricated, object_fit, warmed_up
from unhurried.safety.verdict import CLEAR, Axis, Verdict, caps, says

NOWHERE = Plan(Kind.SETTLE)
MIDDLE = replace(TRAIN, item_id="middle")
STOLEN = replace(TRAIN, item_id="stolen")
FIFTH = 30 * DAY


def train(plan: Plan, *sessions: SessionRecord, now: int = FIFTH) -> Verdict:
    """What the gate of depth says to a plan after these sessions."""
    return depth(asked(owning(sessions=sessions), now, plan))


@pytest.mark.parametrize(
    ("plan", "sessions", "rank", "code"),
    [
        (TRAIN, (), 1, "begin-at-the-tip"),
        (TRAIN, days(20, depth=Depth.TIP), 2, "one-beyond"),
        (TRAIN, days(20, depth=Depth.PART), 3, "one-beyond"),
        (TRAIN, days(20), 3, "one-beyond"),
        (TRAIN, days(20, discomfort=9), 1, "not-yet-easy"),
        (MIDDLE, days(20, mm=16, discomfort=9), 1, "not-yet-easy"),
        (MIDDLE, days(20), 2, "first-at-size"),
        (MIDDLE, days(20, mm=15.9, discomfort=9), 2, "first-at-size"),
    ],
)
def test_depth_opens_by_what_was_easy_at_this_width(
    plan: Plan, sessions: tuple[SessionRecord, ...], rank: int, code: str
) -> None:
    assert train(plan, *sessions) == caps(Axis.DEPTH, rank, "depth", code)


def test_an_item_that_nobody_measured_goes_half_way_at_most() -> None:
    state = owning(item("small", 13, length=None), sessions=days(20))
    assert depth(asked(state, FIFTH, TRAIN)) == caps(
        Axis.DEPTH, 3, "depth", "one-beyond"
    ) & caps(Axis.DEPTH, 2, "step-length", "unknown-length")


@pytest.mark.parametrize("plan", [None, NOWHERE, STOLEN])
def test_where_nothing_known_is_inserted_these_gates_have_nothing_to_say(
    plan: Plan | None,
) -> None:
    question = asked(owning(sessions=days(20)), FIFTH, plan)
    for gate in (depth, one_axis, hold, wear, longer):
        assert gate(question) == CLEAR


def test_a_settling_plan_that_names_an_item_inserts_nothing() -> None:
    plan = replace(TRAIN, kind=Kind.SETTLE, depth=Depth.FULL, hold_s=9999)
    question = asked(owning(), 0, plan)
    for gate in (depth, one_axis, hold, wear, object_fit, lubricated):
        assert gate(question) == CLEAR


FOUR = days(10, 13, 16, 19)


@pytest.mark.parametrize(
    ("plan", "axes"),
    [
        (replace(TRAIN, depth=Depth.FULL, hold_s=600), ""),
        (replace(MIDDLE, depth=Depth.PART, hold_s=300), ""),
        (replace(MIDDLE, hold_s=301), "size and hold"),
        (replace(MIDDLE, depth=Depth.FULL, hold_s=300), "size and depth"),
        (replace(MIDDLE, depth=Depth.FULL, hold_s=301), "size and depth and hold"),
    ],
)
def test_one_thing_grows_and_which_ones_would_is_told(plan: Plan, axes: str) -> None:
    question = asked(owning(sessions=FOUR), FIFTH - DAY, plan)
    expected = says("one-axis", "together", axes=axes) if axes else CLEAR
    assert one_axis(question) == expected


def test_after_a_try_at_the_tip_going_deeper_is_growth_of_its_own() -> None:
    tried = (*FOUR, record(22 * DAY, 16, depth=Depth.TIP, discomfort=9))
    question = asked(
        owning(sessions=tried), 24 * DAY, replace(MIDDLE, depth=Depth.PART)
    )
    assert one_axis(question) == says("one-axis", "together", axes="size and depth")


def test_a_plan_that_does_not_say_how_deep_grows_in_no_depth() -> None:
    plan = replace(MIDDLE, depth=None)
    assert one_axis(asked(owning(sessions=FOUR), 24 * DAY, plan)) == CLEAR


def test_wearing_longer_is_the_other_gates_matter() -> None:
    plan = replace(MIDDLE, kind=Kind.WEAR, hold_s=3600)
    assert one_axis(asked(owning(sessions=FOUR), 24 * DAY, plan)) == CLEAR


def test_what_is_not_owned_or_retired_is_no_item() -> None:
    nothing = says("set-up", "no-item")
    state = owning()
    assert object_fit(asked(state, 0, STOLEN)) == nothing
    small = replace(state.items["small"], retired=True)
    gone = replace(state, items={**state.items, "small": small})
    assert object_fit(asked(gone, 0, TRAIN)) == nothing
    assert warmed_up(asked(gone, 0, replace(MIDDLE, warm_up_id="small"))) == nothing
    stolen = asked(state, 0, replace(MIDDLE, warm_up_id="stolen"))
    assert warmed_up(stolen) == nothing


def test_without_a_plan_the_gates_about_things_have_nothing_to_say() -> None:
    for gate in (object_fit, lubricated, warmed_up):
        assert gate(asked(owning(), 0)) == CLEAR


def test_a_lubricant_is_judged_even_where_the_item_is_not_known() -> None:
    numb = Lubricant("gel", "gel", LubricantBase.WATER, ("numbing",), 300)
    state = replace(owning(), lubricants={"gel": numb})
    told = lubricated(asked(state, 0, STOLEN))
    assert {reason.rule for reason in told.reasons} == {"numbing"}
    assert lubricated(asked(owning(), 0, replace(TRAIN, lubricant_id=None))) == says(
        "lube", "none"
    )


def test_a_warm_up_that_does_not_go_with_the_lubricant_is_refused() -> None:
    slick = Lubricant("gel", "gel", LubricantBase.SILICONE, (), None)
    state = replace(owning(), lubricants={"gel": slick})
    told = warmed_up(asked(state, 0, replace(MIDDLE, warm_up_id="small")))
    assert "lube-material" in {reason.rule for reason in told.reasons}


def lengths(*easy: float | None, planned: float | None) -> Verdict:
    sessions = tuple(
        record(n * DAY, length=None if mm is None else millimetres(mm))
        for n, mm in enumerate(easy)
    )
    length = None if planned is None else millimetres(planned)
    state = owning(item("small", 13, length=length), sessions=sessions)
    return longer(asked(state, FIFTH - 25 * DAY, TRAIN))


def test_a_length_grows_by_twenty_five_millimetres_to_the_tenth() -> None:
    assert lengths(50, 70, planned=95) == CLEAR
    expected = says("step-length", "longer-step", length_mm="95.1", at_most_mm="95")
    assert lengths(50, 70, planned=95.1) == expected
    assert lengths(70, None, planned=95.1) == expected


def test_a_length_that_is_not_known_is_not_compared() -> None:
    assert lengths(None, planned=140) == CLEAR
    assert lengths(70, planned=None) == CLEAR
    assert lengths(planned=140) == CLEAR


def test_a_length_that_was_not_easy_all_the_way_proves_nothing() -> None:
    hard = record(DAY, discomfort=9, length=millimetres(140))
    state = owning(
        item("small", 13, length=millimetres(100)), sessions=(*days(0), hard)
    )
    told = longer(asked(state, 2 * DAY, TRAIN))
    assert [reason.code for reason in told.reasons] == ["longer-step"]
