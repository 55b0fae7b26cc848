"""Trouble told of later is as old as the session it is about, and no younger."""

from dataclasses import replace

import pytest

from tests.life import Life, newcomer
from unhurried.core.clock import DAY_MS, HOUR_MS
from unhurried.core.events import (
    ClinicianAgreed,
    FollowUpAnswered,
    FollowUpCorrected,
    SessionCorrected,
    SessionImported,
    SignsReported,
)
from unhurried.core.practice import Depth, Ended, Kind, Plan, Report
from unhurried.core.state import Lock

FELT = Report(
    Ended.COMPLETED,
    Depth.FULL,
    300,
    pain=0,
    discomfort=1,
    blood=False,
    leakage=False,
    numbing=False,
)


def worse(life: Life, day: float, number: int = 1, **felt: object) -> list[Lock]:
    """Correct a session; the locks that came of it."""
    before = len(life.state.added_locks)
    report = replace(FELT, **felt)  # type: ignore[arg-type]  # fields of a report
    life.tell(day, SessionCorrected(f"session-{number}", report))
    return list(life.state.added_locks[before:])


def days(lock: Lock) -> tuple[float, float | None]:
    until = None if lock.until is None else lock.until / DAY_MS
    return lock.since / DAY_MS, until


def test_a_pause_for_pain_counts_from_the_session() -> None:
    [lock] = worse(newcomer().session(0), 3, pain=7)
    assert (lock.rule, *days(lock)) == ("pain-heal", 0, 7)


@pytest.mark.parametrize("day", [0.1, 6, 7])
def test_a_sign_since_then_began_the_pause_anew(day: float) -> None:
    life = newcomer().session(0).tell(day, SignsReported((), blood=True))
    [lock] = worse(life, 8, pain=7)
    assert lock.until == round(day * DAY_MS) + 7 * DAY_MS


def test_signs_one_after_the_other_begin_it_anew_each_time() -> None:
    life = newcomer().session(0)
    for day in (5, 11, 17):
        life.tell(day, SignsReported(("sharp-pain",)))
    [lock] = worse(life, 20, pain=7)
    assert days(lock) == (0, 24)


def test_a_sign_after_the_pause_was_over_changes_nothing() -> None:
    life = newcomer().session(0).tell(7.5, SignsReported((), blood=True))
    [lock] = worse(life, 8, pain=7)
    assert days(lock) == (0, 7)


@pytest.mark.parametrize("day", [41, 42])
def test_a_pause_that_ran_then_is_begun_anew_beside_it(day: float) -> None:
    life = newcomer().tell(0, SignsReported(("stinging-stool", "bright-blood-stool")))
    life.session(day)
    rules = {lock.rule: days(lock)[1] for lock in worse(life, 43, pain=7)}
    assert rules == {"pain-heal": day + 7, "tear-signs": day + 42}
    assert [days(lock)[1] for lock in life.state.locks] == [42]


@pytest.mark.parametrize("day", [-1, 43])
def test_a_pause_that_did_not_run_then_is_left_alone(day: float) -> None:
    life = newcomer().tell(10, SignsReported(("stinging-stool", "bright-blood-stool")))
    life.session(day + 10 if day > 0 else 9)
    told = [lock.rule for lock in worse(life, 60, pain=7)]
    assert told == ["pain-heal"]


APART = [(0.4, False), (0.5, True), (0.6, True), (90, True), (91, False)]


@pytest.mark.parametrize(("day", "again"), APART)
def test_blood_on_two_days_waits_for_a_clinician_whichever_was_told_first(
    day: float, *, again: bool
) -> None:
    life = newcomer().session(0).session(day, blood=True)
    [lock] = [one for one in worse(life, 92, blood=True) if one.rule == "blood"]
    assert lock.clinician is again


def test_soreness_that_was_gone_since_is_gone() -> None:
    life = newcomer().session(0).quiet(2)
    [lock] = worse(life, 5, signs=("stinging-stool",))
    assert days(lock) == (0, 4)


def test_soreness_that_nobody_asked_about_since_is_there_still() -> None:
    life = newcomer().session(0)
    [lock] = worse(life, 5, signs=("stinging-stool",))
    assert lock.until is None
    life.tell(6, FollowUpAnswered(None, 0, blood=False, leakage=False))
    assert life.state.added_locks[0].until == 6 * DAY_MS + 48 * HOUR_MS


def test_what_was_told_first_issues_nothing_a_second_time() -> None:
    life = newcomer().session(0, pain=7, blood=True, signs=("fever",))
    told = worse(life, 1, pain=8, blood=True, signs=("fever",), discomfort=9)
    assert told == []


def test_a_second_correction_issues_its_own_lock_again() -> None:
    life = newcomer().session(0)
    assert len(worse(life, 1, signs=("fever",))) == 1
    life.tell(2, ClinicianAgreed())
    [lock] = worse(life, 3, signs=("fever",))
    assert lock.clinician


def test_an_agreement_answers_a_lock_that_came_of_later_words() -> None:
    life = newcomer().session(0)
    worse(life, 1, signs=("fever",))
    life.tell(2, ClinicianAgreed())
    assert [lock.clinician for lock in life.state.added_locks] == [False]


def test_a_correction_of_settling_issues_nothing() -> None:
    life = newcomer().session(0, kind=Kind.SETTLE)
    assert worse(life, 1, pain=7) == []


def test_a_check_in_told_anew_counts_from_when_it_was_answered() -> None:
    life = newcomer().clean(0)
    life.tell(4, FollowUpCorrected("session-1", 0, blood=True))
    [lock] = life.state.added_locks
    assert days(lock) == (1, 15)
    [told] = life.state.amendments
    assert [setback.at for setback in told.setbacks] == [DAY_MS]


def test_trouble_of_an_import_counts_from_its_own_day_and_stands_apart() -> None:
    plan = Plan(Kind.TRAIN, "small", "gel", Depth.FULL, 300)
    told = SessionImported("i", plan, replace(FELT, blood=True), 3 * DAY_MS)
    life = newcomer().tell(10, told)
    assert [days(lock) for lock in life.state.added_locks] == [(7, 21)]
    assert [one.at for one in life.state.added_setbacks] == [7 * DAY_MS]
    life.tell(11, SessionCorrected("i", replace(FELT, blood=True, pain=7)))
    assert life.state.amendments[0].setbacks == ()
    assert len(life.state.added_setbacks) == 2
    assert life.state.setbacks == ()
