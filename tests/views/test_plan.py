"""The plan as a page: the ladder, the pace, the way ahead, and what would change it."""

from dataclasses import replace
from datetime import UTC
from typing import Any

from tests.life import Life, book, newcomer
from unhurried.coach.decision import Decision
from unhurried.coach.foreseeing import foreseen
from unhurried.core.events import GoalSet, PlateauNamed, SignsReported
from unhurried.core.lengths import Mm
from unhurried.core.practice import Depth
from unhurried.planner.foresight import Forecast
from unhurried.views.plan import PlanPage, plan_page
from unhurried.views.words.foreseen import CANNOT
from unhurried.views.words.plan_page import CHANGE, NO_GOAL, NOTHING_AHEAD


def planned(life: Life, day: float, **changes: Any) -> PlanPage:
    state, now = life.at(day), life.decide(day)
    then = foreseen(life.coach, state, now, intact=True)
    then = replace(then, **changes) if changes else then
    return plan_page(state, now, then, book(), UTC)


def forecast(told: Forecast | None) -> PlanPage:
    life = newcomer().clean(0)
    now: Decision = replace(life.decide(4), forecast=told)
    return plan_page(life.at(4), now, now, book(), UTC)


def test_every_width_is_a_rung_and_says_how_it_stands() -> None:
    small, middle, *_ = planned(newcomer().clean(0).clean(3), 6).rungs
    assert small.diameter == Mm(130)
    assert small.proven
    assert small.standing == "comfortable all the way"
    assert small.done == "2 sessions, 2 towards the next size"
    assert not middle.proven
    assert middle.standing == "not tried yet"
    assert middle.done == ""


def test_what_counts_is_told_where_something_does() -> None:
    assert planned(newcomer().session(0, pain=2), 3).rungs[0].done == "1 session"


def test_an_open_object_says_how_far_and_a_shut_one_why_not() -> None:
    rungs = planned(newcomer().clean(0), 4).rungs
    [first] = rungs[0].items
    assert first.open
    assert first.text.startswith("open, ")
    assert not first.reasons
    [last] = rungs[-1].items
    assert last.open is False
    assert last.text == "not open yet"
    assert last.reasons


def test_the_rung_of_the_plan_and_the_rung_of_the_goal_are_marked() -> None:
    life = newcomer(goal_mm=19.5).clean(0)
    page = planned(life, 4)
    assert page.plan is not None
    assert [rung.diameter for rung in page.rungs if rung.next] == [page.plan.diameter]
    assert [rung.diameter for rung in page.rungs if rung.goal] == [Mm(190)]


def test_on_a_day_of_rest_it_says_from_when_it_looks_like_this() -> None:
    page = planned(newcomer().clean(0), 1.5)
    assert page.since is not None
    assert page.since.text in page.text
    assert "looked at anew" in page.text
    assert page.plan is not None


def test_where_a_clinician_comes_first_nothing_is_planned() -> None:
    signs = SignsReported(("fever",), blood=None, soreness=None)
    page = planned(newcomer().clean(0).tell(3, signs), 4)
    assert page.plan is None
    assert page.text == NOTHING_AHEAD
    assert page.pace == ()
    assert not any(item.open for rung in page.rungs for item in rung.items)


def test_the_pace_tells_the_numbers_that_the_planner_went_by() -> None:
    said = {"bound_percent": 12, "sessions_heard": 1, "rest_days": 5}
    page = planned(newcomer().clean(0), 4, evidence=said, planner="learning-steady")
    told = " ".join(page.pace)
    assert "steady" in told
    assert "at most 12 of 100" in told
    assert "about 5 days" in told
    assert "learnt from 1 session" in told
    eased = planned(newcomer().clean(0), 4, evidence={"eased_rungs": "0.5"})
    assert "a little below" in " ".join(eased.pace)
    assert "as long as the rules ask" in " ".join(eased.pace)


def test_a_range_is_said_to_be_estimated_and_what_would_change_it() -> None:
    page = forecast(Forecast(40, 99))
    assert "5 to 15 weeks" in page.forecast
    assert "Estimated" in page.estimated
    assert page.change == CHANGE[""]


def test_what_cannot_be_said_is_said_with_what_would_change_it() -> None:
    for code in (one for one in CANNOT if one):
        page = forecast(Forecast(None, None, code))
        assert page.forecast == CANNOT[code]
        assert page.change == CHANGE[code]
        assert page.estimated == ""
    for told in (None, Forecast(None, None), Forecast(None, None, "new")):
        assert forecast(told).change == CHANGE["nothing"]


def test_the_goal_is_said_and_that_none_is_fine() -> None:
    life = newcomer().tell(0, GoalSet(Mm(250), Depth.PART))
    assert planned(life, 0).goal == (
        "Your goal: 25 mm across, about half of its length.",
    )
    assert planned(newcomer().tell(0, GoalSet()), 0).goal == (NO_GOAL,)


def test_as_far_as_it_goes_is_kept_until_another_goal() -> None:
    life = newcomer().tell(0, PlateauNamed())
    assert planned(life, 0).plateau
    assert "as far as it goes" in planned(life, 0).goal[1]
    assert not planned(life.tell(1, GoalSet(Mm(250))), 1).plateau
