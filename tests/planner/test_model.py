"""The equations of the belief, on values worked out by hand."""

from math import exp, log
from statistics import NormalDist

import numpy as np
import pytest
from hypothesis import strategies as st

from tests.laws import law
from tests.life import book
from tests.planner.bodies import HELD, a_body, each, fit
from unhurried.planner.belief.between import fade
from unhurried.planner.belief.growth import Session, train
from unhurried.planner.belief.normal import below
from unhurried.planner.belief.pain import (
    chance_of_event,
    effective_mm,
    expected_pain,
    margin_percent,
)
from unhurried.planner.belief.particles import supposed
from unhurried.planner.belief.quantiles import band
from unhurried.planner.belief.traits import NAMES, drawn, traits

NORMAL = NormalDist()


@pytest.mark.parametrize("z", [-6.0, -1.96, -0.3, 0.0, 0.5, 1.0, 2.5758, 7.0])
def test_the_normal_distribution_is_right_to_seven_places(z: float) -> None:
    assert below(each(z))[0] == pytest.approx(NORMAL.cdf(z), abs=1.5e-7)


def test_pain_at_comfort_is_three_and_doubles_with_every_tenth_of_width() -> None:
    body = a_body(steepness=10.0)
    wider = 20.0 * exp(0.1)
    assert expected_pain(margin_percent(20.0, each(20.0)), body)[0] == 3.0
    assert expected_pain(margin_percent(wider, each(20.0)), body)[0] == (
        pytest.approx(6.0)
    )


def test_what_any_object_brings_is_added_and_not_doubled() -> None:
    body = a_body(first_pain=0.5)
    wider = 20.0 * exp(0.1)
    assert expected_pain(margin_percent(wider, each(20.0)), body)[0] == (
        pytest.approx(0.5 + 2 * 2.5)
    )


def test_soreness_and_setbacks_take_per_cents_of_comfort() -> None:
    body = a_body(sore_cost=2.0)
    assert effective_mm(fit(20.0, sore=3.0, setback=4.0), body)[0] == (
        pytest.approx(20.0 * 0.90)
    )
    assert effective_mm(fit(20.0, sore=99.0), body)[0] == pytest.approx(12.0)
    assert effective_mm(fit(9.0, setback=40.0), body)[0] == 8.0


def test_the_chance_of_pain_is_a_half_where_half_a_point_more_is_expected() -> None:
    body = a_body()
    at_half = 10.0 * log(3.5 / 3) / log(2)
    assert chance_of_event(each(at_half), body, HELD)[0] == pytest.approx(0.5)
    spread = (4.0**2 + 2.7**2) ** 0.5
    assert chance_of_event(each(at_half - spread), body, HELD)[0] == (
        pytest.approx(NORMAL.cdf(-1.0), abs=1e-6)
    )


@law(st.floats(5, 60), st.floats(5, 60), sample=50, at_scale=10_000)
def test_a_wider_object_never_hurts_less(one: float, other: float) -> None:
    of = traits(drawn(book(), np.random.default_rng(1).normal(size=(13, 50))), book())
    low, high = sorted((one, other))
    comfort = np.full(50, 20.0)
    less = chance_of_event(margin_percent(low, comfort), of, HELD)
    more = chance_of_event(margin_percent(high, comfort), of, HELD)
    assert (less <= more + 1e-12).all()


def test_between_sessions_gains_fade_towards_the_beginning() -> None:
    body = a_body(keep_days=100.0, sore_days=2.0)
    after = fade(fit(25.0, sore=4.0, setback=6.0), each(20.0), body, 2.0, HELD)
    assert after.comfort[0] == pytest.approx(20.0 + 5.0 * exp(-0.02))
    assert after.sore[0] == pytest.approx(4.0 * exp(-1.0))
    assert after.setback[0] == pytest.approx(6.0 * exp(-2 / 12))


def test_growth_is_stimulus_times_room_times_readiness() -> None:
    body = a_body(least_stimulus=0.75, growth=1.0, room=20.0, ready_days=2.0)
    session = Session(18.0, 8.0, 2.0)
    after = train(fit(20.0), each(15.0), body, session, HELD)
    stimulus = 1 - exp(-(0.9 - 0.75) / 0.08)
    expected = stimulus * (1 - 5 / 20) * (1 - exp(-1))
    assert after.comfort[0] - 20.0 == pytest.approx(expected)


def test_nothing_grows_from_what_is_hardly_felt_nor_from_what_is_painful() -> None:
    body = a_body()
    idle = train(fit(20.0), each(20.0), body, Session(14.9, 10.0, 3.0), HELD)
    assert idle.comfort[0] == 20.0
    much = train(fit(20.0), each(20.0), body, Session(23.0, 10.0, 3.0), HELD)
    assert much.comfort[0] == 20.0
    assert much.setback[0] > 0


def test_ten_minutes_at_pain_three_bring_the_whole_soreness() -> None:
    body = a_body(sore_gain=3.0)
    after = train(fit(20.0), each(20.0), body, Session(20.0, 10.0, 3.0), HELD)
    assert after.sore[0] == pytest.approx(3.0 * (0.25 + 0.75) * 1.0)


def test_a_setback_is_a_share_of_comfort_for_each_point_over_four() -> None:
    body = a_body(steepness=10.0)
    width = 20.0 * exp(0.1)
    after = train(fit(20.0), each(20.0), body, Session(width, 5.0, 3.0), HELD)
    assert after.setback[0] == pytest.approx(1.5 * 2.0)


def test_what_is_supposed_has_the_medians_of_the_rulebook() -> None:
    of = traits(drawn(book(), np.zeros((len(NAMES), 1))), book())
    assert of.growth[0] == pytest.approx(1.2)
    assert of.steepness[0] == pytest.approx(7.5)
    assert of.least_stimulus[0] == pytest.approx(0.73)


def test_comfort_is_supposed_about_what_was_said_else_about_two_fingers() -> None:
    told = supposed(book(), 25.0, 2000)
    assert np.mean(told.first) == pytest.approx(25.5, abs=0.15)
    assert np.std(told.first) == pytest.approx(2.0, abs=0.1)
    untold = supposed(book(), None, 2000)
    assert np.median(untold.first) == pytest.approx(22.0, abs=0.5)


def test_the_same_nothing_is_supposed_twice() -> None:
    one, other = supposed(book(), 25.0, 50), supposed(book(), 25.0, 50)
    assert (one.guesses == other.guesses).all()


def test_a_band_weighs_its_guesses() -> None:
    limits = band(each(3.0, 1.0, 2.0), each(0.05, 0.05, 0.9))
    assert (limits.low, limits.middle, limits.high) == (2.0, 2.0, 2.0)
    even = band(each(7.0, 1.0, 5.0, 3.0), np.full(4, 0.25))
    assert (even.low, even.middle, even.high) == (1.0, 3.0, 7.0)
