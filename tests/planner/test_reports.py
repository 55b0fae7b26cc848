"""What reports weigh: levels, censoring, frankness, silence."""

from math import exp, log
from statistics import NormalDist

import numpy as np
import pytest

from tests.life import book
from tests.planner.bodies import HELD, a_body, each, heard
from unhurried.planner.belief.evidence import felt, sore
from unhurried.planner.belief.levels import PAIN, SORENESS, intervals, level
from unhurried.planner.belief.likelihood import (
    blood_likelihood,
    discomfort_likelihood,
    hardness_likelihood,
    pain_likelihood,
    stop_likelihood,
)
from unhurried.planner.belief.particles import supposed
from unhurried.planner.belief.sentinel import LEAST, SHIFT, on_guard, too_mild
from unhurried.planner.belief.soreness import soreness_likelihood
from unhurried.planner.belief.traits import FRANKNESS
from unhurried.planner.hearing import After, Heard

NORMAL = NormalDist()
AT_COMFORT = each(0.0)


def test_a_report_says_an_interval_and_the_highest_ones_are_one() -> None:
    assert [level(PAIN, told) for told in (0, 1, 3, 5, 6, 10)] == [0, 1, 3, 5, 6, 6]
    assert [level(SORENESS, told) for told in (0, 1, 3, 4, 5, 6)] == [0, 1, 3, 4, 4, 5]
    chance = intervals(PAIN, each(2.0), each(1.0))
    assert chance[2, 0] == pytest.approx(2 * NORMAL.cdf(0.5) - 1, abs=1e-6)
    assert chance.sum() == pytest.approx(1.0)


def test_pain_is_likeliest_at_what_a_frank_person_feels() -> None:
    rows = pain_likelihood(AT_COMFORT, a_body(frankness=1.0), HELD)[:, 0]
    assert rows.argmax() == 3
    spread = (0.75**2 + (4.0 * log(2) * 3.0 / 10.0) ** 2) ** 0.5
    inside = NORMAL.cdf(0.5 / spread) - NORMAL.cdf(-0.5 / spread)
    goes_on = 1 - 0.95 * NORMAL.cdf((3.0 - 6.2) / 1.2)
    assert rows[3] == pytest.approx(0.01 + 0.99 * inside * goes_on, abs=1e-6)


def test_a_stoic_is_believed_to_feel_more_than_is_told() -> None:
    assert pain_likelihood(AT_COMFORT, a_body(frankness=0.5), HELD)[:, 0].argmax() < 3


def test_a_stop_says_that_comfort_is_a_doubling_below_what_was_reached() -> None:
    body = a_body(steepness=10.0)
    margins = np.arange(-30.0, 40.0)
    rows = np.array([stop_likelihood(each(m), body)[6, 0] for m in margins])
    assert margins[rows.argmax()] == 10.0


def test_more_discomfort_and_less_ease_speak_for_less_comfort() -> None:
    body, close, far = a_body(), each(0.0), each(-40.0)
    uneasy = discomfort_likelihood(close, body, HELD) / discomfort_likelihood(
        far, body, HELD
    )
    assert (np.diff(uneasy[:4, 0]) > 0).all()
    hard = hardness_likelihood(close, body, HELD) / hardness_likelihood(far, body, HELD)
    assert hard[-1, 0] > hard[0, 0]


def test_blood_is_rare_and_speaks_for_much_pain() -> None:
    mild, severe = (
        blood_likelihood(each(-20.0), a_body()),
        blood_likelihood(each(15.0), a_body()),
    )
    assert mild[0] < 0.005
    assert severe[0] > 10 * mild[0]


def test_nobody_invents_soreness() -> None:
    rows = soreness_likelihood(each(0.0), HELD)[:, 0]
    assert rows[0] == pytest.approx(0.03 + 0.97 * NORMAL.cdf(0.5 / 0.25), abs=1e-6)


def test_what_was_not_answered_weighs_nothing() -> None:
    rows = felt(heard(pain=None, discomfort=None), AT_COMFORT, a_body(), HELD)
    assert len(rows) == 1
    assert rows[0][-1, 0] == 1.0
    assert sore(None, AT_COMFORT, HELD) == ()


def test_rows_go_from_the_mildest_to_what_was_told() -> None:
    pain, discomfort, ease = felt(
        heard(pain=2, discomfort=3, ease=9), AT_COMFORT, a_body(), HELD
    )
    assert (len(pain), len(discomfort), len(ease)) == (3, 3, 1)
    assert len(felt(heard(blood=True), AT_COMFORT, a_body(), HELD)[-1]) == 2


@pytest.mark.parametrize(
    ("session", "expected"),
    [
        (heard(pain=2, stopped=True), True),
        (heard(pain=7, stopped=True), False),
        (heard(pain=1, blood=True), True),
        (heard(pain=5, blood=True), False),
        (heard(pain=0, after=(After(1, 5),)), True),
        (heard(pain=0, after=(After(1, 2),)), False),
        (heard(pain=None, stopped=True), False),
        (heard(), False),
    ],
)
def test_the_sentinel_sees_words_milder_than_what_came_with_them(
    session: Heard, *, expected: bool
) -> None:
    assert too_mild(session) is expected


def test_the_sentinel_shifts_frankness_down_and_not_without_end() -> None:
    before = supposed(book(), None, 50)
    once = on_guard(before, heard(pain=0, stopped=True))
    moved = before.guesses[FRANKNESS] - once.guesses[FRANKNESS]
    assert moved == pytest.approx(-SHIFT)
    assert exp(SHIFT) == pytest.approx(0.93)
    for _ in range(60):
        once = on_guard(once, heard(pain=0, stopped=True))
    assert once.guesses[FRANKNESS].min() == pytest.approx(LEAST)
