"""An older copy that was put back is bound by everything the newer record knew."""

from hypothesis import strategies as st

from tests.coach.amendments import PLACES, History, Where, live
from tests.coach.histories import HISTORIES
from tests.coach.test_law_of_corrections import LATER, holding, outlasts, proven
from tests.coach.test_laws import permitted
from tests.laws import law
from tests.life import Life, book, newcomer
from unhurried.app.carrying import carried
from unhurried.core.clock import DAY_MS
from unhurried.core.events import (
    AdultStated,
    ItemCared,
    PauseBegan,
    RestoreNoted,
    SessionBegan,
)
from unhurried.core.lengths import Mm
from unhurried.core.practice import Depth, Ended, Kind, Plan
from unhurried.core.state import State
from unhurried.history.readings import readings

LATE = st.lists(PLACES, max_size=2)


def both(
    history: History, late: list[Where], at: int
) -> tuple[Life, Life, Life, float]:
    """The newer record, the older copy, the same with the restore noted; the day."""
    newer, day = live(history, late)
    kept = [(place, word) for place, word in late if place < at]
    older, _ = live(history[:at], kept)
    older.state = older.at(day)
    restored = Life(older.state)
    restored.tell(day, carried(newer.at(day), older.at(day), book(), whole=True))
    return newer, older, restored, day


@law(HISTORIES, LATE, st.integers(0, 14), LATER, sample=80, at_scale=10_000)
def test_a_restore_ends_no_lock_of_the_newer_record_earlier(
    history: History, late: list[Where], at: int, later: float
) -> None:
    newer, _, restored, day = both(history, late, at)
    held = holding(restored, day + later)
    for lock in holding(newer, day + later):
        assert any(outlasts(other, lock) for other in held)


@law(HISTORIES, LATE, st.integers(0, 14), LATER, sample=80, at_scale=10_000)
def test_a_restore_proves_no_more_than_either_record(
    history: History, late: list[Where], at: int, later: float
) -> None:
    newer, older, restored, day = both(history, late, at)
    least = min(proven(newer, day + later), proven(older, day + later))
    assert proven(restored, day + later) <= least


@law(HISTORIES, LATE, st.integers(0, 14), LATER, sample=80, at_scale=10_000)
def test_a_restore_permits_nothing_that_either_record_refused(
    history: History, late: list[Where], at: int, later: float
) -> None:
    newer, older, restored, day = both(history, late, at)
    opened = permitted(restored, day + later)
    assert opened <= permitted(older, day + later, opened)
    assert opened <= permitted(newer, day + later, opened)


def test_a_restore_that_knows_nothing_of_the_newer_record_is_noticed() -> None:
    older = newcomer().clean(0).clean(3)
    newer = newcomer().clean(0).clean(3).session(6, blood=True)
    unread = Life(older.at(8)).tell(8, RestoreNoted(whole=True))
    noted = carried(newer.at(8), older.at(8), book(), whole=True)
    restored = Life(older.at(8)).tell(8, noted)
    assert permitted(unread, 8) - permitted(newer, 8)
    assert permitted(restored, 8) == set()


def test_a_copy_that_nobody_can_read_counts_as_a_session_just_now() -> None:
    life = newcomer().clean(0).clean(3)
    assert permitted(life, 8)
    empty = State()
    life.tell(8, carried(empty, life.at(8), book(), whole=False))
    assert permitted(life, 8.1) == set()
    assert permitted(life, 10.9) == set()
    assert permitted(life.quiet(9).quiet(11.1), 11.2)


def test_a_copy_that_is_the_same_costs_nothing() -> None:
    life = newcomer().clean(0).clean(3).clean(7)
    before = permitted(life, 11)
    assert before
    life.tell(10, carried(life.at(10), life.at(10), book(), whole=True))
    assert permitted(life, 11) == before


def test_a_session_that_never_ended_in_the_newer_record_counts_in_the_older() -> None:
    life = newcomer().clean(0)
    plan = Plan(Kind.TRAIN, "small", "gel", Depth.TIP, 300)
    newer = Life(life.at(4)).tell(4, SessionBegan("running", plan))
    fact = carried(newer.at(4.1), life.at(4.1), book(), whole=True)
    assert [one.report.ended for one in fact.sessions] == [Ended.CRASHED]
    assert permitted(life.tell(4.1, fact), 6) == set()


def test_who_said_to_be_under_age_stays_so_and_what_was_chipped_stays_unfit() -> None:
    older = newcomer().tell(1, ItemCared("small", cleaned=True, sound=True))
    newer = Life(older.state).tell(2, ItemCared("small", sound=False))
    newer.tell(2, AdultStated(adult=False))
    fact = carried(newer.at(3), older.at(3), book(), whole=True)
    assert fact.under_age
    assert "small" in fact.unfit
    after = older.tell(3, fact).state
    assert after.person.adult is False
    assert after.items["small"].sound is None


def test_an_answer_left_open_in_the_newer_record_is_open_in_the_older_one() -> None:
    newer = newcomer().tell(0, RestoreNoted(whole=False))
    older = newcomer()
    fact = carried(newer.at(0), older.at(0), book(), whole=True)
    assert permitted(newer, 0.1) == set()
    assert permitted(older.tell(0, fact), 0.1) == set()
    [record] = older.state.imported
    assert record.unanswered == ("pain", "blood")


def test_a_width_that_was_not_easy_is_not_passed_over_after_a_restore() -> None:
    life = newcomer().clean(0).clean(3)
    older = Life(life.state)
    life.session(7, "middle", discomfort=7).quiet(8)
    fact = carried(life.at(20), older.at(20), book(), whole=True)
    assert fact.hard == (Mm(160),)
    life.state = older.tell(20, fact).state
    now = life.state.credit.credited_ms
    assert any(Mm(160) in one.here.hard for one in readings(life.state, now, book()))
    life.clean(21, "middle")
    now = life.state.credit.credited_ms
    assert not any(one.here.hard for one in readings(life.state, now, book()))


def test_a_pause_of_ones_own_outlives_a_restore_and_the_longer_one_counts() -> None:
    older = newcomer().tell(1, PauseBegan("away", 5 * DAY_MS))
    newer = Life(older.state).tell(2, PauseBegan("away", None))
    fact = carried(newer.at(3), older.at(3), book(), whole=True)
    after = older.tell(3, fact).state.pause
    assert after is not None
    assert after.until is None
    again = carried(older.at(3), newer.at(3), book(), whole=True)
    kept = newer.tell(3, again).state.pause
    assert kept is not None
    assert kept.until is None


def test_every_reading_of_the_newer_record_binds_the_older_one() -> None:
    """Found by the campaign: a record that had been restored itself reads in two."""
    older, newer = (
        newcomer(),
        newcomer().tell(0, RestoreNoted(whole=True, hard=(Mm(130),))),
    )
    fact = carried(newer.at(0), older.at(0), book(), whole=True)
    assert fact.hard == (Mm(130),)
    assert permitted(older.tell(0, fact), 0.1) <= permitted(newer, 0.1)
