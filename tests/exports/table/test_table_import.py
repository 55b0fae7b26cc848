"""A table only tightens, whatever stands in it."""

import pytest
from hypothesis import strategies as st

from tests.coach.histories import HISTORIES, live
from tests.coach.test_law_of_corrections import holding, undisturbed
from tests.coach.test_laws import permitted
from tests.exports.table.tables import (
    TABLES,
    Dated,
    at,
    dated,
    imported,
    row_of,
    table,
    understood,
)
from tests.exports.written import History
from tests.laws import law
from tests.life import Life, book, newcomer
from unhurried.app.tabling import MOST_TROUBLE, table_taken_over
from unhurried.core.clock import DAY_MS, SECOND_MS
from unhurried.core.errors import BadInput
from unhurried.core.events import FollowUpAnswered, SessionTold
from unhurried.core.practice import Depth, Kind, Plan
from unhurried.history.sessions import pain_stopped

TODAY = 30.0
"""Days into a life on which the imports of these tests happen, at 9:00."""


def one(days: int, **changes: str) -> bytes:
    """A table of one clean row with some changes, so many days before today."""
    return dated([(days, row_of(**changes))], TODAY)


def closed(life: Life, day: float) -> set[str]:
    return {lock.rule for lock in holding(life, day)}


@law(HISTORIES, TABLES, st.floats(0, 40), sample=60, at_scale=2_000)
def test_a_table_permits_nothing_that_was_refused_before(
    here: History, rows: Dated, wait: float
) -> None:
    life, day = live(here)
    after = imported(life, day, dated(rows, day))
    opened = permitted(after, day + wait)
    assert opened <= permitted(life, day + wait, opened)


@law(HISTORIES, TABLES, st.floats(0, 40), sample=40, at_scale=2_000)
def test_a_table_twice_is_a_table_once_however_late(
    here: History, rows: Dated, wait: float
) -> None:
    life, day = live(here)
    body = dated(rows, day)
    after = imported(life, day, body)
    again = understood(body, now=at(day + wait))
    assert table_taken_over(again, after.at(day + wait), book()) == ()


@law(HISTORIES, TABLES, sample=40, at_scale=2_000)
def test_a_table_stands_beside_what_was_told_here(here: History, rows: Dated) -> None:
    life, day = live(here)
    after = imported(life, day, dated(rows, day))
    assert undisturbed(after.at(day)) == undisturbed(life.at(day))


@law(TABLES, st.floats(0, 60), sample=40, at_scale=2_000)
def test_trouble_of_a_row_closes_at_least_as_long_as_if_it_had_been_told_here(
    rows: Dated, wait: float
) -> None:
    first = max(days for days, _ in rows) + 1.0
    body = dated(rows, first)
    after = imported(newcomer(), first, body)
    for session in understood(body, now=at(first)):
        ended = first - (session.ago_ms - session.report.hold_s * SECOND_MS) / DAY_MS
        plan = Plan(Kind.TRAIN, "small", "gel", Depth.FULL, session.report.hold_s)
        told = newcomer().tell(ended, SessionTold("one", plan, session.report))
        assert closed(told, first + wait) <= closed(after, first + wait)


def test_the_laws_are_tried_where_something_is_permitted() -> None:
    """Negative control: where nothing is ever permitted, a law would say nothing."""
    assert permitted(newcomer(), TODAY)
    assert permitted(imported(newcomer(), TODAY, one(20)), TODAY)
    assert not permitted(imported(newcomer(), TODAY, one(2)), TODAY)


def test_blood_two_days_ago_closes_for_a_fortnight_from_then() -> None:
    after = imported(newcomer(), TODAY, one(2, Time="9:00", Minutes="", Blood="x"))
    assert "blood" in closed(after, TODAY - 2 + 13.99)
    assert "blood" not in closed(after, TODAY - 2 + 14.01)


def test_blood_on_the_next_day_counts_from_the_next_day() -> None:
    after = imported(newcomer(), TODAY, one(2, Time="9:00", Blood_after="yes"))
    assert "blood" in closed(after, TODAY - 1 + 13.99)
    assert "blood" not in closed(after, TODAY - 1 + 14.01)


def test_a_day_without_a_time_counts_from_its_end() -> None:
    after = imported(newcomer(), TODAY, one(2, Time="", Minutes="", Blood="x"))
    ended = TODAY - 1 - 9 / 24
    assert "blood" in closed(after, ended + 13.99)
    assert "blood" not in closed(after, ended + 14.01)


def test_blood_in_two_rows_waits_for_a_clinician() -> None:
    rows = [(days, row_of(Blood="x")) for days in (80, 20)]
    after = imported(newcomer(), TODAY, dated(rows, TODAY))
    assert any(lock.clinician for lock in holding(after, TODAY + 30))
    assert permitted(after, TODAY + 30) == set()


