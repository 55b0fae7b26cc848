"""The page where the record is taken out, and where another one is brought in."""

import json
from collections.abc import Callable
from typing import Any

import icalendar
import pytest

from tests.exports.test_importing import session
from tests.exports.written import document
from tests.web.hand_world import PASSPHRASE, HandClock
from tests.web.visitor import Answer, Visitor
from unhurried.app.application import Application
from unhurried.app.ports import Damage
from unhurried.bootstrap.exporting import import_of
from unhurried.core.clock import MINUTE_MS
from unhurried.core.events import ExportMade, RecordImported
from unhurried.web.coming import GOOD_FOR_MS
from unhurried.web.house import House

Ask = Callable[[Callable[[Application], Any]], Any]
HERE = "/settings/record"
OUT = f"{HERE}/out"
IN = f"{HERE}/in"
OTHER = document([(0.1, session("one", pain=7)), (0.1, session("two"))])
EDGE = "----edge"
MULTIPART = f"multipart/form-data; boundary={EDGE}"


def part(name: str, body: bytes, file: str = "") -> bytes:
    named = f'; filename="{file}"' if file else ""
    head = f'--{EDGE}\r\nContent-Disposition: form-data; name="{name}"{named}\r\n\r\n'
    return head.encode() + body + b"\r\n"


def sent(visitor: Visitor, *parts: bytes, **headers: str) -> Answer:
    """Send parts as a form with a file does."""
    said = {
        "sec-fetch-site": "same-origin",
        "sec-fetch-mode": "navigate",
        "origin": f"http://{visitor.host}",
        "content-type": MULTIPART,
    } | {name.replace("_", "-"): value for name, value in headers.items()}
    body = b"".join((*parts, f"--{EDGE}--\r\n".encode()))
    return visitor.ask("POST", IN, said, body)


def bring(visitor: Visitor, body: bytes = OTHER, file: str = "a.json") -> Answer:
    """Choose a file and look at what it would add."""
    visitor.get(HERE)
    answer = sent(visitor, part("tab", visitor.tab.encode()), part("file", body, file))
    assert answer.status == 303, answer.text
    return visitor.get(answer.location)


def unlock(visitor: Visitor) -> Visitor:
    """Come in by the passphrase."""
    visitor.get("/unlock")
    assert visitor.post("/unlock", {"passphrase": PASSPHRASE}).status == 303
    visitor.get(HERE)
    return visitor


def named(page: Answer) -> str:
    """The name that the form of a preview carries."""
    return page.text.partition('name="which" value="')[2].partition('"')[0]


def facts(ask: Ask) -> list[Any]:
    found = ask(lambda app: [entry.event for entry in app.history()])
    assert isinstance(found, list)
    return found


def test_the_settings_lead_there(visitor: Visitor) -> None:
    assert f'href="{HERE}"' in visitor.get("/settings").text
    page = visitor.get(HERE)
    assert page.status == 200
    assert page.text.count("<h1>") == 1
    assert page.text.count(" checked") == 1


@pytest.mark.parametrize(
    ("form", "name", "kind"),
    [
        ("json", "record.json", "application/json"),
        ("csv", "record.csv", "text/csv"),
        ("calendar", "dates.ics", "text/calendar"),
    ],
)
def test_each_file_comes_under_a_name_that_says_nothing(
    visitor: Visitor, ask: Ask, form: str, name: str, kind: str
) -> None:
    visitor.get(HERE)
    made = visitor.post(OUT, {"form": form})
    assert made.status == 200
    assert made.header("content-disposition") == f'attachment; filename="{name}"'
    assert made.header("content-type").startswith(kind)
    assert made.header("cache-control") == "no-store"
    assert facts(ask)[-1] == ExportMade(form)


def test_the_files_hold_what_those_of_the_command_line_hold(visitor: Visitor) -> None:
    visitor.get(HERE)
    record = json.loads(visitor.post(OUT, {"form": "json"}).body)
    assert record["format"] == "unhurried-record"
    dates = visitor.post(OUT, {"form": "calendar"}).body
    assert icalendar.Calendar.from_ical(dates).walk("VEVENT") != []


def test_what_is_no_form_makes_the_whole_record(visitor: Visitor) -> None:
    visitor.get(HERE)
    made = visitor.post(OUT, {"form": "../../x"})
    assert made.header("content-disposition") == 'attachment; filename="record.json"'


def test_a_record_is_shown_first_and_nothing_is_written(
    visitor: Visitor, ask: Ask
) -> None:
    before = facts(ask)
    page = bring(visitor)
    assert page.status == 200
    assert "What this record would add" in page.text
    assert "2 sessions" in page.text
    assert facts(ask) == before


