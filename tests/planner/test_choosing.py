"""Looking ahead, waiting, and what is done where everything may hurt."""

from dataclasses import fields, replace
from typing import Any

import numpy as np

from tests.life import book
from tests.planner.bodies import HELD, PLAIN, a_body, each, fit, heard
from unhurried.core.clock import DAY_MS
from unhurried.planner.belief.between import Condition
from unhurried.planner.belief.normal import Floats
from unhurried.planner.belief.pain import Event, event
from unhurried.planner.belief.particles import supposed
from unhurried.planner.belief.reading import Moment
from unhurried.planner.belief.traits import Traits
from unhurried.planner.choosing.envelope import Weighed, outlook
from unhurried.planner.choosing.forecast import forecast
from unhurried.planner.choosing.lookahead import (
    LOTS,
    SESSIONS,
    Ahead,
    Draws,
    Ways,
    values,
)
from unhurried.planner.choosing.pace import HOLD_WORTH_MM, Pace, best
from unhurried.planner.choosing.rungs import FULL, PART, TIP, Rungs, asked, rungs
from unhurried.planner.choosing.waiting import helpful_wait, rests_until
from unhurried.planner.foresight import Forecast
from unhurried.planner.hearing import Deed

WIDTHS = (20.0, 23.0, 26.0)


def ahead(comfort: float, bound: float = 0.12, **traits: float) -> Ahead:
    """One certain body on the first rung, ready for the next."""
    body = a_body(**traits)
    draws = Draws(body, event(body, HELD), each(comfort), fit(comfort))
    here = Rungs(WIDTHS, 0, 3.0, 7.0)
    return Ahead(draws, here, asked(WIDTHS, book()), bound, HELD)


def ways(*each_way: tuple[float, float]) -> Ways:
    rest, hold = (np.array(column) for column in zip(*each_way, strict=True))
    return Ways(rest, hold)


def worth(told: Ahead, *each_way: tuple[float, float]) -> list[float]:
    """What ways are worth to one certain body, over a hundred of its futures."""
    one, copies = told.draws, np.zeros(100, dtype=int)
    now = Condition(*(part[copies] for part in (one.now.comfort, *sore_now(one))))
    limit = Event(one.limit.margin[copies], one.limit.spread[copies])
    drawn = Draws(some(one.of, copies), limit, one.first[copies], now)
    shape = (SESSIONS, LOTS, copies.size)
    futures = np.random.default_rng(5).standard_normal(shape)
    many = replace(told, draws=drawn)
    return list(map(float, values(many, ways(*each_way), futures)))


def some(of: Traits, picked: np.ndarray) -> Traits:
    return Traits(**{one.name: getattr(of, one.name)[picked] for one in fields(Traits)})


def sore_now(one: Draws) -> tuple[Floats, Floats]:
    return one.now.sore, one.now.setback


def test_the_next_step_asks_what_the_rulebook_asks() -> None:
    steps = asked((13.0, 16.0, 21.0, 35.0), book())
    assert steps.clean[:2] == (3.0, 4.0)
    assert steps.days[:2] == (7.0, 14.0)
    assert steps.days[2] > 365


def test_one_stands_where_the_record_leaves_one() -> None:
    first, second = PLAIN, heard(began=3 * DAY_MS, ended=3 * DAY_MS)
    here = rungs((first, second), WIDTHS)
    assert (here.at, here.clean, here.days) == (0, 2.0, 3.0)
    hurt = heard(width_mm=23.0, event=True, easy=False)
    later = heard(began=9 * DAY_MS, ended=9 * DAY_MS)
    assert rungs((first, hurt, later), WIDTHS).at == 0


def test_the_last_report_does_not_move_the_rung() -> None:
    hurt = heard(event=True, easy=False, pain=7)
    assert rungs((PLAIN, hurt), WIDTHS) == rungs((PLAIN, PLAIN), WIDTHS)


def test_a_try_at_the_next_width_is_remembered_by_how_far_it_went() -> None:
    def stage(**told: Any) -> int:
        tried = heard(width_mm=23.0, full=False, **told)
        return rungs((PLAIN, tried, PLAIN), WIDTHS).stage

    assert stage(planned=Deed(23.0, 5.0)) == FULL
    assert stage(planned=Deed(18.4, 5.0)) == PART
    assert stage(planned=Deed(23.0, 5.0), easy=False) == TIP


