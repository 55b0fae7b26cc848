"""The check-in, and what was noticed in between, from form to fact."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.web.visitor import Visitor
from unhurried.app.application import Application
from unhurried.app.commands import TellSession
from unhurried.core.advice import Advice
from unhurried.core.clock import HOUR_MS
from unhurried.core.practice import Depth, Ended, Kind, Plan, Report

Ask = Callable[[Callable[[Application], Any]], Any]
A_DAY_AGO_MS = 25 * HOUR_MS
REPORT = Report(ended=Ended.COMPLETED, depth=Depth.TIP, hold_s=60, pain=0, blood=False)


@pytest.fixture
def owed(visitor: Visitor, ask: Ask) -> Visitor:
    """Someone whose session was a day ago and who has not said how it is."""

    def told(app: Application) -> None:
        narrow = min(app.state.items.values(), key=lambda one: one.item.diameter)
        plan = Plan(
            Kind.TRAIN,
            item_id=narrow.item.id,
            depth=Depth.TIP,
            hold_s=60,
            lubricant_id=next(iter(app.state.lubricants)),
        )
        app.do(TellSession(plan, REPORT, A_DAY_AGO_MS))

    ask(told)
    return visitor


def test_where_none_is_open_it_says_so_and_asks_nothing(visitor: Visitor) -> None:
    told = visitor.get("/check-in").text
    assert "No check-in is waiting" in told
    assert "<legend>" not in told


def test_an_open_one_is_asked_and_its_answer_is_kept(owed: Visitor, ask: Ask) -> None:
    assert "How sore are you now?" in owed.get("/check-in").text
    said = {"soreness": "2", "blood": "no", "leakage": "", "signs": "none"}
    answer = owed.post("/check-in", said)
    assert (answer.status, answer.location) == (303, "/today")
    assert "No check-in is waiting" in owed.get("/check-in").text
    [session] = ask(lambda app: app.state.sessions)
    assert session.follow_ups[-1].soreness == 2


def test_a_sign_that_is_told_is_answered_with_what_to_do(owed: Visitor) -> None:
    owed.get("/check-in")
    answer = owed.post("/check-in", {"soreness": "0", "signs": "sharp-pain"})
    assert answer.location == "/check-in/said"
    assert "Do not push on" in owed.get("/check-in/said").text


def test_what_is_not_understood_stands_beside_its_question(
    owed: Visitor, ask: Ask
) -> None:
    owed.get("/check-in")
    answer = owed.post("/check-in", {"soreness": "eleven", "blood": "yes"})
    assert answer.status == 422
    assert 'id="q-soreness-wrong"' in answer.text
    assert 'id="q-blood-yes" value="yes" checked' in answer.text
    assert ask(lambda app: app.decide()).advice is Advice.WAIT_FOLLOW_UP


def test_a_grave_sign_noticed_at_any_time_changes_the_advice(
    visitor: Visitor, ask: Ask
) -> None:
    visitor.get("/check-in/now")
    pairs = [("signs", "fever"), ("signs", "belly-pain")]
    answer = visitor.post("/check-in/now", pairs)
    assert answer.location == "/check-in/said"
    told = visitor.get("/check-in/said").text
    assert "Fever or shivering" in told
    assert "Strong belly pain" in told
    assert ask(lambda app: app.decide()).advice is Advice.EMERGENCY


def test_nothing_noticed_is_asked_again_and_nothing_is_kept(
    visitor: Visitor, ask: Ask
) -> None:
    before = ask(lambda app: app.state)
    visitor.get("/check-in/now")
    answer = visitor.post("/check-in/now", {"blood": ""})
    assert answer.status == 422
    assert "Nothing was told" in answer.text
    assert ask(lambda app: app.state.every_lock) == before.every_lock


def test_with_no_sign_that_counts_there_is_nothing_to_say(visitor: Visitor) -> None:
    answer = visitor.get("/check-in/said")
    assert (answer.status, answer.location) == (303, "/today")
