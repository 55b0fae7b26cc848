"""A session told of later, put right, or taken back, from form to fact."""

import re
from collections.abc import Callable
from typing import Any

import pytest

from tests.exports.table.tables import row_of, table, understood
from tests.web.visitor import Visitor
from unhurried.app.application import Application
from unhurried.app.commands import ImportTable, Tell
from unhurried.core.events import ItemRetired
from unhurried.core.practice import Ended
from unhurried.history.telling import as_last_told, is_withdrawn

Ask = Callable[[Callable[[Application], Any]], Any]
TOLD = {
    "at": "2026-01-04T18:00",
    "kind": "train",
    "barrier": "none",
    "partner": "no",
    "ended": "completed",
    "depth": "tip",
    "hold_minutes": "2",
    "pain": "0",
    "discomfort": "1",
    "blood": "no",
    "numbing": "no",
    "signs": "none",
}


@pytest.fixture
def form(ask: Ask) -> dict[str, str]:
    """A session of the evening before, with the narrowest object."""

    def things(app: Application) -> dict[str, str]:
        items = app.state.items.values()
        narrow = min(items, key=lambda one: one.item.diameter)
        return {"item": narrow.item.id, "lubricant": next(iter(app.state.lubricants))}

    return {**TOLD, **ask(things)}


@pytest.fixture
def told(visitor: Visitor, form: dict[str, str]) -> Visitor:
    """Someone who has told of one session."""
    visitor.get("/record/new")
    answer = visitor.post("/record/new", form)
    assert (answer.status, answer.location) == (303, "/record")
    return visitor


def test_with_no_session_the_page_says_so(visitor: Visitor) -> None:
    assert "There is none yet." in visitor.get("/record").text


def test_a_session_of_a_table_is_shown_by_its_width(visitor: Visitor, ask: Ask) -> None:
    ask(lambda app: app.do(ImportTable(understood(table([row_of(Size="13,5")])))))
    assert ", 13.5 mm, 10 min" in visitor.get("/record").text


def test_a_session_is_kept_as_it_was_told(told: Visitor, ask: Ask) -> None:
    [session] = ask(lambda app: app.state.sessions)
    assert (session.report.ended, session.report.discomfort) == (Ended.COMPLETED, 1)
    assert session.report.hold_s == 120
    assert "pain 0, discomfort 1" in told.get("/record").text.lower()


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"at": ""}, "This is a date and a time"),
        ({"at": "2027-01-04T18:00"}, "This time cannot be told"),
        ({"at": "2024-01-04T18:00"}, "This time cannot be told"),
        ({"kind": ""}, "An answer is needed here"),
        ({"item": ""}, "What was inserted is missing"),
        ({"pain": "11"}, "This is a whole number"),
    ],
)
def test_what_is_not_understood_is_asked_again(
    visitor: Visitor, form: dict[str, str], wrong: dict[str, str], says: str
) -> None:
    visitor.get("/record/new")
    answer = visitor.post("/record/new", {**form, **wrong})
    assert answer.status == 422
    assert says in answer.text
    [field] = wrong
    assert f'id="q-{field}-wrong"' in answer.text
    assert "There is none yet." in visitor.get("/record").text


def test_a_sign_that_is_told_comes_with_what_to_do(
    visitor: Visitor, form: dict[str, str]
) -> None:
    visitor.get("/record/new")
    answer = visitor.post("/record/new", {**form, "signs": "tearing"})
    assert answer.location == "/check-in/said"
    assert "look for blood on the paper" in visitor.get("/check-in/said").text


def test_without_anything_owned_only_what_can_be_answered_is_asked(
    visitor: Visitor, ask: Ask, form: dict[str, str]
) -> None:
    def retired(app: Application) -> None:
        state = app.state
        app.do(Tell(tuple(ItemRetired(item) for item in state.items)))

    ask(retired)
    assert "What was inserted?" not in visitor.get("/record/new").text
    answer = visitor.post("/record/new", {**form, "item": ""})
    assert answer.status == 422
    assert "described there first" in answer.text


def test_settling_needs_no_object(
    visitor: Visitor, ask: Ask, form: dict[str, str]
) -> None:
    visitor.get("/record/new")
    visitor.post("/record/new", {**form, "kind": "settle", "item": ""})
    [session] = ask(lambda app: app.state.sessions)
    assert session.plan.item_id is None


def test_a_session_is_put_right_and_what_was_told_stays(
    told: Visitor, ask: Ask
) -> None:
    lead = one_lead(told)
    shown = told.get(lead).text
    assert re.search(r'id="q-discomfort-1" value="1" checked', shown)
    answer = told.post(lead, {"pain": "2", "discomfort": "", "signs": "none"})
    assert answer.location == "/record"
    state = ask(lambda app: app.state)
    [session] = state.sessions
    assert as_last_told(session, state).pain == 2
    assert as_last_told(session, state).discomfort == 1
    assert session.report.pain == 0
    assert "told anew" in told.get("/record").text


def test_a_correction_that_is_not_understood_changes_nothing(
    told: Visitor, ask: Ask
) -> None:
    lead = one_lead(told)
    before = ask(lambda app: app.state.amendments)
    told.get(lead)
    assert told.post(lead, {"pain": "a lot"}).status == 422
    assert ask(lambda app: app.state.amendments) == before


def test_a_session_that_is_taken_back_is_shown_so_and_is_not_asked_about(
    told: Visitor, ask: Ask
) -> None:
    lead = one_lead(told)
    told.get(lead)
    assert told.post(f"{lead}/back").location == "/record"
    state = ask(lambda app: app.state)
    assert is_withdrawn(state.sessions[0], state)
    shown = told.get("/record").text
    assert "taken back" in shown
    assert lead not in shown
    assert told.get(lead).status == 404


def test_a_check_in_is_put_right(told: Visitor) -> None:
    lead = f"{one_lead(told)}/check"
    assert told.get(lead).status == 404
    told.get("/check-in")
    told.post("/check-in", {"soreness": "1", "blood": "no", "signs": "none"})
    assert re.search(r'id="q-soreness-1" value="1" checked', told.get(lead).text)
    assert told.post(lead, {"soreness": "3"}).location == "/record"
    shown = told.get(lead).text
    assert re.search(r'id="q-soreness-3" value="3" checked', shown)
    assert re.search(r'id="q-blood-no" value="no" checked', shown)


@pytest.mark.parametrize("path", ["/record/ffff", "/record/ffff/check"])
def test_a_session_that_is_not_there_is_not_found(visitor: Visitor, path: str) -> None:
    assert visitor.get(path).status == 404


def one_lead(visitor: Visitor) -> str:
    """The address of the one session that can be put right."""
    leads = re.findall(r'href="(/record/[0-9a-f]{16})"', visitor.get("/record").text)
    assert len(leads) == 1
    return str(leads[0])
