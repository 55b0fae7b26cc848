"""What trials come to: by hand, at the edges, and when nothing was reached."""

from math import inf, isnan, nan

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.lab.comparing.made import held, trial
from unhurried.lab.comparing.calibration import ENOUGH, calibration
from unhurried.lab.comparing.intervals import intervals
from unhurried.lab.comparing.scores import SCORES, figures, quantile
from unhurried.lab.trial.held import Trial

EVENT, SEVERE = held(true_pain=3.5), held(true_pain=6.0)


def scores(trials: list[Trial], oracle: list[Trial] | None = None) -> dict[str, float]:
    bodies = figures(trials, oracle or [])
    return {name: score(bodies) for name, score in SCORES.items()}


def test_the_scores_of_three_bodies_by_hand() -> None:
    told = scores(
        [
            trial(0, 100, held(), EVENT, held(chance=0.21), held(torn=True)),
            trial(1, None, SEVERE, held()),
            trial(2, 60, held(), held()),
        ],
        [trial(0, 50), trial(1, None), trial(2, 60)],
    )
    assert told["reached"] == pytest.approx(2 / 3)
    assert (told["days_median"], told["days_p90"]) == (100, inf)
    assert told["days_x_oracle"] == 1.0
    assert told["pain_events_per_100"] == pytest.approx(100 * 2 / 8)
    assert told["severe_per_100"] == pytest.approx(100 / 8)
    assert told["pain_p90_body"] == 50.0
    assert told["tears_per_body"] == pytest.approx(1 / 3)
    assert told["sessions"] == pytest.approx(8 / 3)
    assert told["overdose_share"] == pytest.approx(1 / 8)


def test_a_body_that_only_the_oracle_brings_there_counts_as_infinitely_later() -> None:
    told = scores([trial(0, None), trial(1, None)], [trial(0, 50), trial(1, 60)])
    assert told["days_x_oracle"] == inf


def test_without_the_oracle_there_is_no_ratio() -> None:
    assert isnan(scores([trial(0, 10, held())])["days_x_oracle"])


def test_bodies_without_a_session_have_no_rate() -> None:
    told = scores([trial(0, None)])
    assert isnan(told["pain_events_per_100"])
    assert isnan(told["pain_p90_body"])
    assert told["sessions"] == 0


@given(st.lists(st.floats(0, 400) | st.just(inf), min_size=1), st.floats(0.01, 0.99))
def test_a_quantile_is_a_value_that_occurred(values: list[float], share: float) -> None:
    assert quantile(np.array(values), share) in values


def test_a_quantile_of_nothing_known_is_not_known() -> None:
    assert isnan(quantile(np.array([nan]), 0.5))


def test_an_interval_holds_its_score_and_shrinks_with_more_bodies() -> None:
    def made(n: int) -> list[Trial]:
        return [trial(i, 50 + 7 * i % 40, held(), EVENT, held()) for i in range(n)]

    few, many = (intervals(figures(made(n), []), 1) for n in (8, 200))
    for name in ("days_median", "reached", "sessions"):
        low, high = many[name]
        assert low <= scores(made(200))[name] <= high
    assert np.diff(many["days_median"]) < np.diff(few["days_median"])


def test_the_same_seed_gives_the_same_intervals() -> None:
    bodies = figures([trial(i, 10 * i, held()) for i in range(9)], [])
    assert repr(intervals(bodies, 5)) == repr(intervals(bodies, 5))


def predicted(chance: float, events: int, of: int) -> list[Trial]:
    sessions = [held(predicted=chance, true_pain=4.0)] * events
    sessions += [held(predicted=chance)] * (of - events)
    return [trial(0, None, *sessions)]


def test_promises_that_are_kept_have_no_error() -> None:
    kept = calibration([*predicted(0.05, 10, 200), *predicted(0.25, 50, 200)])
    assert kept.error == pytest.approx(0.0)
    assert kept.optimism == pytest.approx(0.0)
    assert [one.sessions for one in kept.bins] == [200, 200]


def test_a_policy_that_promises_too_little_pain_is_caught() -> None:
    """Negative control: a seeded optimism shows in the error and in the worst bin."""
    rosy = calibration([*predicted(0.01, 40, 200), *predicted(0.25, 50, 200)])
    assert rosy.error == pytest.approx(0.19 / 2)
    assert rosy.optimism == pytest.approx(0.19)


def test_a_bin_with_few_sessions_is_not_held_against_anybody() -> None:
    assert calibration(predicted(0.01, 90, ENOUGH - 1)).optimism is None


def test_a_policy_that_predicts_nothing_has_no_calibration() -> None:
    assert calibration([trial(0, None, held())]).error is None


def test_a_certain_prediction_is_in_the_last_bin() -> None:
    assert calibration(predicted(1.0, 3, 3)).bins[0].observed == 1.0
