"""The caps on width, to the tenth of a millimetre, each with its reason."""

from dataclasses import replace

import pytest

from tests.life import item
from tests.safety.asking import DAY, TRAIN, answered, asked, days, owning, record
from unhurried.core.events.person import Agreement, Experience
from unhurried.core.lengths import Mm, millimetres
from unhurried.core.practice import Kind, Plan
from unhurried.core.reasons import Bearing
from unhurried.core.state import Continence, Person, SessionRecord, State
from unhurried.history.standing import Standing
from unhurried.safety.question import Question
from unhurried.safety.size import (
    after_trouble,
    ceiling,
    first_size,
    step,
    taken_back,
)
from unhurried.safety.verdict import CLEAR, Axis, Cap, Verdict, caps, says
from unhurried.safety.wide import very_wide, wide

THIRTEEN = Mm(130)
BELOW = Standing(below=THIRTEEN, rule="blood", reset_at=5 * DAY)
SETTLED = tuple(record(day * DAY, None, kind=Kind.SETTLE) for day in (5, 6))


def told(verdict: Verdict) -> dict[tuple[str, str], int]:
    """Each cap of a verdict by its rule and code."""
    return {(cap.reason.rule, cap.reason.code): cap.at_most for cap in verdict.caps}


@pytest.mark.parametrize("level", [None, *Experience])
def test_the_first_size_goes_by_experience_and_nobody_told_counts_as_new(
    level: Experience | None,
) -> None:
    state = replace(owning(), person=Person(experience=level))
    question = asked(state, 0)
    named = (level or Experience.NEW).value
    most = question.book.whole(f"first-size.absolute_{named}_mm")
    verdict = first_size(question)
    first = caps(Axis.DIAMETER, most * 10, "first-size", "first", mm=most)
    assert verdict.caps[0] == first.caps[0]
    if named == "new":
        assert most == 20


def test_what_was_not_yet_easy_is_not_outgrown() -> None:
    here = Standing(at_most=THIRTEEN)
    cap = first_size(asked(owning(), 0, here=here)).lowest(Axis.DIAMETER)
    expected = caps(Axis.DIAMETER, 130, "ready", "not-yet-proven")
    assert cap == expected.caps[0]
    lapsed = replace(here, rule="detrain")
    cap = first_size(asked(owning(), 0, here=lapsed)).lowest(Axis.DIAMETER)
    assert cap is not None
    assert cap.reason.rule == "detrain"


def test_once_a_size_is_proven_the_first_size_is_no_limit() -> None:
    assert first_size(asked(owning(), 0, here=Standing(proven=THIRTEEN))) == CLEAR


def test_after_trouble_with_something_smaller_it_stays_a_tenth_below() -> None:
    state = owning(item("tiny", 12.9), item("small", 13))
    verdict = after_trouble(asked(state, 6 * DAY, here=BELOW))
    assert verdict == caps(Axis.DIAMETER, 129, "blood", "one-size-smaller")


def test_a_retired_item_is_nothing_smaller_to_go_back_to() -> None:
    state = owning(item("tiny", 10), item("small", 13))
    tiny = replace(state.items["tiny"], retired=True)
    state = replace(state, items={**state.items, "tiny": tiny})
    verdict = after_trouble(asked(state, 6 * DAY, here=BELOW))
    assert ("smallest", "settle-first") in told(verdict)


@pytest.mark.parametrize(
    ("sessions", "done"),
    [((), 0), (SETTLED[:1], 1), ((*days(7, 8), *SETTLED[:1]), 1), (days(1, 7), 0)],
)
def test_without_anything_smaller_settling_comes_first_and_is_counted(
    sessions: tuple[SessionRecord, ...], done: int
) -> None:
    state = owning(item("small", 13), sessions=sessions)
    verdict = after_trouble(asked(state, 9 * DAY, here=BELOW))
    code = "settle-first"
    assert verdict == caps(Axis.DIAMETER, 129, "smallest", code, needed=2, done=done)


def test_after_settling_twice_since_the_trouble_the_smallest_is_open_again() -> None:
    state = owning(item("small", 13), sessions=SETTLED)
    verdict = after_trouble(asked(state, 7 * DAY, here=BELOW))
    assert verdict == caps(Axis.DIAMETER, 130, "smallest", "again-at-the-tip")
    before = replace(BELOW, reset_at=5 * DAY + 1)
    assert ("smallest", "settle-first") in told(
        after_trouble(asked(state, 7 * DAY, here=before))
    )


def test_without_trouble_there_is_no_such_cap() -> None:
    assert after_trouble(asked(owning(), 0, here=Standing(rule="detrain"))) == CLEAR


def proven(*began: float, now: float) -> Question:
    """Clean sessions at 13 mm on these days, asked on day `now`."""
    return asked(owning(sessions=days(*began)), round(now * DAY))


@pytest.mark.parametrize(
    ("began", "now", "expected"),
    [
        ((0, 1), 6.99, {("ready", "more-clean"): 130, ("pace", "days-at-size"): 130}),
        ((0, 1, 2), 6.99, {("ready", "wide-step"): 160, ("pace", "days-at-size"): 130}),
        ((0, 1, 2), 7, {("ready", "wide-step"): 160, ("pace", "days-at-size"): 160}),
        ((0, 1, 2, 3), 13.99, {("ready", "ready"): 190, ("pace", "days-at-size"): 160}),
        ((0, 1, 2, 3), 14, {("ready", "ready"): 190, ("pace", "days-at-size"): 190}),
        ((5, 6, 7, 8), 16, {("ready", "ready"): 190, ("pace", "days-at-size"): 160}),
    ],
)
def test_a_step_is_opened_by_sessions_and_by_days_and_never_over_six(
    began: tuple[float, ...], now: float, expected: dict[tuple[str, str], int]
) -> None:
    verdict = step(proven(*began, now=now))
    assert told(verdict) == {("step", "widest-step"): 190, **expected}