def test_blood_told_here_and_blood_in_a_table_make_two_times() -> None:
    here = newcomer().session(5, blood=True)
    after = imported(here, TODAY, one(2, Blood="x"))
    assert any(lock.clinician for lock in holding(after, TODAY + 20))
    assert not any(lock.clinician for lock in holding(here, TODAY + 20))


def test_a_red_flag_of_a_table_waits_for_a_clinician() -> None:
    after = imported(newcomer(), TODAY, one(25, Signs="fever"))
    assert any(lock.clinician for lock in holding(after, TODAY + 60))
    assert "red-flags" in closed(after, TODAY + 60)


def test_pain_takes_back_its_width_and_closes_a_week() -> None:
    life = newcomer()
    for day in range(1, 26, 4):
        life.clean(day)
    after = imported(life, TODAY, one(2, Pain="4", Stopped="yes"))
    assert closed(after, TODAY + 4) == {"pain-heal"}
    assert [back.diameter.mm for back in after.state.added_setbacks] == [13]
    after.quiet(TODAY + 6)
    assert permitted(after, TODAY + 9) < permitted(life, TODAY + 9)


def test_soreness_stays_until_a_check_in_says_that_it_is_gone() -> None:
    after = imported(newcomer(), TODAY, one(25, Sore="2"))
    assert "soreness" in closed(after, TODAY + 20)
    after.tell(TODAY + 20, FollowUpAnswered(None, 0, blood=False, leakage=False))
    assert "soreness" in closed(after, TODAY + 21)
    assert "soreness" not in closed(after, TODAY + 23)


def test_soreness_of_one_row_is_gone_by_a_later_row() -> None:
    rows = [(20, row_of(Sore="2")), (9, row_of())]
    after = imported(newcomer(), TODAY, dated(rows, TODAY))
    assert "soreness" not in closed(after, TODAY)


def test_what_a_row_does_not_answer_waits_for_one_check_in() -> None:
    rows = [(days, row_of(Pain="", Sore="")) for days in (29, 25, 21)]
    after = imported(newcomer(), TODAY, dated(rows, TODAY))
    assert permitted(after, TODAY) == set()
    assert "unknown" in {reason.rule for reason in after.decide(TODAY).reasons}
    after.quiet(TODAY)
    assert permitted(after, TODAY) == permitted(newcomer(), TODAY)


def test_how_it_ended_when_nobody_said_is_asked_after_as_a_stop_is() -> None:
    assert permitted(imported(newcomer(), TODAY, one(20, Stopped="")), TODAY) == set()
    assert permitted(imported(newcomer(), TODAY, one(20, Stopped="no")), TODAY)


def test_clean_rows_prove_nothing() -> None:
    rows = [(days, row_of(Size="19")) for days in range(5, 30, 4)]
    after = imported(newcomer(), TODAY, dated(rows, TODAY))
    assert permitted(after, TODAY) == permitted(newcomer(), TODAY)


def test_the_same_rows_told_as_one_s_own_would_open_more() -> None:
    """Negative control: what a table may not prove is proven by telling it here."""
    rows = [(days, row_of()) for days in range(5, 30, 4)]
    body, own = dated(rows, TODAY), newcomer()
    for days, _ in reversed(rows):
        own.clean(TODAY - days)
    after = imported(newcomer(), TODAY, body)
    assert permitted(own, TODAY) - permitted(after, TODAY)


def test_a_row_that_comes_twice_counts_twice() -> None:
    row = (9, row_of())
    life = imported(newcomer(), TODAY, dated([row, row], TODAY))
    assert len(life.state.imported) == 2


def test_of_a_longer_table_only_the_new_rows_are_added() -> None:
    life = imported(newcomer(), TODAY, dated([(9, row_of())], TODAY))
    rows = [(2, row_of(Blood="x")), (12, row_of(Note="said anew"))]
    after = imported(life, TODAY + 3, dated(rows, TODAY + 3))
    assert after.state.imported[:1] == life.state.imported
    assert len(after.state.imported) == 2
    assert "blood" in closed(after, TODAY + 3)


def test_a_healing_time_that_runs_begins_anew_with_trouble_of_a_table() -> None:
    here = newcomer().session(TODAY - 8, blood=True)
    after = imported(here, TODAY, one(2, Time="9:00", Minutes="", Pain="6"))
    assert "blood" not in closed(here, TODAY + 11)
    assert "blood" in closed(after, TODAY + 11)


def test_more_trouble_than_can_be_weighed_is_refused() -> None:
    rows = [row_of(Pain="9", Minutes=str(number)) for number in range(MOST_TROUBLE + 1)]
    with pytest.raises(BadInput, match="too often"):
        imported(newcomer(), TODAY, table(rows))
    after = imported(newcomer(), TODAY, table(rows[1:]))
    assert len(after.state.added_setbacks) == MOST_TROUBLE
    assert all(pain_stopped(record, book()) for record in after.state.imported)
