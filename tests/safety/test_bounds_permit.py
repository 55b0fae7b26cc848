"""What is permitted in the end: caps, unknowns, breathing alone, what is missing."""

from dataclasses import replace

import pytest

from tests.life import GEL
from tests.safety.asking import (
    DAY,
    TRAIN,
    answered,
    asked,
    days,
    owning,
    record,
)
from unhurried.core.advice import Advice
from unhurried.core.practice import Kind, Plan
from unhurried.core.reasons import Bearing, Reason
from unhurried.core.state import Person, Running, State
from unhurried.core.steps import Step
from unhurried.safety.permit import authorise, beyond, measures
from unhurried.safety.person import known
from unhurried.safety.readiness import agreed
from unhurried.safety.verdict import CLEAR, Axis, Verdict, advises, caps, says

NOWHERE = Plan(Kind.SETTLE)
STOLEN = replace(TRAIN, item_id="stolen")


def test_what_a_plan_does_not_say_is_beyond_every_cap() -> None:
    question = asked(owning(), 0, replace(STOLEN, depth=None))
    assert measures(question) == {Axis.DIAMETER: None, Axis.DEPTH: None, Axis.HOLD: 300}
    whole = asked(owning(), 0, replace(TRAIN, hold_s=0))
    assert measures(whole) == {Axis.DIAMETER: 130, Axis.DEPTH: 1, Axis.HOLD: 0}
    assert measures(asked(owning(), 0)) == dict.fromkeys(Axis)
    every = caps(Axis.DIAMETER, 500, "a", "b") & caps(Axis.DEPTH, 3, "c", "d")
    assert [reason.rule for reason in beyond(question, every)] == ["a", "c"]
    assert {reason.bearing for reason in beyond(question, every)} == {Bearing.STOPS}
    none_at_all = caps(Axis.HOLD, 0, "hold", "x")
    assert beyond(whole, none_at_all) == ()
    assert beyond(whole, caps(Axis.DIAMETER, 130, "a", "b")) == ()
    assert len(beyond(whole, caps(Axis.DIAMETER, 129, "a", "b"))) == 1


def test_asking_without_a_plan_is_an_error() -> None:
    with pytest.raises(ValueError, match=r"^authorise is asked about a plan$"):
        authorise(asked(owning(), 0))


def settle(state: State, now: int = 0) -> set[str]:
    """Rules against breathing alone."""
    return {reason.rule for reason in authorise(asked(state, now, NOWHERE)).refusals}


def test_breathing_is_refused_only_for_what_is_graver_than_rest() -> None:
    grown = replace(owning(), person=Person(adult=True))
    assert settle(grown) == set()
    assert settle(owning()) == {"adult"}
    rested = replace(grown, sessions=days(0, blood=None))
    assert settle(rested, DAY) == set()
    assert settle(rested, 0) == {"recovery"}
    running = Running("one", TRAIN, 0, Step.HOLD, Step.HOLD, 0, 0)
    assert settle(replace(grown, running=running)) == {"crash"}
    doubted = replace(asked(grown, 0, NOWHERE), intact=None)
    assert [r.rule for r in authorise(doubted).refusals] == ["record"]


def test_what_is_missing_to_begin_with_is_named_each_by_itself() -> None:
    def missing(code: str) -> Verdict:
        return advises(Advice.SET_UP, Reason("set-up", code))

    due = says("set-up", "reactions", Bearing.DUE)
    nobody = State()
    every = missing("experience") & missing("no-item") & missing("no-lubricant")
    assert known(asked(nobody, 0)) == every & due
    assert known(asked(owning(), 0)) == missing("experience") & due
    gone = {name: replace(one, retired=True) for name, one in owning().items.items()}
    retired = replace(owning(), items=gone)
    open_ = missing("experience") & missing("no-item")
    assert known(asked(retired, 0)) == open_ & due
    assert GEL.id in owning().lubricants


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (True, CLEAR),
        (False, says("agreement", "not-agreed")),
        (None, says("agreement", "ask", Bearing.ASKS)),
    ],
)
def test_a_partners_answer_is_yes_no_or_still_to_be_asked(
    said: object, expected: Verdict
) -> None:
    plan = replace(TRAIN, partnered=True)
    state = answered(owning(), 0, partner_agreed=said)
    assert agreed(asked(state, 0, plan)) == expected
    unasked = says("agreement", "ask", Bearing.ASKS)
    assert agreed(asked(owning(), 0, plan)) == unasked
    assert agreed(asked(state, DAY, plan)) == unasked
    assert agreed(asked(state, 0, TRAIN)) == CLEAR


def test_breathing_together_is_asked_at_the_start_and_refused_after_a_no() -> None:
    together = replace(NOWHERE, partnered=True)
    grown = replace(owning(), person=Person(adult=True))

    def refused(state: State, *, start: bool) -> list[tuple[str, str]]:
        question = asked(state, 0, together, start=start)
        return [(one.rule, one.code) for one in authorise(question).refusals]

    assert refused(grown, start=False) == []
    assert refused(grown, start=True) == [("agreement", "ask")]
    no = answered(grown, 0, partner_agreed=False)
    for start in (False, True):
        assert refused(no, start=start) == [("agreement", "not-agreed")]


@pytest.mark.parametrize(("began", "used"), [(-1, False), (0, True), (1, True)])
def test_an_agreement_is_used_by_a_session_that_began_with_it(
    began: int, *, used: bool
) -> None:
    state = answered(owning(), DAY, partner_agreed=True)
    before = replace(record(DAY + began), plan=replace(TRAIN, partnered=True))
    question = asked(
        replace(state, sessions=(before,)), DAY + 2, replace(TRAIN, partnered=True)
    )
    assert agreed(question) == (
        says("agreement", "ask", Bearing.ASKS) if used else CLEAR
    )
