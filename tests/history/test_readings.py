"""Every reading of the record, and what is shown of it."""

from dataclasses import replace

import pytest

from tests.life import Life, book, newcomer
from unhurried.core.events import (
    FollowUpCorrected,
    SessionCorrected,
    SessionImported,
    SessionWithdrawn,
)
from unhurried.core.practice import Depth, Ended, Kind, Plan, Report
from unhurried.history.amending import joined
from unhurried.history.readings import MOST, lowest_proven, readings
from unhurried.history.telling import as_last_told, as_shown, counts

CLEAN = Report(
    Ended.COMPLETED,
    Depth.FULL,
    300,
    pain=0,
    discomfort=1,
    blood=False,
    leakage=False,
    numbing=False,
)


def read(life: Life, day: float) -> int:
    state = life.at(day)
    return len(readings(state, state.credit.credited_ms, book()))


def proven(life: Life, day: float) -> object:
    state = life.at(day)
    return lowest_proven(state, state.credit.credited_ms, book())


def issued(life: Life) -> list[str]:
    return [lock.rule for lock in life.state.added_locks]


def hurt(name: str, pain: int = 2) -> SessionCorrected:
    return SessionCorrected(name, replace(CLEAN, pain=pain))


def test_a_record_without_later_words_is_read_in_one_way() -> None:
    assert read(newcomer().clean(0).clean(3), 6) == 1


def test_a_gentler_word_adds_no_reading() -> None:
    life = newcomer().session(0, pain=2).quiet(1)
    life.tell(2, SessionCorrected("session-1", CLEAN))
    assert read(life, 3) == 1
    assert proven(life, 3) is None


def test_a_harder_word_takes_the_proof_and_leaves_the_first_reading() -> None:
    life = newcomer().clean(0)
    assert proven(life, 2) is not None
    assert proven(life.tell(2, hurt("session-1")), 2) is None
    assert read(life, 2) == 2
    assert life.state.sessions[0].easy


def test_putting_a_correction_right_again_gives_the_proof_not_back() -> None:
    life = newcomer().clean(0).tell(2, hurt("session-1"))
    life.tell(3, SessionCorrected("session-1", CLEAN))
    assert proven(life, 4) is None
    record = life.state.sessions[0]
    assert as_last_told(record, life.state).pain == 0
    assert not counts(record, life.state, book())


@pytest.mark.parametrize("many", [1, 2, MOST])
def test_a_few_amendments_are_read_in_every_combination(many: int) -> None:
    life = newcomer()
    for number in range(many):
        life.clean(3 * number)
    for number in range(many):
        life.tell(3 * many, hurt(f"session-{number + 1}"))
    assert read(life, 3 * many) == 2**many


def test_more_of_them_are_read_alone_and_together() -> None:
    life, many = newcomer(), MOST + 2
    for number in range(many):
        life.clean(3 * number)
    for number in range(many):
        life.tell(3 * many, hurt(f"session-{number + 1}"))
    assert read(life, 3 * many) == 2**MOST + 4
    assert proven(life, 3 * many) is None


def test_a_session_taken_back_proves_nothing_and_is_not_shown_in_the_sums() -> None:
    life = newcomer().clean(0).tell(2, SessionWithdrawn("session-1"))
    assert proven(life, 3) is None
    assert as_shown(life.state, book()).sessions == ()
    assert len(life.state.sessions) == 1


def test_a_word_about_a_session_that_nobody_told_of_is_nothing() -> None:
    life = newcomer().clean(0)
    before = life.at(3)
    for fact in (hurt("other"), SessionWithdrawn("other"), FollowUpCorrected("other")):
        life.tell(3, fact)
    assert replace(life.state, entries=0) == replace(before, entries=0)


def test_the_check_in_told_anew_counts_at_its_worse() -> None:
    life = newcomer().clean(0)
    life.tell(2, FollowUpCorrected("session-1", 0, blood=False, leakage=True))
    assert proven(life, 2) is None
    assert issued(life) == []
    life.tell(2, FollowUpCorrected("session-1", 4, blood=False, leakage=False))
    assert issued(life) == ["soreness"]


def test_an_import_is_never_among_the_sessions_that_prove() -> None:
    plan = Plan(Kind.TRAIN, "large", "gel", Depth.FULL, 300)
    life = newcomer().tell(1, SessionImported("i1", plan, CLEAN)).quiet(2)
    assert proven(life, 3) is None
    assert life.state.sessions == ()
    assert not counts(life.state.imported[0], life.state, book())


WORSE = [
    ({"ended": Ended.STOPPED}, {"ended": Ended.STOPPED}),
    ({"depth": Depth.TIP}, {"depth": Depth.TIP}),
    ({"depth": None}, {"depth": None}),
    ({"hold_s": 60}, {"hold_s": 60}),
    ({"hold_s": 900}, {}),
    ({"pain": 7}, {"pain": 7}),
    ({"pain": None}, {"pain": None}),
    ({"blood": None}, {"blood": None}),
    ({"blood": True}, {"blood": True}),
    ({"signs": ("fever",)}, {"signs": ("fever",)}),
    ({"note": "later", "enjoyment": 9}, {}),
]


@pytest.mark.parametrize(("later", "counted"), WORSE)
def test_of_two_answers_the_worse_one_counts(
    later: dict[str, object], counted: dict[str, object]
) -> None:
    told = replace(CLEAN, **later)  # type: ignore[arg-type]  # fields of a report
    expected = replace(CLEAN, **counted)  # type: ignore[arg-type]  # as above
    assert joined(CLEAN, told, book()) == expected
    assert joined(expected, CLEAN, book()) == expected


def test_not_answered_is_milder_than_an_answer_that_was_grave() -> None:
    grave, silent = replace(CLEAN, pain=7), replace(CLEAN, pain=None)
    assert joined(grave, silent, book()).pain == 7
    assert joined(silent, grave, book()).pain == 7
