"""Each gate about time at its limit, one millisecond before and one after."""

from dataclasses import replace

import pytest

from tests.life import book
from tests.safety.asking import CALM, DAY, HOUR, answered, asked, days, owning, record
from unhurried.core.advice import Advice
from unhurried.core.clock import MINUTE_MS
from unhurried.core.credit import Credit
from unhurried.core.events.person import Agreement
from unhurried.core.lengths import millimetres
from unhurried.core.practice import Kind
from unhurried.core.reasons import Bearing, Reason
from unhurried.core.state import Continence, OwnPause, Person, Screening, State
from unhurried.safety.person import continence_due, screened
from unhurried.safety.readiness import calm, fresh
from unhurried.safety.timing import (
    CLOCK_SHOWN_MS,
    clock_agrees,
    few_enough,
    not_paused,
    recovered,
    rest_hours,
    rested,
)
from unhurried.safety.verdict import CLEAR, Verdict, advises
from unhurried.safety.wide import very_wide

START = 5 * DAY


def test_rest_says_how_long_it_is_how_much_is_left_and_when_it_is_over() -> None:
    state = owning(sessions=(record(START),))
    over = START + 72 * HOUR
    for now, left in ((START, 72), (over - HOUR - 1, 2), (over - HOUR, 1)):
        numbers: dict[str, int | str] = {"hours": 72, "hours_left": left}
        reason = Reason("rest", "too-soon", numbers=numbers)
        assert rested(asked(state, now)) == advises(Advice.REST, reason, over)
    assert rested(asked(state, over - 1)).advice is Advice.REST
    kept = Reason("rest", "rested", Bearing.KEPT, {"hours": 72})
    assert rested(asked(state, over)) == Verdict(reasons=(kept,))


def test_the_first_fortnight_counts_from_the_first_session() -> None:
    early = (record(START), record(START + 14 * DAY - 1))
    later = (record(START), record(START + 14 * DAY))
    assert rest_hours(asked(State(), 0), early) == 72
    assert rest_hours(asked(State(), 0), later) == 48


@pytest.mark.parametrize(("mm", "hours"), [(29.9, 48), (30, 72), (33, 72)])
def test_at_thirty_millimetres_rest_is_a_day_longer(mm: float, hours: int) -> None:
    records = (*days(0, mm=40), *days(20, mm=mm))
    assert rest_hours(asked(State(), 0), records) == hours


def test_a_step_up_asks_for_the_longer_rest_and_the_same_width_does_not() -> None:
    up = (*days(0, 20), *days(23, mm=13.1))
    same = (*days(0, 20), *days(23))
    assert rest_hours(asked(State(), 0), up) == 72
    assert rest_hours(asked(State(), 0), same) == 48


@pytest.mark.parametrize(("clean", "hours"), [(8, 24), (7, 48)])
def test_a_day_is_enough_after_eight_clean_sessions_in_a_row_at_the_goal(
    clean: int, hours: int
) -> None:
    hard = record(0, discomfort=9)
    records = (hard, *days(*(20 + 3 * n for n in range(clean))))
    goal = Person(goal_diameter=millimetres(13))
    state = replace(owning(sessions=records), person=goal)
    question = asked(state, records[-1].began)
    assert question.maintaining
    assert rest_hours(question, records) == hours


def test_eight_clean_sessions_without_a_goal_do_not_shorten_rest() -> None:
    records = days(*(3 * n for n in range(9)))
    question = asked(owning(sessions=records), records[-1].began)
    assert not question.maintaining
    assert rest_hours(question, records) == 48


def test_the_fourth_session_counts_until_seven_whole_days_have_passed() -> None:
    state = owning(sessions=days(0, 2, 4, 6))
    numbers: dict[str, int | str] = {"sessions": 4, "at_most": 4}
    full = advises(
        Advice.REST, Reason("rest", "week-full", numbers=numbers), not_before=7 * DAY
    )
    assert few_enough(asked(state, 7 * DAY - 1)) == full
    assert few_enough(asked(state, 7 * DAY)) == CLEAR


def test_after_five_sessions_it_is_the_fourth_last_that_opens_the_week() -> None:
    state = owning(sessions=days(0, 1, 2, 3, 4))
    verdict = few_enough(asked(state, 5 * DAY))
    assert verdict.not_before == 8 * DAY
    assert verdict.reasons[0].numbers == {"sessions": 5, "at_most": 4}