def test_a_second_deliberate_step_takes_it_over_whole(
    visitor: Visitor, ask: Ask
) -> None:
    page = bring(visitor)
    assert visitor.post(f"{IN}/take", {"which": named(page)}).location == IN
    done = visitor.get(IN)
    assert "It is taken over" in done.text
    taken = [fact for fact in facts(ask) if isinstance(fact, RecordImported)]
    assert sum(len(fact.sessions) for fact in taken) == 2
    assert visitor.get(IN).location == HERE


def test_what_is_known_already_asks_for_no_second_step(visitor: Visitor) -> None:
    page = bring(visitor)
    visitor.post(f"{IN}/take", {"which": named(page)})
    visitor.get(IN)
    again = bring(visitor)
    assert "known here already" in again.text
    assert named(again) == ""


def test_what_was_let_go_of_is_gone(visitor: Visitor, ask: Ask) -> None:
    page = bring(visitor)
    before = facts(ask)
    assert visitor.post(f"{IN}/drop").location == HERE
    visitor.post(f"{IN}/take", {"which": named(page)})
    assert visitor.get(IN).location == HERE
    assert facts(ask) == before


def test_the_form_of_another_file_takes_nothing_over(
    visitor: Visitor, ask: Ask
) -> None:
    old = named(bring(visitor))
    bring(visitor, document([(0.1, session("three"))]))
    before = facts(ask)
    visitor.post(f"{IN}/take", {"which": old})
    assert "What this record would add" in visitor.get(IN).text
    assert facts(ask) == before


def test_what_would_add_something_else_by_now_is_shown_again(
    visitor: Visitor, ask: Ask, house: House
) -> None:
    page = bring(visitor)
    half = document([(0.1, session("one", pain=7))])
    ask(lambda app: app.do(import_of(half, app, house.world)))
    visitor.post(f"{IN}/take", {"which": named(page)})
    again = visitor.get(IN)
    assert "not quite what was shown before" in again.text
    visitor.post(f"{IN}/take", {"which": named(again)})
    assert "It is taken over" in visitor.get(IN).text


def test_after_a_quarter_of_an_hour_it_is_gone(
    visitor: Visitor, clock: HandClock
) -> None:
    bring(visitor)
    for _ in range(GOOD_FOR_MS // (2 * MINUTE_MS) + 1):
        clock.passes(seconds=120)
        visitor.get("/today")
    assert visitor.get(IN).location == HERE


def test_a_lock_lets_go_of_it(visitor: Visitor) -> None:
    bring(visitor)
    visitor.post("/lock")
    unlock(visitor)
    assert visitor.get(IN).location == HERE


def test_another_browser_sees_nothing_of_it(visitor: Visitor) -> None:
    page = bring(visitor)
    other = unlock(Visitor(visitor.app))
    assert other.get(IN).location == HERE
    other.post(f"{IN}/take", {"which": named(page)})
    assert "What this record would add" in visitor.get(IN).text


@pytest.mark.parametrize(
    "body",
    [
        b"{}",
        b"PK\x03\x04 a sheet",
        b'{"entries":[],"format":"unhurried-record","version":2}\n',
        OTHER.replace(b'"pain":7', b'"pain":70'),
        b"[" * 100_000,
    ],
)
def test_what_is_no_record_is_told_and_changes_nothing(
    visitor: Visitor, ask: Ask, body: bytes
) -> None:
    before = facts(ask)
    page = bring(visitor, body)
    assert page.status == 422
    assert 'role="alert"' in page.text
    assert facts(ask) == before
    assert visitor.get(IN).location == HERE


def test_no_file_is_told_too(visitor: Visitor) -> None:
    visitor.get(HERE)
    tab = part("tab", visitor.tab.encode())
    for parts in (
        (tab,),
        (tab, part("file", b"", "a.json")),
        (tab, part("file", b"x")),
    ):
        page = sent(visitor, *parts)
        assert page.status == 422
        assert "No file was chosen" in page.text


def test_a_record_in_doubt_takes_nothing_over(visitor: Visitor, ask: Ask) -> None:
    def doubt(app: Application) -> None:
        app.damage = Damage("broken-chain", 1, "restore a backup")

    page = bring(visitor)
    ask(doubt)
    visitor.post(f"{IN}/take", {"which": named(page)})
    assert visitor.get(IN).status == 409
    assert visitor.get(IN).location == HERE
