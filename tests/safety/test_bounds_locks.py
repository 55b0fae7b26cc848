"""Locks at the edge of their time, and what they say about it."""

from dataclasses import replace

import pytest

from tests.safety.asking import DAY, HOUR, TRAIN, asked, owning, record
from unhurried.core.advice import Advice
from unhurried.core.reasons import Reason
from unhurried.core.state import Lock, Running
from unhurried.core.steps import Step
from unhurried.safety.answers import answered, explained, followed_up
from unhurried.safety.locks import advice_of, holds, locked
from unhurried.safety.verdict import CLEAR, advises

UNTIL = 9 * DAY
HEALING = Lock("blood", Advice.LOCKED, since=0, until=UNTIL)
URGENT = Lock(
    "red-flags", Advice.EMERGENCY, 0, 0, clinician=True, sign="fever", softens_at=UNTIL
)


def test_a_lock_holds_until_its_time_and_not_at_it() -> None:
    assert holds(HEALING, UNTIL - 1)
    assert not holds(HEALING, UNTIL)
    assert holds(replace(HEALING, until=None), 10**15)
    assert holds(replace(HEALING, clinician=True), UNTIL)


def test_an_emergency_holds_for_its_hours_whatever_a_clinician_said_meanwhile() -> None:
    answered_early = replace(URGENT, clinician=False)
    assert holds(answered_early, UNTIL - 1)
    assert not holds(answered_early, UNTIL)


def test_an_emergency_becomes_a_clinicians_matter_when_its_hours_are_over() -> None:
    assert advice_of(URGENT, UNTIL - 1) is Advice.EMERGENCY
    assert advice_of(URGENT, UNTIL) is Advice.CLINICIAN
    assert advice_of(replace(URGENT, softens_at=None), 0) is Advice.CLINICIAN
    assert advice_of(HEALING, UNTIL) is Advice.LOCKED


@pytest.mark.parametrize(
    ("now", "hours"), [(UNTIL - 1, 1), (UNTIL - HOUR, 1), (UNTIL - HOUR - 1, 2)]
)
def test_what_is_left_of_a_lock_is_said_in_begun_hours(now: int, hours: int) -> None:
    numbers: dict[str, int | str] = {"sign": "", "hours_left": hours}
    reason = Reason("blood", "time", numbers=numbers)
    said = locked(asked(replace(owning(), locks=(HEALING,)), now))
    assert said == advises(Advice.LOCKED, reason, UNTIL)


def test_a_lock_that_waits_for_an_answer_says_no_time() -> None:
    sore = replace(HEALING, rule="soreness", until=None)
    reason = Reason("soreness", "answer", numbers={"sign": ""})
    said = locked(asked(replace(owning(), locks=(sore,)), 0))
    assert said == advises(Advice.LOCKED, reason)


def test_a_lock_that_waits_for_a_clinician_promises_no_time() -> None:
    both = replace(HEALING, clinician=True, sign="heavy-blood")
    state = replace(owning(), locks=(both,))
    numbers: dict[str, int | str] = {"sign": "heavy-blood", "hours_left": 24}
    early = Reason("blood", "clinician", numbers=numbers)
    assert locked(asked(state, UNTIL - DAY)) == advises(Advice.LOCKED, early)
    late = Reason("blood", "clinician", numbers={"sign": "heavy-blood"})
    assert locked(asked(state, UNTIL)) == advises(Advice.LOCKED, late)


def test_an_emergency_that_was_answered_early_still_says_that_it_is_one() -> None:
    state = replace(owning(), locks=(replace(URGENT, clinician=False),))
    reason = Reason("red-flags", "answer", numbers={"sign": "fever"})
    assert locked(asked(state, UNTIL - 1)) == advises(Advice.EMERGENCY, reason, 0)


def test_every_lock_that_holds_speaks_and_one_that_is_over_does_not() -> None:
    over = replace(HEALING, rule="pain-heal", until=DAY)
    state = replace(owning(), locks=(over, HEALING, URGENT))
    said = locked(asked(state, 2 * DAY))
    assert [reason.rule for reason in said.reasons] == ["blood", "red-flags"]
    assert said.advice is Advice.EMERGENCY
    assert locked(asked(replace(owning(), locks=(over,)), DAY)) == CLEAR


def test_a_running_session_waits_for_its_end_and_a_lost_one_to_be_explained() -> None:
    running = Running("one", TRAIN, 0, Step.HOLD, Step.HOLD, 0, 0)
    for crashed, code in ((False, "running"), (True, "unexplained")):
        state = replace(owning(), running=replace(running, crashed=crashed))
        waits = advises(Advice.WAIT_FOLLOW_UP, Reason("crash", code))
        assert explained(asked(state, 0)) == waits
    assert explained(asked(owning(), 0)) == CLEAR


def test_questions_left_open_are_named_those_of_the_latest_session() -> None:
    first = replace(record(0), unanswered=("blood",))
    last = replace(record(DAY), unanswered=("pain", "blood"))
    state = owning(sessions=(first, last, record(2 * DAY)))
    reason = Reason("unknown", "unanswered", numbers={"questions": "pain, blood"})
    assert answered(asked(state, 0)) == advises(Advice.WAIT_FOLLOW_UP, reason)


def test_check_ins_that_are_waited_for_are_counted() -> None:
    state = owning(sessions=(record(0, follow_ups=()), record(DAY, follow_ups=())))
    reason = Reason("late-check", "waiting", numbers={"check_ins": 2})
    assert followed_up(asked(state, 2 * DAY)) == advises(Advice.WAIT_FOLLOW_UP, reason)
    assert followed_up(asked(state, DAY - 1)) == CLEAR