def test_after_care_lasts_six_hours_from_the_latest_end() -> None:
    long = replace(record(START), ended=START + HOUR)
    state = owning(sessions=(long, record(START + 1)))
    over = START + 7 * HOUR
    reason = Reason("recovery", "after-care", numbers={"hours": 6})
    assert recovered(asked(state, over - 1)) == advises(Advice.REST, reason, over)
    assert recovered(asked(state, over)) == CLEAR
    settled = owning(sessions=(record(START, kind=Kind.SETTLE),))
    assert recovered(asked(settled, START)) == CLEAR


def test_a_pause_ends_with_its_time_and_an_open_one_does_not() -> None:
    pause = OwnPause(0, START, "away")
    state = replace(owning(), pause=pause)
    reason = Reason("pause", "own", numbers={"why": "away"})
    assert not_paused(asked(state, START - 1)) == advises(Advice.REST, reason, START)
    assert not_paused(asked(state, START)) == CLEAR
    open_ended = replace(state, pause=replace(pause, until=None))
    assert not_paused(asked(open_ended, 10 * START)) == advises(Advice.REST, reason)


def test_a_jump_of_the_clock_is_mentioned_for_three_days_in_whole_hours() -> None:
    credit = Credit(jumped_at_ms=START, jumped_by_ms=5 * HOUR + 1)
    state = replace(owning(), credit=credit)
    said = Verdict(reasons=(Reason("clock", "jumped", Bearing.KEPT, {"hours": 5}),))
    assert clock_agrees(asked(state, START + CLOCK_SHOWN_MS)) == said
    assert clock_agrees(asked(state, START + CLOCK_SHOWN_MS + 1)) == CLEAR


def test_readiness_answers_count_for_two_hours_and_not_a_moment_longer() -> None:
    state = answered(owning(), START)
    valid = book().whole("readiness.valid_min") * MINUTE_MS
    counted = fresh(asked(state, START + valid))
    assert counted is not None
    assert counted.answers == CALM
    assert fresh(asked(state, START + valid + 1)) is None


def test_tension_is_told_with_its_limit() -> None:
    tense = answered(owning(), START, tension=8)
    numbers: dict[str, int | str] = {"tension": 8, "over": 7}
    settle = advises(Advice.SETTLE, Reason("calm", "tense", numbers=numbers))
    assert calm(asked(tense, START)) == settle
    assert calm(asked(answered(owning(), START, tension=None), START)) == CLEAR
    assert calm(asked(owning(), START)) == CLEAR


def test_a_score_is_due_after_twenty_eight_days_to_the_millisecond() -> None:
    state = replace(owning(), continence=(Continence(0, 9), Continence(START, 0)))
    last = START + 28 * DAY
    assert continence_due(asked(state, last)) == CLEAR
    due = Reason("continence", "due", Bearing.DUE, {"days": 28})
    assert continence_due(asked(state, last + 1)) == Verdict(reasons=(due,))
    assert continence_due(asked(owning(), 0)) == Verdict(reasons=(due,))


def test_over_38_mm_a_score_is_due_after_twenty_eight_days_too() -> None:
    state = replace(owning(), continence=(Continence(START, 0),))
    state = replace(state, person=Person(agreements=(Agreement.VERY_WIDE,)))

    def code(now: int) -> str:
        return very_wide(asked(state, now)).caps[0].reason.code

    assert code(START + 28 * DAY) == "not-yet"
    assert code(START + 28 * DAY + 1) == "continence-due"


def test_a_screening_counts_for_ninety_days_and_names_what_is_missing() -> None:
    answers: dict[str, bool | None] = dict.fromkeys(book().conditions, False)
    state = replace(owning(), screening=Screening(START, answers))
    assert screened(asked(state, START + 90 * DAY)) == CLEAR
    again = Reason("screen", "again", numbers={"days": 90})
    late = screened(asked(state, START + 90 * DAY + 1))
    assert late == advises(Advice.SET_UP, again)
    first = next(iter(answers))
    state = replace(state, screening=Screening(START, {**answers, first: None}))
    numbers: dict[str, int | str] = {"missing": 1, "first": first}
    incomplete = Reason("screen", "incomplete", numbers=numbers)
    assert screened(asked(state, START)) == advises(Advice.SET_UP, incomplete)
    never = Reason("screen", "unanswered")
    assert screened(asked(owning(), START)) == advises(Advice.SET_UP, never)
