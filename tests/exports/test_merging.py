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
    SessionCorrected,
    SessionWithdrawn,
    SignsReported,
)
from unhurried.core.practice import Ended

MET_DAY = 700.0
"""The day on which two machines meet again."""
FORKS = st.tuples(HISTORIES, HISTORIES, HISTORIES)


def gone_on(life: Life, begin: float, history: History) -> Life:
    """The same record, carried on by itself."""
    own, day = Life(life.state), begin
    for gap, event in history:
        day += gap
        own.tell(day, event)
    return own


def forked(both: History, here: History, there: History) -> tuple[Life, Life]:
    """One record that two machines carried on after the same beginning."""
    shared = gone_on(newcomer(), 0, both)
    begin = sum(gap for gap, _ in both)
    return gone_on(shared, begin, here), gone_on(shared, begin, there)


def met(here: Life, there: Life, day: float = MET_DAY) -> Life:
    """The record here after it was joined with the other."""
    facts = joined(there.at(day), here.at(day), book())
    return Life(here.state).tell(day, *facts)


@law(FORKS, st.floats(0, 40), sample=60, at_scale=2_000)
def test_a_merge_permits_nothing_that_was_refused_here(
    fork: tuple[History, History, History], wait: float
) -> None:
    here, there = forked(*fork)
    after = met(here, there)
    opened = permitted(after, MET_DAY + wait)
    assert opened <= permitted(here, MET_DAY + wait, opened)


@law(FORKS, sample=60, at_scale=2_000)
def test_a_merge_twice_is_a_merge_once(fork: tuple[History, History, History]) -> None:
    here, there = forked(*fork)
    after = met(here, there)
    assert joined(there.at(MET_DAY), after.at(MET_DAY), book()) == ()


@law(FORKS, sample=60, at_scale=2_000)
def test_every_session_and_every_pause_of_both_is_known_after_a_merge(
    fork: tuple[History, History, History],
) -> None:
    here, there = forked(*fork)
    after = met(here, there)
    known = {one.id for one in (*after.state.sessions, *after.state.imported)}
    told = {one.id for life in (here, there) for one in life.state.sessions}
    assert told == known
    for life in (here, there):
        held = {lock.rule for lock in holding(life, MET_DAY)}
        assert held <= {lock.rule for lock in holding(after, MET_DAY)}


@law(FORKS, sample=60, at_scale=2_000)
def test_both_ways_round_the_same_is_held_to_be_trouble(
    fork: tuple[History, History, History],
) -> None:
    here, there = forked(*fork)
    one, other = met(here, there), met(there, here)
    assert {lock.rule for lock in holding(one, MET_DAY)} == {
        lock.rule for lock in holding(other, MET_DAY)
    }


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
