"""The page that makes a summary for a clinician, on the real application."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.web.visitor import Visitor
from unhurried.app.application import Application
from unhurried.core.events import ExportMade

Ask = Callable[[Callable[[Application], Any]], Any]
HERE = "/progress/summary"


def test_the_page_of_progress_leads_there(visitor: Visitor) -> None:
    assert f'href="{HERE}"' in visitor.get("/progress").text
    page = visitor.get(HERE).text
    assert page.count(f'action="{HERE}"') == 1
    assert page.count("checked") == 8
    assert 'value="notes" checked' not in page
    assert 'value="feelings" checked' not in page


def test_a_file_comes_under_a_name_that_says_nothing(
    visitor: Visitor, ask: Ask
) -> None:
    visitor.get(HERE)
    made = visitor.post(HERE, [("part", "widths"), ("part", "events")])
    assert made.status == 200
    assert made.body.startswith(b"%PDF-1.7")
    assert made.header("content-disposition") == 'attachment; filename="summary.pdf"'
    assert made.header("cache-control") == "no-store"
    assert ask(lambda app: app.history()[-1].event) == ExportMade("report")


def test_the_same_as_data(visitor: Visitor, ask: Ask) -> None:
    visitor.get(HERE)
    made = visitor.post(HERE, [("part", "widths"), ("form", "fhir")])
    assert json.loads(made.body)["resourceType"] == "Bundle"
    assert made.header("content-disposition") == 'attachment; filename="summary.json"'
    assert ask(lambda app: app.history()[-1].event) == ExportMade("fhir")


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"part": "everything"},
        {"part": "estimates", "form": "fhir"},
        {"part": "widths", "first": "2026-02-01", "last": "2026-01-01"},
        {"part": "widths", "first": "<script>"},
    ],
)
def test_what_is_not_understood_is_said_and_nothing_is_made(
    visitor: Visitor, ask: Ask, given: dict[str, str]
) -> None:
    before = len(ask(lambda app: app.history()))
    visitor.get(HERE)
    page = visitor.post(HERE, given)
    assert page.status == 422
    assert 'role="alert"' in page.text
    assert "<script>" not in page.text
    assert len(ask(lambda app: app.history())) == before


def test_the_page_is_shut_while_locked(stranger: Visitor) -> None:
    assert stranger.get(HERE).location == "/unlock"
