"""The one card, on the real application."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.web.visitor import Visitor
from unhurried.app.application import Application
from unhurried.app.commands import Begin, Tell
from unhurried.core.events import SignsReported
from unhurried.views.words.advice import ADVICE

Ask = Callable[[Callable[[Application], Any]], Any]


def test_the_card_says_what_is_advised_and_leads_to_it(
    visitor: Visitor, ask: Ask
) -> None:
    decision = ask(lambda app: app.decide())
    told = visitor.get("/today").text
    assert ADVICE[decision.advice].headline in told
    assert 'href="/session"' in told
    assert "Object: " in told


def test_a_grave_sign_comes_with_what_to_do_and_no_plan(
    visitor: Visitor, ask: Ask
) -> None:
    ask(lambda app: app.do(Tell((SignsReported(("fever",), None, None),))))
    told = visitor.get("/today").text
    assert "Get help now" in told
    assert told.index("Call your emergency number") < told.index("Why this?")
    assert "say that something was inserted into the rectum" in told
    assert "Look at this session" not in told


def test_what_is_missing_leads_to_where_it_is_done(visitor: Visitor, ask: Ask) -> None:
    def begin(app: Application) -> None:
        plan = app.decide().plan
        assert plan is not None
        with pytest.raises(Exception, match="does not start now"):
            app.do(Begin(plan))

    ask(begin)
    told = visitor.get("/today").text
    assert "Still open" in told


def test_a_locked_house_shows_no_card(stranger: Visitor) -> None:
    answer = stranger.get("/today")
    assert (answer.status, answer.location) == (303, "/unlock")
