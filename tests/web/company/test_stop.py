"""Either may stop: one touch on the other device ends the session under way."""

import pytest

from tests.web.company.conftest import Scene
from unhurried.app.application import Application
from unhurried.app.commands import Begin, Give, Tell
from unhurried.cli.demo.person import CALM
from unhurried.core.steps import Signal, Step
from unhurried.views.words.company import PASSED_ON, SAY_IT
from unhurried.web.house import House


def begun(app: Application) -> None:
    """A session is under way, past its first step."""
    app.do(Tell((CALM,)))
    plan = app.decide().plan
    assert plan is not None
    app.do(Begin(plan))
    app.do(Give(Signal.DONE))


def step(app: Application) -> Step | None:
    return None if app.state.running is None else app.state.running.step


def test_one_touch_ends_the_session_and_tells_the_guest_what_to_do(
    scene: Scene,
) -> None:
    scene.let_in()
    scene.ask(begun)
    before = scene.ask(step)
    answer = scene.guest.post("/stop")
    assert (answer.status, PASSED_ON in answer.text) == (200, True)
    after = scene.ask(step)
    assert before is not after
    assert after in (Step.REMOVE_AND_STOP, Step.TRIAGE, Step.DEBRIEF, Step.ENDED)


def test_the_page_does_not_tell_whether_a_session_runs(scene: Scene) -> None:
    scene.let_in()
    quiet = scene.guest.get("/").text
    scene.ask(begun)
    assert scene.guest.get("/").text == quiet
    running = scene.guest.post("/stop").text
    scene.ask(lambda app: app.do(Give(Signal.STOP)))
    assert scene.guest.post("/stop").text == running


def test_without_a_session_a_stop_writes_nothing(scene: Scene) -> None:
    scene.let_in()
    before = scene.ask(lambda app: len(app.history()))
    assert PASSED_ON in scene.guest.post("/stop").text
    assert scene.ask(lambda app: len(app.history())) == before


def test_whoever_was_not_let_in_stops_nothing(scene: Scene) -> None:
    scene.begun()
    scene.guest.get("/")
    scene.ask(begun)
    before = scene.ask(step)
    assert scene.guest.post("/stop").status == 404
    assert scene.ask(step) is before


def test_a_session_of_the_terminal_is_stopped_by_the_word(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene.let_in()
    monkeypatch.setattr(House, "held_elsewhere", property(lambda _: True))
    assert SAY_IT in scene.guest.post("/stop").text


def test_the_owners_page_asks_often_while_a_guest_may_stop(scene: Scene) -> None:
    scene.ask(begun)
    assert "data-near" not in scene.owner.get("/session").text
    scene.begun()
    assert "data-near" in scene.owner.get("/session").text
