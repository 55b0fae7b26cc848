"""What is estimated, said with its band and never as a promise."""

from dataclasses import replace

import pytest

from tests.life import newcomer
from unhurried.coach.decision import Decision
from unhurried.core.practice import Depth
from unhurried.core.state import State
from unhurried.planner.foresight import Candidate, Chance, Forecast
from unhurried.views.foreseen import considered, forecast_text

SMALL = Candidate(
    "small", Depth.PART, 300, Chance(0.04, 0.021, 0.094), 0.3, under_bound=True
)
MIDDLE = Candidate(
    "middle", Depth.TIP, 300, Chance(0.31, 0.2, 0.42), None, under_bound=False
)


def evening() -> tuple[State, Decision]:
    life = newcomer().clean(0)
    return life.at(3), life.decide(3)


def test_a_candidate_is_said_with_its_chance_and_band() -> None:
    state, decision = evening()
    [small, middle] = considered(state, replace(decision, candidates=(SMALL, MIDDLE)))
    assert small.text == (
        "small (13 mm), half its length, 5 minutes: pain that ends a session in about "
        "4 of 100 such sessions (2 to 9); inside what is accepted."
    )
    assert (middle.chance, middle.low, middle.high) == (31, 20, 42)
    assert not middle.inside
    assert middle.text.endswith("more than is accepted.")


def test_no_chance_is_told_as_nothing() -> None:
    state, decision = evening()
    rare = replace(SMALL, chance=Chance(0.001, 0.0, 0.002))
    [told] = considered(state, replace(decision, candidates=(rare,)))
    assert "in fewer than 1 of 100 such sessions (up to 1)" in told.text


def test_what_is_no_longer_owned_is_left_out() -> None:
    state, decision = evening()
    gone = replace(SMALL, item_id="gone")
    assert considered(state, replace(decision, candidates=(gone,))) == ()


@pytest.mark.parametrize(
    ("forecast", "says"),
    [
        (None, "cannot be said yet"),
        (Forecast(None, None, "too-wide"), "too much is possible"),
        (Forecast(None, None, "nobody-knows"), "cannot be said yet"),
        (Forecast(30, 200), "in 4 to 29 weeks"),
        (Forecast(0, 6), "in about 1 week."),
        (Forecast(8, 20), "in 1 to 3 weeks"),
        (Forecast(8, 14), "in about 2 weeks."),
    ],
)
def test_a_forecast_is_a_range_or_says_that_it_cannot(
    forecast: Forecast | None, says: str
) -> None:
    assert says in forecast_text(forecast)
