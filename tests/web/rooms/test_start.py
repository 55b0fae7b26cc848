"""The first evening: from nothing to today, and every way to take a break in it."""

import re

import pytest

from tests.web.rooms.newcomer import (
    ADULT,
    CONTINENCE,
    EXPERIENCE,
    GOAL,
    HEALTH,
    ITEMS,
    LUBRICANTS,
    REACTIONS,
    come_back,
    grown_up,
    known,
    mark_in,
    through_the_door,
)
from tests.web.visitor import Visitor
from unhurried.bootstrap.shipped import rulebook
from unhurried.core.events.person import Experience
from unhurried.core.lengths import Mm
from unhurried.views.questions import about
from unhurried.web.evening.walk import STEPS, at
from unhurried.web.house import House

NO_TO_ALL = dict.fromkeys(rulebook().conditions, "no")
SCORE = {question.key: "1" for question in about("continence")}


def test_a_first_evening_leads_from_nothing_to_today(
    newcomer: Visitor, empty_house: House
) -> None:
    assert newcomer.get("/unlock").location == "/start"
    assert "What is not protected" in newcomer.get("/start").text
    grown_up(newcomer)
    assert newcomer.post(HEALTH, NO_TO_ALL).location == EXPERIENCE
    some = {"experience": "some", "comfortable": "41 mm around"}
    assert newcomer.post(EXPERIENCE, some).location == GOAL
    goal = {"diameter": "30 mm", "depth": "part", "purpose": "comfort"}
    assert newcomer.post(GOAL, goal).location == CONTINENCE
    assert newcomer.post(CONTINENCE, SCORE).location == ITEMS
    first = {"name": "First", "kind": "dilator", "diameter": "30 Fr", "base": "flared"}
    form = newcomer.get(f"{ITEMS}/1")
    added = newcomer.post(f"{ITEMS}/1", {"mark": mark_in(form), **first})
    assert added.location == ITEMS
    gel = {"name": "Gel", "base": "water", "additives": "none"}
    gel["mark"] = mark_in(newcomer.get(f"{LUBRICANTS}/3"))
    assert newcomer.post(f"{LUBRICANTS}/3", gel).location == LUBRICANTS
    assert newcomer.get("/start").location == REACTIONS
    newcomer.post(REACTIONS, {"reactions": "none"})
    assert newcomer.get("/start").location == "/today"
    state = known(newcomer, empty_house, lambda app: app.state)
    assert state.person.experience is Experience.SOME
    assert (state.person.comfortable, state.person.goal_diameter) == (Mm(131), Mm(300))
    assert [one.item.diameter for one in state.items.values()] == [Mm(100)]
    assert [one.additives for one in state.lubricants.values()] == [()]
    assert [score.score for score in state.continence] == [5]


@pytest.mark.parametrize(
    ("form", "kept"), [({}, None), ({"reactions": "latex"}, ("latex",))]
)
def test_what_the_body_reacts_to_is_kept_and_left_open_it_is_not(
    newcomer: Visitor,
    empty_house: House,
    form: dict[str, str],
    kept: tuple[str, ...] | None,
) -> None:
    grown_up(newcomer)
    assert newcomer.post(REACTIONS, form).location == "/today"
    state = known(newcomer, empty_house, lambda app: app.state)
    assert state.person.reactions == kept


def test_after_a_break_it_goes_on_at_the_first_open_step(
    newcomer: Visitor, empty_house: House
) -> None:
    grown_up(newcomer)
    newcomer.post(HEALTH, NO_TO_ALL)
    again = come_back(empty_house)
    assert again.get("/start").location == EXPERIENCE
    again.close()


def test_every_step_but_the_age_can_be_passed_over(newcomer: Visitor) -> None:
    grown_up(newcomer)
    for number in range(4, STEPS + 1):
        page = newcomer.get(at(number))
        assert page.status == 200
        onward = at(number + 1) if number < STEPS else "/today"
        assert f'href="{onward}"' in page.text
        assert f'href="{at(number - 1)}"' in page.text
        assert "stop here for now" in page.text
        assert "<nav" not in page.text
    assert newcomer.get("/start").location == HEALTH
    assert "Pass over" not in newcomer.get(ADULT).text


