"""The bound: up with comfort, back after trouble, doubted when promises break."""

from math import exp, log

import pytest
from hypothesis import strategies as st

from tests.laws import law
from tests.planner.bodies import heard
from unhurried.planner.choosing.bound import bound
from unhurried.planner.choosing.wide import NONE, Widths
from unhurried.planner.doubt import BEGINS, Promise, doubt, stoic, trust
from unhurried.planner.hearing import Heard
from unhurried.planner.temperament import GENTLE, STEADY, Temperament

CLEAN = heard()
SORE = heard(easy=False)
HURT = heard(pain=5, easy=False, event=True)
STOPPED = heard(pain=5, easy=False, event=True, stopped=True)
UNKNOWN = heard(pain=None, easy=False)
KINDS = st.lists(st.sampled_from([CLEAN, SORE, HURT, STOPPED, UNKNOWN]), max_size=30)


WIDE = frozenset({20.0, 25.0})
"""Sessions of these tests are with 20 mm; the next width lies 5 mm further."""


def at(
    *sessions: Heard, temperament: Temperament = STEADY, wide: Widths = NONE
) -> float:
    return bound(sessions, temperament, wide).at_most


def test_steady_begins_at_eight_in_a_hundred_and_gentle_at_five() -> None:
    assert at() == 0.08
    assert at(temperament=GENTLE) == 0.05


def test_two_clean_sessions_at_a_size_raise_it_by_three_in_a_hundred() -> None:
    assert at(CLEAN) == 0.08
    assert at(CLEAN, CLEAN) == pytest.approx(0.11)
    assert at(CLEAN, CLEAN, CLEAN) == pytest.approx(0.14)


def test_another_width_begins_counting_again_and_keeps_what_was_earned() -> None:
    wider = heard(width_mm=22.0)
    assert at(CLEAN, CLEAN, wider) == pytest.approx(0.11)
    assert at(CLEAN, CLEAN, wider, wider) == pytest.approx(0.14)


def test_it_never_exceeds_what_the_temperament_says() -> None:
    assert at(*[CLEAN] * 50) == 0.45
    assert at(*[CLEAN] * 50, temperament=GENTLE) == 0.15


def test_only_a_long_row_at_one_width_goes_on_beyond_the_most() -> None:
    turns = [CLEAN, CLEAN, CLEAN, *[heard(width_mm=22.0)] * 3] * 9
    assert at(*turns) == STEADY.most
    assert at(*[CLEAN] * 8) == pytest.approx(0.29)
    assert at(*[CLEAN] * 9) == pytest.approx(0.32)


@pytest.mark.parametrize("ends", [SORE, heard(width_mm=22.0), heard(width_mm=18.0)])
def test_what_patience_earned_ends_with_the_row(ends: Heard) -> None:
    assert at(*[CLEAN] * 50, ends) == STEADY.most


def test_beside_a_wide_step_it_goes_three_times_as_fast_and_further() -> None:
    assert at(CLEAN, CLEAN, wide=WIDE) == pytest.approx(0.17)
    assert at(*[CLEAN] * 4, wide=WIDE) == pytest.approx(0.35)
    assert at(*[CLEAN] * 50, wide=WIDE) == 0.60
    assert at(*[CLEAN] * 50, SORE, wide=WIDE) == STEADY.most


def test_elsewhere_a_wide_step_changes_nothing() -> None:
    assert at(*[CLEAN] * 8, wide=frozenset({30.0, 35.0})) == at(*[CLEAN] * 8)


def test_gentle_people_keep_their_own_bound_beside_a_wide_step() -> None:
    row = [CLEAN] * 50
    assert at(*row, temperament=GENTLE, wide=WIDE) == at(*row, temperament=GENTLE)


@pytest.mark.parametrize("wide", [NONE, WIDE])
@pytest.mark.parametrize("trouble", [HURT, UNKNOWN])
def test_an_event_or_silence_takes_it_back_to_the_beginning(
    trouble: Heard, wide: Widths
) -> None:
    assert at(*[CLEAN] * 9, trouble, wide=wide) == 0.08


def test_a_session_that_was_not_easy_raises_nothing_and_counting_begins_again() -> None:
    assert at(CLEAN, CLEAN, SORE) == pytest.approx(0.11)
    assert at(CLEAN, CLEAN, SORE, CLEAN) == pytest.approx(0.11)


def test_a_stop_halves_it_for_a_while() -> None:
    assert at(STOPPED) == pytest.approx(0.04)
    assert at(STOPPED, STOPPED, STOPPED) == pytest.approx(0.02)
    assert at(STOPPED, CLEAN) == pytest.approx(0.044)


@law(KINDS, st.sampled_from([NONE, WIDE]), sample=200, at_scale=10_000)
def test_a_worse_last_session_never_leaves_a_higher_bound(
    before: list[Heard], wide: Widths
) -> None:
    worse = (CLEAN, SORE, HURT, STOPPED)
    bounds = [at(*before, one, wide=wide) for one in worse]
    assert bounds == sorted(bounds, reverse=True)
    assert at(*before, UNKNOWN, wide=wide) <= at(*before, SORE, wide=wide)


def test_doubt_is_the_sum_of_what_an_event_says_against_the_promise() -> None:
    promised = Promise(0.1, happened=True)
    odds = 2.5 * 0.1 / 0.9
    worse = odds / (1 + odds)
    assert doubt([promised]) == pytest.approx(log(worse / 0.1))
    kept = Promise(0.1, happened=False)
    after = log(worse / 0.1) + log((1 - worse) / 0.9)
    assert doubt([promised, kept]) == pytest.approx(after)


def test_kept_promises_leave_no_doubt() -> None:
    assert doubt([Promise(0.3, happened=False)] * 20) == 0.0
    assert trust([Promise(0.3, happened=False)] * 20) == 1.0


def test_more_pain_than_was_promised_tightens_the_bound_down_to_a_quarter() -> None:
    broken = [Promise(0.05, happened=True)] * 2
    over = doubt(broken) - BEGINS
    assert over > 0
    assert trust(broken) == pytest.approx(max(0.25, exp(-0.4 * over)))
    assert trust([Promise(0.01, happened=True)] * 20) == 0.25


def test_only_the_last_twenty_sessions_are_doubted() -> None:
    long_ago = [Promise(0.05, happened=True)] * 5
    assert trust([*long_ago, *[Promise(0.05, happened=False)] * 20]) == 1.0


def test_two_sessions_too_mild_for_what_followed_make_a_stoic() -> None:
    mild, plain = Promise(0.1, happened=True, mild=True), Promise(0.1, happened=False)
    assert not stoic([mild, plain])
    assert stoic([mild, plain, mild])