def test_three_clean_sessions_count_when_the_last_three_are_the_clean_ones() -> None:
    hard = record(3 * DAY, discomfort=9)
    broken = (*days(0, 1, 2), hard, *days(4, 5))
    question = asked(owning(sessions=broken), 9 * DAY)
    assert told(step(question))["ready", "in-a-row"] == 130
    mended = asked(owning(sessions=(*broken, *days(6))), 9 * DAY)
    assert told(step(mended))["ready", "ready"] == 190


def test_nothing_over_fifty() -> None:
    verdict = ceiling(asked(owning(), 0))
    assert verdict == caps(Axis.DIAMETER, 500, "ceiling", "ceiling", mm=50)


def test_a_gap_is_told_with_how_many_sizes_it_took() -> None:
    sessions = (*days(0), *days(3, mm=16), *days(6, mm=19))
    for gap, code in ((14.1, "gap-1"), (42.1, "gap-2")):
        question = asked(owning(sessions=sessions), round((6 + gap) * DAY))
        assert taken_back(question) == says("detrain", code, Bearing.LIMITS)
    here = asked(owning(sessions=sessions), 20 * DAY)
    assert taken_back(here) == CLEAR


def test_trouble_is_told_as_one_size_smaller() -> None:
    here = Standing(proven=THIRTEEN, rule="pain-heal", reset_at=4 * DAY)
    sessions = (*days(0), record(3 * DAY, 16, pain=5))
    question = asked(owning(sessions=sessions), 20 * DAY, here=here)
    assert taken_back(question) == says("pain-heal", "one-size-smaller", Bearing.LIMITS)
    again = (*sessions, *days(12))
    question = asked(owning(sessions=again), 20 * DAY, here=here)
    assert taken_back(question) == CLEAR


def of_width(mm: float, state: State | None = None, now: int = 0) -> Question:
    """A plan with an item of this width."""
    owned = owning(item("small", mm))
    state = owned if state is None else replace(state, items=owned.items)
    return asked(state, now, TRAIN)


EXPLAIN = says("wide", "explain", Bearing.LIMITS)
AGREE = says("wide", "ask", Bearing.ASKS)


@pytest.mark.parametrize(
    ("mm", "expected"),
    [(29.9, CLEAR), (30, EXPLAIN), (34.9, EXPLAIN), (35, EXPLAIN & AGREE)],
)
def test_more_is_told_from_thirty_and_agreed_from_thirty_five(
    mm: float, expected: Verdict
) -> None:
    assert wide(of_width(mm)) == expected


def test_only_a_fresh_yes_agrees() -> None:
    assert wide(of_width(35, answered(owning(), 0, wide_agreed=True))) == EXPLAIN
    for other in (False, None):
        unsaid = answered(owning(), 0, wide_agreed=other)
        assert wide(of_width(35, unsaid)) == EXPLAIN & AGREE
    old = answered(owning(), 0, wide_agreed=True)
    assert wide(of_width(35, old, now=DAY)) == EXPLAIN & AGREE


def test_without_an_item_there_is_nothing_wide() -> None:
    assert wide(asked(owning(), 0, Plan(Kind.SETTLE))) == CLEAR


def chosen(*sessions: SessionRecord, score_at: int = 20 * DAY) -> State:
    """Someone who chose to go on over 38 mm and answered the score."""
    person = Person(agreements=(Agreement.VERY_WIDE,))
    scores = (Continence(score_at, 0),)
    return replace(owning(sessions=sessions), person=person, continence=scores)


def cap(at_most: int, code: str) -> tuple[Cap, ...]:
    return caps(Axis.DIAMETER, at_most, "very-wide", code).caps


def test_over_38_mm_nothing_opens_without_the_choice() -> None:
    state = replace(chosen(), person=Person())
    assert very_wide(asked(state, 20 * DAY)).caps == cap(380, "not-chosen")


@pytest.mark.parametrize(
    ("sessions", "now", "at_most", "code"),
    [
        ((), 21, 380, "not-yet"),
        (days(0, 3, 6, 9, 12, 15, mm=38), 21, 400, "small-steps"),
        (days(0, 3, 6, 9, 12, 15, mm=38), 20.99, 380, "not-yet"),
        (days(0, 3, 6, 9, 12, mm=38), 21, 380, "not-yet"),
        (days(0, 3, 6, 9, 12, 15, mm=36), 21, 400, "small-steps"),
        (days(0, 3, 6, 9, 12, 15, mm=40), 21, 420, "small-steps"),
        (days(0, 3, 6, 9, 12, mm=40), 21, 400, "not-yet"),
    ],
)
def test_over_38_mm_two_millimetres_open_after_six_sessions_and_three_weeks(
    sessions: tuple[SessionRecord, ...], now: float, at_most: int, code: str
) -> None:
    question = asked(chosen(*sessions), round(now * DAY))
    assert very_wide(question).caps == cap(at_most, code)


def test_the_widths_of_tests_are_what_they_look_like() -> None:
    assert millimetres(13) == THIRTEEN