def test_nothing_is_asked_of_someone_who_is_not_an_adult(
    newcomer: Visitor, empty_house: House
) -> None:
    through_the_door(newcomer)
    assert newcomer.post(ADULT, {}).status == 422
    newcomer.get(ADULT)
    newcomer.post(ADULT, {"adult": "no"})
    for path in (HEALTH, GOAL, ITEMS):
        assert newcomer.get(path).location == ADULT
    assert "This program is for adults" in newcomer.get(ADULT).text
    newcomer.post(ADULT, {"adult": "yes"})
    assert known(newcomer, empty_house, lambda app: app.state.person.adult) is False


def test_nothing_else_is_asked_before_the_age(newcomer: Visitor) -> None:
    through_the_door(newcomer)
    assert newcomer.get(HEALTH).location == ADULT
    assert newcomer.post(HEALTH, NO_TO_ALL).location == ADULT


def test_a_size_that_is_not_understood_keeps_what_was_typed_and_nothing_else(
    newcomer: Visitor, empty_house: House
) -> None:
    grown_up(newcomer)
    answer = newcomer.post(GOAL, {"diameter": "wide", "purpose": "to sit well"})
    assert answer.status == 422
    assert "Is there a width you would like to reach? " in answer.text
    assert 'value="wide"' in answer.text
    assert 'value="to sit well"' in answer.text
    assert known(newcomer, empty_house, lambda app: app.state.person.purpose) == ""
    entries = known(newcomer, empty_house, lambda app: app.state.entries)
    form = newcomer.get(f"{ITEMS}/1")
    bad = {"mark": mark_in(form), "name": "First", "diameter": "1300 mm"}
    answer = newcomer.post(f"{ITEMS}/1", bad)
    assert answer.status == 422
    assert 'value="First"' in answer.text
    assert known(newcomer, empty_house, lambda app: app.state.entries) == entries


def test_health_questions_left_open_stay_open_and_days_are_kept(
    newcomer: Visitor, empty_house: House
) -> None:
    grown_up(newcomer)
    told = {**NO_TO_ALL, "abscess": "yes", "days-abscess": "7", "pregnancy": ""}
    assert newcomer.post(HEALTH, told).location == EXPERIENCE
    state = known(newcomer, empty_house, lambda app: app.state)
    assert state.screening is not None
    assert state.screening.answers["pregnancy"] is None
    assert newcomer.get("/start").location == HEALTH
    page = newcomer.get(HEALTH).text
    assert re.search(r'name="days-abscess"[^>]*value="7"', page)
    assert re.search(r'id="q-abscess-yes" value="yes" checked', page)


def test_five_answers_make_a_score_and_fewer_make_none(
    newcomer: Visitor, empty_house: House
) -> None:
    grown_up(newcomer)
    told = {**SCORE, "pad": ""}
    answer = newcomer.post(CONTINENCE, told)
    assert answer.status == 422
    assert "An answer is needed here." in answer.text
    assert known(newcomer, empty_house, lambda app: app.state.continence) == ()


def test_a_form_that_is_sent_twice_adds_once(
    newcomer: Visitor, empty_house: House
) -> None:
    grown_up(newcomer)
    finger = {"mark": mark_in(newcomer.get(f"{ITEMS}/2")), "name": "Little finger"}
    for _ in range(2):
        newcomer.post(f"{ITEMS}/2", {**finger, "diameter": "16"})
    items = known(newcomer, empty_house, lambda app: app.state.items)
    assert [one.item.is_finger for one in items.values()] == [True]


@pytest.mark.parametrize(
    "path", ["/start/0", "/start/11", "/start/8/3", "/start/9/1", "/start/3/1"]
)
def test_there_are_no_other_steps(newcomer: Visitor, path: str) -> None:
    grown_up(newcomer)
    assert newcomer.get(path).status == 404


def test_a_form_without_a_mark_of_ours_adds_nothing(
    newcomer: Visitor, empty_house: House
) -> None:
    grown_up(newcomer)
    newcomer.get(f"{ITEMS}/2")
    for mark in ("", "../../x", "0" * 15):
        told = {"mark": mark, "name": "A", "diameter": "16"}
        assert newcomer.post(f"{ITEMS}/2", told).status == 400
    assert known(newcomer, empty_house, lambda app: app.state.items) == {}
