"""The session in plain pages: before it, without a script, without an end, after it."""

import re
from collections.abc import Callable
from typing import Any

import pytest

from tests.life import item
from tests.web.hand_world import HandClock
from tests.web.player.evening import WELL, begin
from tests.web.visitor import Visitor
from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.core.events import ItemAdded
from unhurried.core.practice import Kind
from unhurried.core.state import Running
from unhurried.core.steps import Step

Ask = Callable[[Callable[[Application], Any]], Any]
PLACE = re.compile(r'name="(step|before)" value="([a-z-]+)"')


def _running(ask: Ask) -> Running:
    running = ask(lambda app: app.state.running)
    assert isinstance(running, Running)
    return running


def _say(visitor: Visitor, signal: str) -> None:
    """Press a button of the page, as it stands."""
    place = dict(PLACE.findall(visitor.get("/session").text))
    answer = visitor.post("/session/say", place | {"signal": signal})
    assert (answer.status, answer.location) == (303, "/session")


def test_the_plan_stands_before_what_is_asked(visitor: Visitor) -> None:
    page = visitor.get("/session").text
    assert page.index("The session that is planned") < page.index("How are you")
    assert "Every number is a limit" in page
    for key in WELL:
        assert f'name="{key}"' in page


def test_what_is_told_is_kept_even_where_it_refuses(visitor: Visitor, ask: Ask) -> None:
    answer = begin(visitor, well="no")

    assert answer.status == 409
    assert "Not this session, not now" in answer.text
    assert "See what is advised" in answer.text
    assert ask(lambda app: app.state.running) is None
    readiness = ask(lambda app: app.state.readiness)
    assert readiness.answers.well is False


def test_every_reason_against_it_is_shown(visitor: Visitor) -> None:
    card = begin(visitor, well="no", sober="no").text.partition("card rest")[2]
    assert card.partition("</div>")[0].count("<p>") >= 2


def test_high_tension_offers_settling_instead(visitor: Visitor, ask: Ask) -> None:
    refused = begin(visitor, tension="9")
    assert "Settle and breathe instead" in refused.text

    visitor.post("/session/settle")
    assert begin(visitor, tension="9").location == "/session"

    assert _running(ask).plan.kind is Kind.SETTLE


def test_an_answer_that_is_none_is_asked_again(visitor: Visitor, ask: Ask) -> None:
    answer = begin(visitor, douched_h="soon")
    assert answer.status == 400
    assert 'id="wrong"' in answer.text
    assert ask(lambda app: app.state.running) is None


def test_what_the_record_does_not_know_of_an_object_is_asked(
    visitor: Visitor, ask: Ask
) -> None:
    ask(lambda app: app.do(Tell((ItemAdded(item("fresh", 12)),))))
    visitor.get("/session/choose")
    visitor.post("/session/choose", {"item": "fresh"})
    page = visitor.get("/session").text
    asked = re.findall(r'name="([a-z]+\.fresh)"', page)
    assert "cleaned.fresh" in asked

    answer = begin(visitor, **dict.fromkeys(asked, "yes"))

    assert answer.location == "/session"
    assert _running(ask).plan.item_id == "fresh"


def test_another_plan_than_was_shown_does_not_begin(visitor: Visitor, ask: Ask) -> None:
    shown = WELL | {"plan": "0" * 64}
    visitor.get("/session")

    answer = visitor.post("/session/begin", shown)

    assert (answer.status, answer.location) == (303, "/session")
    assert ask(lambda app: app.state.running) is None


def test_another_item_may_be_chosen(visitor: Visitor, ask: Ask) -> None:
    listed = ask(lambda app: [one.item.id for one in app.decide().openings])
    assert "Which one would you like" in visitor.get("/session/choose").text

    visitor.post("/session/choose", {"item": listed[0], "partner": "yes"})
    begin(visitor, partner_agreed="yes")

    plan = _running(ask).plan
    assert (plan.item_id, plan.partnered) == (listed[0], True)


def test_after_a_condom_the_page_asks_what_it_goes_over(
    visitor: Visitor, ask: Ask
) -> None:
    visitor.get("/session/choose")
    led = visitor.post("/session/choose", {"kind": "advised", "barrier": "nitrile"})
    assert led.location == "/session/choose"
    page = visitor.get("/session/choose").text
    assert "What does it go over?" in page or "What is the condom" in page
    visitor.post("/session/choose", {"barrier": "nitrile"})
    assert "fresh condom" in visitor.get("/session").text
    assert ask(lambda app: app.state.running) is None


def test_plain_forms_lead_to_the_end(
    visitor: Visitor, clock: HandClock, ask: Ask
) -> None:
    begin(visitor)
    _say(visitor, "done")
    clock.passes(seconds=60)
    _say(visitor, "done")
    assert _running(ask).step is Step.SETTLE
    clock.passes(seconds=65)
    for signal in ("done", "done", "done", "in"):
        _say(visitor, signal)
    assert 'name="pain"' in visitor.get("/session").text
    visitor.post("/session/check-in", {"pain": "5"})
    assert _running(ask).step is Step.REMOVE_AND_STOP
    _say(visitor, "done")
    visitor.get("/session")
    visitor.post("/session/tell", {"signs": "none"})
    assert _running(ask).step is Step.DEBRIEF
    visitor.post("/session/tell", {"pain": "5", "blood": "no"})
    _say(visitor, "done")

    [record] = ask(lambda app: app.state.sessions)
    assert (record.report.pain, record.report.blood) == (5, False)
    after = visitor.get("/session/after").text
    assert "Done for today" in after
    assert "Have you washed it already?" in after


def test_the_stop_of_a_plain_page_needs_no_place(visitor: Visitor, ask: Ask) -> None:
    begin(visitor)
    visitor.get("/session")
    visitor.post("/session/stop")
    assert _running(ask).step is Step.REMOVE_AND_STOP


def test_stop_is_the_first_thing_on_the_page(visitor: Visitor) -> None:
    begin(visitor)
    page = visitor.get("/session").text
    body = page.partition("<body")[2]
    assert body.index('action="/session/stop"') < body.index("<main")
    assert body.index("<button") == body.index('<button class="stop"')


def test_a_sign_that_is_told_comes_with_what_to_do(visitor: Visitor) -> None:
    begin(visitor)
    visitor.post("/session/stop")
    _say(visitor, "done")
    visitor.get("/session")
    visitor.post("/session/tell", {"signs": "heavy-blood"})
    page = visitor.get("/session").text
    assert "What to do about what you told" in page
    assert 'class="aid' in page


def test_a_word_that_nobody_knows_is_refused(visitor: Visitor) -> None:
    begin(visitor)
    visitor.get("/session")
    assert visitor.post("/session/say", {"signal": "leap"}).status == 400


def test_time_acts_on_a_page_without_a_script(
    visitor: Visitor, clock: HandClock, ask: Ask
) -> None:
    begin(visitor)
    _say(visitor, "done")
    clock.passes(seconds=125)
    for signal in ("done", "done", "done", "in"):
        _say(visitor, signal)
    hold_s = _running(ask).plan.hold_s
    clock.passes(seconds=hold_s)
    page = visitor.get("/session").text
    assert "Take it out slowly" in page or "More lubricant" in page
    assert '<meta http-equiv="refresh"' in page


@pytest.mark.parametrize("path", ["say", "stop", "check-in", "tell"])
def test_without_a_session_a_late_form_leads_on(visitor: Visitor, path: str) -> None:
    form = {"signal": "done", "step": "hold", "before": "hold"}
    visitor.get("/session")
    assert visitor.post(f"/session/{path}", form).status == 303
