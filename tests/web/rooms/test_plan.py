"""The page of the plan on the real application."""

from collections.abc import Callable
from typing import Any

from tests.web.visitor import Visitor
from unhurried.app.application import Application
from unhurried.core.lengths import Mm
from unhurried.core.practice import Depth

Ask = Callable[[Callable[[Application], Any]], Any]


def test_the_plan_shows_ladder_pace_and_what_cannot_be_said_yet(
    visitor: Visitor,
) -> None:
    page = visitor.get("/plan")
    assert page.status == 200
    assert "The next session" in page.text
    assert "not open yet" in page.text
    assert "cannot be said yet" in page.text
    assert "What would change it" in page.text


def test_another_goal_is_kept(visitor: Visitor, ask: Ask) -> None:
    visitor.get("/plan")
    form = {"diameter": "110 mm around", "depth": "part", "purpose": ""}
    assert visitor.post("/plan", form).location == "/plan"
    person = ask(lambda app: app.state.person)
    assert (person.goal_diameter, person.goal_depth) == (Mm(350), Depth.PART)
    assert "Your goal: 35 mm across" in visitor.get("/plan").text


def test_a_goal_that_is_not_understood_changes_nothing(
    visitor: Visitor, ask: Ask
) -> None:
    visitor.get("/plan")
    before = ask(lambda app: app.state.person)
    page = visitor.post("/plan", {"diameter": "wide", "depth": "", "purpose": "mine"})
    assert page.status == 422
    assert 'value="wide"' in page.text
    assert 'value="mine"' in page.text
    assert "<details open>" in page.text
    assert ask(lambda app: app.state.person) == before


def test_as_far_as_it_goes_may_be_said_and_is_taken_up(
    visitor: Visitor, ask: Ask
) -> None:
    visitor.get("/plan")
    assert visitor.post("/plan/so-far").location == "/plan"
    assert ask(lambda app: app.state.person.plateau_at) is not None
    page = visitor.get("/plan").text
    assert "You said that this is as far as it goes" in page
    assert "/plan/so-far" not in page


def test_the_page_is_shut_while_locked(stranger: Visitor) -> None:
    assert stranger.get("/plan").location == "/unlock"
