"""What was told later of a session: shown as it was told last, counted at its worst."""

from dataclasses import replace

import pytest

from tests.life import book
from tests.safety.asking import DAY, owning, record
from unhurried.core.lengths import Mm
from unhurried.core.practice import Ended
from unhurried.core.records import Amendment, Bound
from unhurried.core.state import FollowUp, Setback, State
from unhurried.history.amending import amended, joined, weighs, with_amendments
from unhurried.history.telling import (
    as_it_counts,
    as_last_checked,
    as_last_told,
    as_shown,
    counts,
    is_corrected,
    is_doubted,
    is_withdrawn,
)

CLEAN, OTHER = record(0), record(DAY)
FELT = CLEAN.report
HURT, SORE = replace(FELT, pain=6), replace(FELT, discomfort=8)
CHECK = CLEAN.follow_ups[0]
BLED = replace(CHECK, blood=True)
LATER = FollowUp(3 * DAY, 0, blood=False, leakage=False)
TROUBLE = Setback(DAY, Mm(130), "blood")
BOUND = Bound(DAY, None, None, None, 0, 0, "", (CLEAN.id,))


def told(*amendments: Amendment) -> State:
    return replace(owning(sessions=(CLEAN, OTHER)), amendments=amendments)


def of(session_id: str = CLEAN.id, **changes: object) -> Amendment:
    return replace(Amendment(session_id), **changes)  # type: ignore[arg-type] # its fields


def test_the_report_that_was_told_last_is_shown() -> None:
    state = told(of(report=HURT), of(report=SORE), of(check=BLED), of("x", report=FELT))
    assert as_last_told(CLEAN, state) == SORE
    assert as_last_told(OTHER, state) == OTHER.report


def test_the_check_in_that_was_told_last_is_shown() -> None:
    other_day = replace(BLED, at=CHECK.at + 1)
    state = told(of(check=BLED), of(report=HURT), of(check=other_day))
    assert as_last_checked(CLEAN, state) == BLED
    assert as_last_checked(OTHER, state) == OTHER.follow_ups[-1]
    assert as_last_checked(replace(CLEAN, follow_ups=()), state) is None
    twice = replace(CLEAN, follow_ups=(CHECK, LATER))
    assert as_last_checked(twice, state) == LATER


@pytest.mark.parametrize(
    ("amendments", "withdrawn", "corrected"),
    [
        ((), False, False),
        ((of(withdrawn=True),), True, False),
        ((of(report=HURT),), False, True),
        ((of(report=HURT), of(withdrawn=True)), True, True),
        ((of(OTHER.id, withdrawn=True),), False, False),
    ],
)
def test_a_session_is_taken_back_or_told_anew(
    amendments: tuple[Amendment, ...], *, withdrawn: bool, corrected: bool
) -> None:
    state = told(*amendments)
    assert is_withdrawn(CLEAN, state) is withdrawn
    assert is_corrected(CLEAN, state) is corrected


def test_a_session_counts_only_when_every_telling_lets_it() -> None:
    assert counts(CLEAN, told(), book())
    assert counts(CLEAN, told(of(report=FELT)), book())
    assert counts(CLEAN, told(of(OTHER.id, report=HURT)), book())
    assert not counts(CLEAN, told(of(report=HURT)), book())
    assert not counts(CLEAN, told(of(report=HURT), of(report=FELT)), book())
    assert not counts(CLEAN, told(of(withdrawn=True)), book())
    assert not counts(record(0, discomfort=8), told(of(report=FELT)), book())


def test_a_session_of_another_record_or_a_doubted_one_does_not_count() -> None:
    imported = replace(told(), imported=(CLEAN,))
    assert not counts(CLEAN, imported, book())
    assert counts(OTHER, imported, book())
    doubted = replace(told(), bounds=(replace(BOUND, doubted=()), BOUND))
    assert is_doubted(CLEAN, doubted)
    assert not is_doubted(OTHER, doubted)
    assert not counts(CLEAN, doubted, book())
    assert counts(OTHER, doubted, book())


def test_what_counts_is_everything_that_was_told_at_its_worst() -> None:
    state = told(of(report=HURT), of(report=SORE), of(OTHER.id, check=BLED))
    report = as_it_counts(CLEAN, state, book()).report
    assert (report.pain, report.discomfort) == (6, 8)