def test_a_session_that_was_not_easy_breaks_the_row() -> None:
    uneasy = heard(easy=False)
    assert rungs((PLAIN, PLAIN, uneasy, PLAIN), WIDTHS).clean == 1.0
    assert rungs((PLAIN, PLAIN, PLAIN, PLAIN), WIDTHS).clean == 4.0


def test_a_fit_body_climbs_and_a_shorter_rest_climbs_sooner() -> None:
    short, long = worth(ahead(40.0), (2.0, 5.0), (7.0, 5.0))
    assert short > long > 0


def test_a_body_that_gets_sore_is_better_off_with_short_holds() -> None:
    short, long = worth(ahead(30.0, sore_gain=3.0, first_pain=0.4), (2, 5), (2, 10))
    assert short > long + HOLD_WORTH_MM


def test_a_body_that_has_to_grow_first_is_better_off_with_long_holds() -> None:
    near = ahead(23.5, growth=2.0, sore_gain=0.5, bound=0.05)
    short, long = worth(near, (2.0, 5.0), (2.0, 10.0))
    assert long > short + HOLD_WORTH_MM


def test_more_rest_or_a_longer_hold_has_to_be_worth_something() -> None:
    about = ways((2.0, 5.0), (2.0, 10.0), (3.0, 5.0))
    assert best(np.array([1.0, 1.04, 1.1]), about) == 0
    assert best(np.array([1.0, 1.1, 1.1]), about) == 1
    assert best(np.array([1.0, 1.04, 1.2]), about) == 2


def test_a_fit_body_arrives_as_soon_as_the_rules_let_it() -> None:
    told = forecast(ahead(60.0), Pace(2.0, 5))
    assert told.cannot == ""
    assert told.earliest is not None
    assert 14 <= told.earliest <= 30


def test_a_body_that_does_not_arrive_is_not_told_when() -> None:
    stuck = ahead(22.0, growth=0.001)
    assert forecast(stuck, Pace(2.0, 5)) == Forecast(None, None, "too-wide")


def test_trouble_lengthens_the_rest_and_nothing_shortens_it() -> None:
    pace = Pace(3.0, 5)
    assert rests_until((PLAIN,), pace) == PLAIN.ended + 3 * DAY_MS
    trouble = heard(event=True, easy=False)
    assert rests_until((trouble,), pace) == PLAIN.ended + 5 * DAY_MS
    assert rests_until((heard(pain=None),), pace) == PLAIN.ended + 5 * DAY_MS
    assert rests_until((trouble,), Pace()) == PLAIN.ended


def sore_people(soreness: float) -> Weighed:
    """A hundred people of comfort about 20 mm, just after a session."""
    people = supposed(book(), 20.0, 100)
    sore = np.full(100, soreness)
    particles = type(people)(
        people.guesses,
        people.first,
        people.comfort,
        sore,
        people.setback,
        people.log_weight,
    )
    return Weighed(Moment(particles, 0, 0, "s"))


def test_waiting_helps_the_sore_and_nobody_else() -> None:
    told = (sore_people(12.0),)
    now = outlook(told, (16.0,), 0, book()).held[0]
    week = outlook(told, (16.0,), 7 * DAY_MS, book()).held[0]
    between = (now + week) / 2
    until = helpful_wait(told, 16.0, between, now=0, book=book())
    assert until is not None
    assert 0 < until < 7 * DAY_MS
    assert helpful_wait(told, 40.0, 0.12, now=0, book=book()) is None


def test_what_is_held_against_the_bound_covers_every_better_report() -> None:
    people = sore_people(0.0)
    rows = np.random.default_rng(3).uniform(0.1, 1.0, (4, 100))
    worse = Weighed(people.after, (rows,))
    for milder in range(4):
        better = Weighed(people.after, (rows[: milder + 1],))
        held = outlook((worse,), WIDTHS, 0, book()).held
        least = outlook((better,), WIDTHS, 0, book()).held
        assert all(one >= other for one, other in zip(held, least, strict=True))


def test_the_mean_that_is_told_is_never_over_what_is_held() -> None:
    rows = np.random.default_rng(4).uniform(0.1, 1.0, (3, 100))
    looked = outlook((Weighed(sore_people(0.0).after, (rows,)),), WIDTHS, 0, book())
    for chance, held in zip(looked.chances, looked.held, strict=True):
        assert chance.mean <= held + 1e-12
        assert chance.low <= chance.high
