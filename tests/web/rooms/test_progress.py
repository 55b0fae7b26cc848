"""The page of progress on the real application."""

from collections.abc import Callable
from typing import Any

from tests.web.visitor import Visitor
from unhurried.app.application import Application
from unhurried.app.commands import TellSession
from unhurried.core.clock import DAY_MS
from unhurried.core.practice import Depth, Ended, Kind, Plan, Report

Ask = Callable[[Callable[[Application], Any]], Any]


def told(app: Application, days_ago: int = 0) -> None:
    item = min(app.state.items.values(), key=lambda one: one.item.diameter)
    lubricant = next(iter(app.state.lubricants))
    plan = Plan(Kind.TRAIN, item.item.id, lubricant, Depth.TIP, 300)
    report = Report(Ended.COMPLETED, Depth.TIP, 300, pain=0, discomfort=1, ease=6)
    app.do(TellSession(plan, report, days_ago * DAY_MS))


def test_before_the_first_session_there_is_a_kind_word_and_no_picture(
    visitor: Visitor,
) -> None:
    page = visitor.get("/progress")
    assert page.status == 200
    assert "Nothing has been recorded yet." in page.text
    assert "<svg xmlns" not in page.text


def test_pictures_stand_with_their_tables_and_no_style_of_their_own(
    visitor: Visitor, ask: Ask
) -> None:
    ask(told)
    page = visitor.get("/progress").text
    assert page.count('role="img"') == 8
    assert page.count("<table>") == 5
    assert " style=" not in page
    assert "<style" not in page
    assert "<title>Notes</title>" in page


def test_the_address_narrows_down_by_time_and_by_place(
    visitor: Visitor, ask: Ask
) -> None:
    ask(lambda app: told(app, days_ago=120))
    ask(told)
    assert visitor.get("/progress").text.count("counts as care") == 2
    page = visitor.get("/progress?time=quarter&which=1").text
    assert page.count("counts as care") == 1
    assert '<option value="quarter" selected>' in page
    assert '<option value="1" selected>' in page
    assert visitor.get("/progress?time=nonsense&which=77").status == 200


def test_the_page_is_shut_while_locked(stranger: Visitor) -> None:
    assert stranger.get("/progress").location == "/unlock"