def test_the_record_is_shown_without_what_was_taken_back() -> None:
    state = told(of(report=HURT), of(OTHER.id, report=OTHER.report))
    assert as_shown(state, book()) == replace(
        state, sessions=(replace(CLEAN, report=HURT, easy=False), OTHER)
    )
    back = told(of(withdrawn=True))
    assert as_shown(back, book()).sessions == (OTHER,)


def test_an_amendment_adds_its_check_in_and_its_answers_and_is_judged() -> None:
    after = amended(CLEAN, of(report=HURT, check=BLED, answers=(LATER,)), book())
    assert after.report == joined(FELT, HURT, book())
    assert after.follow_ups == (CHECK, BLED, LATER)
    assert not after.easy
    checked = amended(CLEAN, of(check=LATER), book())
    assert (checked.report, checked.easy) == (FELT, True)
    assert amended(CLEAN, of(), book()) == CLEAN


def test_amendments_change_their_own_session_and_no_other() -> None:
    harder = of(report=HURT, setbacks=(TROUBLE,))
    before = replace(told(), setbacks=(replace(TROUBLE, at=0),))
    after = with_amendments(before, (of(withdrawn=True), harder, of("x")), book())
    assert after.sessions == (OTHER,)
    assert after.setbacks == (*before.setbacks, TROUBLE)
    again = with_amendments(before, (harder, of("x", withdrawn=True)), book())
    assert again.sessions == (amended(CLEAN, harder, book()), OTHER)


def test_without_amendments_a_record_stays_the_very_same() -> None:
    """What was worked out of it is then remembered (`core.remembering`)."""
    before = told(of(report=HURT))
    assert with_amendments(before, (), book()) is before
    twice = replace(before, sessions=(*before.sessions, CLEAN))
    assert with_amendments(twice, (), book()).sessions == before.sessions


@pytest.mark.parametrize(
    ("amendment", "heavy"),
    [
        (of(), False),
        (of(report=FELT), False),
        (of(report=replace(FELT, note="later")), False),
        (of(check=LATER), False),
        (of(withdrawn=True), True),
        (of(setbacks=(TROUBLE,)), True),
        (of(report=HURT), True),
        (of(report=replace(FELT, hold_s=1)), True),
        (of(check=BLED), True),
    ],
)
def test_an_amendment_weighs_when_it_can_make_anything_stricter(
    amendment: Amendment, *, heavy: bool
) -> None:
    assert weighs(amendment, CLEAN, book()) is heavy


@pytest.mark.parametrize(
    ("first", "later", "counted"),
    [
        (None, None, None),
        (0, None, None),
        (1, None, None),
        (2, None, 2),
        (None, 1, None),
        (None, 2, 2),
        (0, 1, 1),
        (5, 2, 5),
    ],
)
def test_an_answer_left_out_is_worse_than_a_mild_one(
    first: int | None, later: int | None, counted: int | None
) -> None:
    one, other = (replace(FELT, pain=answer) for answer in (first, later))
    assert joined(one, other, book()).pain == counted


@pytest.mark.parametrize(("answer", "counted"), [(3, None), (4, 4)])
def test_a_mild_discomfort_is_one_that_still_counts_as_clean(
    answer: int, counted: int | None
) -> None:
    silent = replace(FELT, discomfort=None)
    assert (
        joined(silent, replace(FELT, discomfort=answer), book()).discomfort == counted
    )


def test_the_gravest_end_and_every_sign_once_are_kept() -> None:
    stopped = replace(FELT, ended=Ended.STOPPED, signs=("fever", "faint"), leakage=True)
    eased = replace(FELT, ended=Ended.EASED_BACK, signs=("faint",), numbing=None)
    for both in (joined(stopped, eased, book()), joined(eased, stopped, book())):
        assert both.ended is Ended.STOPPED
        assert sorted(both.signs) == ["faint", "fever"]
        assert (both.leakage, both.numbing) == (True, None)


def test_an_end_that_nobody_saw_is_graver_than_every_other() -> None:
    crashed = replace(FELT, ended=Ended.CRASHED)
    for other in Ended:
        told = replace(FELT, ended=other)
        assert joined(told, crashed, book()).ended is Ended.CRASHED
        assert joined(crashed, told, book()).ended is Ended.CRASHED
