"""Two histories of one record are joined: nothing is lost of either, nothing opens."""

from dataclasses import replace

from hypothesis import strategies as st

from tests.coach.histories import HISTORIES
from tests.coach.test_law_of_corrections import holding
from tests.coach.test_laws import permitted
from tests.exports.test_importing import session
from tests.exports.written import History
from tests.laws import law
from tests.life import Life, book, newcomer
from unhurried.app.merging import joined
from unhurried.core.events import (
    Event,
    FollowUpAnswered,
    FollowUpCorrected,
    ItemRetired,
    PauseBegan,
    PauseEnded,
    ScreeningAnswered,
    SessionCorrected,
    SessionWithdrawn,
    SignsReported,
)
from unhurried.core.practice import Ended

Fork = tuple[History, History, History, float]
FORKS = st.tuples(
    HISTORIES, HISTORIES, HISTORIES, st.floats(0.01, 3) | st.floats(0.01, 30)
)
"""A beginning, what either machine was told after it, and days until both meet."""


def gone_on(life: Life, begin: float, history: History) -> Life:
    """The same record, carried on by itself."""
    own, day = Life(life.state), begin
    for gap, event in history:
        day += gap
        own.tell(day, event)
    return own


def forked(fork: Fork) -> tuple[Life, Life, float]:
    """One record that two machines carried on, and the day on which they meet.

    The health questions are answered here on that day, so that something is permitted.
    """
    both, here, there, lag = fork
    shared, begin = gone_on(newcomer(), 0, both), _days(both)
    day = begin + max(_days(here), _days(there)) + lag
    clear = ScreeningAnswered(dict.fromkeys(book().conditions, False))
    life = gone_on(shared, begin, here).tell(day, clear)
    return life, gone_on(shared, begin, there), day


def _days(history: History) -> float:
    return sum(gap for gap, _ in history)


def met(here: Life, there: Life, day: float) -> Life:
    """The record here after it was joined with the other."""
    facts = joined(there.at(day), here.at(day), book())
    return Life(here.state).tell(day, *facts)


@law(FORKS, st.floats(0, 40), sample=60, at_scale=2_000)
def test_a_merge_permits_nothing_that_was_refused_here(fork: Fork, wait: float) -> None:
    here, there, day = forked(fork)
    after = met(here, there, day)
    opened = permitted(after, day + wait)
    assert opened <= permitted(here, day + wait, opened)


@law(FORKS, sample=60, at_scale=2_000)
def test_a_merge_twice_is_a_merge_once(fork: Fork) -> None:
    here, there, day = forked(fork)
    after = met(here, there, day)
    assert joined(there.at(day), after.at(day), book()) == ()


@law(FORKS, sample=60, at_scale=2_000)
def test_every_session_and_every_pause_of_both_is_known_after_a_merge(
    fork: Fork,
) -> None:
    here, there, day = forked(fork)
    after = met(here, there, day)
    known = {one.id for one in (*after.state.sessions, *after.state.imported)}
    told = {one.id for life in (here, there) for one in life.state.sessions}
    assert told == known
    for life in (here, there):
        held = {lock.rule for lock in holding(life, day)}
        assert held <= {lock.rule for lock in holding(after, day)}


@law(FORKS, sample=60, at_scale=2_000)
def test_both_ways_round_the_same_is_held_to_be_trouble(
    fork: Fork,
) -> None:
    here, there, day = forked(fork)
    one, other = met(here, there, day), met(there, here, day)
    assert {lock.rule for lock in holding(one, day)} == {
        lock.rule for lock in holding(other, day)
    }


def test_the_laws_are_tried_where_something_is_permitted() -> None:
    """Where nothing is ever permitted, a law would say nothing."""
    here, there, day = forked(([], [], [], 1.0))
    assert permitted(met(here, there, day), day)
    here, there, day = forked(([], [], [(1.0, session("one"))], 1.0))
    assert permitted(here, day)
    assert not permitted(met(here, there, day), day)


def known_by_both() -> Life:
    """A record with one clean session and its check-in."""
    return newcomer().tell(1, session("one")).quiet(2.2)


def after_telling(*facts: Event) -> Life:
    """The record here, after the other machine was told these."""
    here = known_by_both()
    there = Life(here.state).tell(3, *facts)
    return met(here, there, 4)


def test_what_was_told_anew_there_of_a_session_known_here_is_told_anew() -> None:
    worse = replace(session("one").report, ended=Ended.STOPPED, pain=6, blood=True)
    after = after_telling(SessionCorrected("one", worse))
    assert [one.report for one in after.state.amendments] == [worse]
    assert "blood" in {lock.rule for lock in holding(after, 4)}
    checked = after_telling(FollowUpCorrected("one", 4, blood=True, leakage=False))
    assert [one.check.soreness for one in checked.state.amendments if one.check] == [4]
    assert after_telling(SessionWithdrawn("one")).state.amendments[0].withdrawn


def test_a_check_in_answered_there_about_trouble_closes_here() -> None:
    here = newcomer().tell(1, session("one"))
    there = Life(here.state).tell(2.2, FollowUpAnswered("one", 2, blood=True))
    assert "blood" in {lock.rule for lock in holding(met(here, there, 4), 4)}


def test_what_was_put_away_there_is_put_away() -> None:
    assert after_telling(ItemRetired("small")).state.items["small"].retired


def test_a_pause_of_ones_own_lasts_as_long_as_the_longer_of_both() -> None:
    day_ms = 86_400_000
    here = newcomer().tell(1, PauseBegan("away", 20 * day_ms))
    there = newcomer().tell(1, PauseBegan("ill", 5 * day_ms))
    longer = met(here, there, 3).state.pause
    assert longer is not None
    assert longer.why == "away"
    shorter = met(there, here, 3).state.pause
    assert shorter is not None
    assert shorter.why == "away"
    ended = there.tell(2, PauseEnded())
    assert met(newcomer(), ended, 3).state.pause is None
    open_ended = newcomer().tell(1, PauseBegan("away"))
    assert joined(there.at(3), open_ended.at(3), book()) == ()


def test_a_history_told_as_ones_own_would_open_more() -> None:
    """Negative control: what was clean there proves a size only where it was told."""
    here, there = newcomer(), newcomer()
    for number in range(4):
        there.tell(3.0 * number, session(f"s{number}")).quiet(3.0 * number + 1.2)
    assert permitted(there, 20) - permitted(met(here, there, 20), 20)


def test_a_sign_told_there_is_a_sign_here() -> None:
    there = newcomer().tell(1, SignsReported(("fever",)))
    after = met(newcomer(), there, 2)
    assert permitted(after, 20) == set()
