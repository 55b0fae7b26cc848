"""The one card, on the real application."""

from collections.abc import Callable
from typing import Any

from tests.web.visitor import Visitor
from unhurried.app.application import Application
from unhurried.app.commands import Tell, TellSession
from unhurried.core.advice import Advice
from unhurried.core.clock import HOUR_MS
from unhurried.core.events import PauseBegan, SignsReported
from unhurried.core.practice import Depth, Ended, Kind, Plan, Report
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
    def uses(app: Application) -> None:
        narrow = min(app.state.items.values(), key=lambda one: one.item.diameter)
        plan = Plan(Kind.TRAIN, item_id=narrow.item.id, depth=Depth.TIP, hold_s=60)
        app.do(TellSession(plan, Report(ended=Ended.COMPLETED), 25 * HOUR_MS))

    ask(uses)
    told = visitor.get("/today").text
    open_now = told.partition("Still open")[2].partition("</section>")[0]
    assert '<a href="/check-in">A check-in about the session of' in open_now
    assert '<a href="/kit">' in open_now
    assert 'href="/check-in">Answer the check-in</a>' in told


def test_in_days_of_rest_an_open_check_in_has_a_button(
    visitor: Visitor, ask: Ask
) -> None:
    def rests(app: Application) -> None:
        narrow = min(app.state.items.values(), key=lambda one: one.item.diameter)
        plan = Plan(Kind.TRAIN, item_id=narrow.item.id, depth=Depth.TIP, hold_s=60)
        well = Report(ended=Ended.COMPLETED, pain=0, discomfort=0, blood=False)
        app.do(TellSession(plan, well, 20 * HOUR_MS))

    ask(rests)
    assert ask(lambda app: app.decide().advice) is Advice.REST
    assert 'href="/check-in">Answer the check-in</a>' in visitor.get("/today").text


def test_with_a_clinician_to_ask_their_word_can_be_recorded(
    visitor: Visitor, ask: Ask
) -> None:
    ask(lambda app: app.do(Tell((SignsReported(("swelling",), None, None),))))
    told = visitor.get("/today").text
    assert "A clinician first" in told
    assert 'href="/settings/word">A clinician has agreed</a>' in told


def test_a_pause_of_ones_own_can_be_looked_at(visitor: Visitor, ask: Ask) -> None:
    ask(lambda app: app.do(Tell((PauseBegan("holiday", None),))))
    assert 'href="/settings/pause">Look at the pause</a>' in visitor.get("/today").text


def test_a_locked_house_shows_no_card(stranger: Visitor) -> None:
    answer = stranger.get("/today")
    assert (answer.status, answer.location) == (303, "/unlock")
