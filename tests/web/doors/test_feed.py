"""The feed for a calendar program: made, read, kept up to date, ended."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import pytest
import vobject  # type: ignore[import-untyped]  # it ships no types

from tests.web.doors.calendar_program import HERE, WRONG, asks, made, titles
from tests.web.doors.wire import NAME, on_the_wire
from tests.web.hand_world import PASSPHRASE, HandClock
from tests.web.visitor import Visitor
from unhurried.app.application import Application
from unhurried.app.commands import Begin, Tell
from unhurried.bootstrap.backups import Keeping
from unhurried.bootstrap.exporting import as_calendar, as_json
from unhurried.bootstrap.shipped import rulebook
from unhurried.cli.demo.person import CALM
from unhurried.core.clock import DAY_MS, SECOND_MS
from unhurried.core.events import ExportMade, ScreeningAnswered
from unhurried.journal.feed import NAME as FILE
from unhurried.views.words.ahead import QUIET, REMINDER
from unhurried.web.house import House

BEFORE_SUMMER_MS = 1_774_731_600_000  # 2026-03-28 21:00 UTC
SCREENED = ScreeningAnswered(dict.fromkeys(rulebook().conditions, False))
Ask = Callable[[Callable[[Application], Any]], Any]


def test_it_is_off_until_somebody_makes_it(visitor: Visitor, house: House) -> None:
    assert "There is no address" in visitor.get(HERE).text
    assert not (house.folder / FILE).exists()
    assert {asks(visitor, path).status for path in WRONG} == {404}


def test_an_address_is_shown_once_and_answers_at_once(visitor: Visitor) -> None:
    path = made(visitor)
    assert path not in visitor.get(HERE).text
    assert "There is an address now" in visitor.get(HERE).text
    answer = asks(visitor, path)
    assert answer.status == 200
    assert answer.header("content-type") == "text/calendar; charset=utf-8"
    assert answer.header("cache-control") == "no-store"
    assert answer.header("set-cookie") == ""
    assert titles(answer.body) <= {REMINDER, QUIET}
    assert titles(answer.body)


@pytest.mark.parametrize("zone", ["UTC", "America/New_York", "Australia/Lord_Howe"])
def test_two_programs_not_ours_read_what_the_file_holds(
    zone: str, visitor: Visitor, path: str, ask: Ask, house: House
) -> None:
    house.world = replace(house.world, zone=ZoneInfo(zone))
    body = asks(visitor, path).body
    exported = ask(lambda app: as_calendar(app, house.world))
    events = [icalendar.Calendar.from_ical(one).events for one in (body, exported)]
    told = [[(e.start, e.end, str(e["SUMMARY"])) for e in one] for one in events]
    assert told[0] == told[1] != []
    other = vobject.readOne(body.decode())
    assert [(e.dtstart.value, e.dtend.value) for e in other.vevent_list] == [
        (begin, end) for begin, end, _ in told[0]
    ]
    now = datetime.fromtimestamp(house.now_ms / 1000, UTC)
    assert all(end > now for _, end, _ in told[0])


def test_over_a_change_of_clocks_and_a_journey_nothing_comes_earlier(
    visitor: Visitor, path: str, ask: Ask, house: House, clock: HandClock
) -> None:
    clock.ms = BEFORE_SUMMER_MS
    visitor.get("/unlock")
    visitor.post("/unlock", {"passphrase": PASSPHRASE})
    ask(lambda app: app.do(Tell((SCREENED,))))
    due_ms = clock.ms + ask(lambda app: app.book.whole("screen.every_days")) * DAY_MS
    for zone in ("Europe/Berlin", "America/New_York", "Pacific/Auckland"):
        clock.passes(seconds=61)
        visitor.get("/help")
        house.world = replace(house.world, zone=ZoneInfo(zone))
        read = icalendar.Calendar.from_ical(asks(visitor, path).body)
        starts = [one.start for one in read.events if isinstance(one.start, datetime)]
        assert max(starts).timestamp() * SECOND_MS >= due_ms
        assert 9 <= max(starts).astimezone(ZoneInfo(zone)).hour < 20


def test_while_a_session_runs_it_says_no_more_than_before(
    visitor: Visitor, path: str, ask: Ask
) -> None:
    def begin(app: Application) -> None:
        app.do(Tell((CALM,)))
        plan = app.decide().plan
        assert plan is not None
        app.do(Begin(plan))

    before = titles(asks(visitor, path).body)
    ask(begin)
    assert titles(asks(visitor, path).body) <= before | {REMINDER, QUIET}


def test_names_stay_for_one_address_and_are_others_for_the_next(
    visitor: Visitor, clock: HandClock
) -> None:
    def names(path: str) -> set[str]:
        read = icalendar.Calendar.from_ical(asks(visitor, path).body)
        return {str(event["UID"]) for event in read.events}

    path = made(visitor)
    before = names(path)
    clock.passes(seconds=90)
    assert names(path) == before
    assert names(made(visitor)).isdisjoint(before)


def test_the_key_stands_in_no_file_and_no_export(
    path: str, ask: Ask, house: House
) -> None:
    key = path[len("/dates/") : -len(".ics")]
    for file in house.folder.rglob("*"):
        if file.is_file():
            assert key.encode() not in file.read_bytes()
            assert bytes.fromhex(key) not in file.read_bytes()
    assert key.encode() not in ask(as_json)
    assert ask(lambda app: app.history()[-1].event) == ExportMade("feed")


def test_one_press_ends_it(visitor: Visitor, path: str, house: House) -> None:
    assert asks(visitor, path).status == 200
    visitor.get(HERE)
    assert visitor.post(f"{HERE}/dates/end").location == HERE
    assert asks(visitor, path).status == 404
    assert not (house.folder / FILE).exists()
    assert visitor.post(f"{HERE}/dates/end").location == HERE


def test_another_address_ends_the_one_before(visitor: Visitor, path: str) -> None:
    assert asks(visitor, path).status == 200
    again = made(visitor)
    assert (asks(visitor, path).status, asks(visitor, again).status) == (404, 200)


def test_however_often_it_is_asked_it_is_worked_out_once_a_minute(
    visitor: Visitor, path: str, house: House, clock: HandClock
) -> None:
    worked = 0
    keep = house.keep

    async def counted(work: Callable[[Application, Keeping], Any]) -> Any:
        nonlocal worked
        worked += 1
        return await keep(work)

    asks(visitor, path)
    house.keep = counted  # type: ignore[method-assign]  # to count
    assert {asks(visitor, path).status for _ in range(30)} == {200}
    assert {asks(visitor, wrong).status for wrong in WRONG * 5} == {404}
    assert worked == 0
    clock.passes(seconds=61)
    asks(visitor, path)
    assert worked == 1


@pytest.mark.usefixtures("visitor")
def test_over_a_real_connection_a_plain_program_is_answered(
    house: House, path: str
) -> None:
    with on_the_wire(house) as wire:
        plain = f"GET {path} HTTP/1.1\r\nHost: {{}}\r\nConnection: close\r\n\r\n"
        for host in (f"127.0.0.1:{wire.port}", f"{NAME}:{wire.port}"):
            said = wire.says(plain.format(host).encode())
            assert said.startswith(b"HTTP/1.1 200")
            assert said.endswith(b"END:VCALENDAR\r\n")
        assert wire.status(plain.format(f"evil.com:{wire.port}").encode()) == 421
