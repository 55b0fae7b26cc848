"""A session without an end is asked about, and after one comes what comes next."""

from collections.abc import Callable
from typing import Any

from tests.web.player.evening import Speaker
from unhurried.app.application import Application
from unhurried.core.state import Running

Ask = Callable[[Callable[[Application], Any]], Any]


def _running(ask: Ask) -> Running:
    running = ask(lambda app: app.state.running)
    assert isinstance(running, Running)
    return running


def test_a_session_that_nobody_spoke_in_is_asked_about(
    speaker: Speaker, ask: Ask
) -> None:
    speaker.to_hold()
    speaker.clock.passes(hours=3)

    page = speaker.visitor.get("/session").text

    assert "The last session has no end" in page
    assert "take it out now" in page
    assert _running(ask).crashed
    answer = speaker.visitor.post(
        "/session/explain", {"pain": "0", "blood": "no", "signs": "none"}
    )
    assert answer.location == "/session/after"
    assert ask(lambda app: app.state.running) is None


def test_a_session_that_was_spoken_in_just_now_goes_on_after_a_reload(
    speaker: Speaker, ask: Ask
) -> None:
    speaker.to_hold()
    speaker.clock.passes(seconds=30)
    assert "Hold" in speaker.visitor.get("/session").text
    assert not _running(ask).crashed


def test_while_a_session_runs_the_end_leads_back_to_it(speaker: Speaker) -> None:
    answer = speaker.visitor.get("/session/after")
    assert (answer.status, answer.location) == (303, "/session")


def test_what_was_washed_is_noted(speaker: Speaker, ask: Ask) -> None:
    speaker.to_hold()
    for signal in ("stop", "done", "done", "done", "done"):
        speaker.say(signal)
    used = ask(lambda app: app.state.sessions[-1].plan.item_id)
    speaker.visitor.get("/session/after")

    speaker.visitor.post("/session/cleaned", {"item": used})

    assert ask(lambda app: app.state.items[used].cleaned) is True
    assert speaker.visitor.post("/session/cleaned", {"item": "?"}).status == 400
