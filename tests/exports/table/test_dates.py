"""When a session of a table was: nothing about a day or a time is guessed."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from tests.exports.table.tables import MAP, NOW, one, row_of, table, understood
from unhurried.app.commands import TabledSession
from unhurried.exports.table.dates import Now

BERLIN = ZoneInfo("Europe/Berlin")


def ms(text: str) -> int:
    said = datetime.fromisoformat(text).replace(tzinfo=UTC)
    return round(said.timestamp() * 1000)


def began(session: TabledSession, now: Now = NOW) -> int:
    return now.wall_ms - session.ago_ms


@pytest.mark.parametrize(
    ("order", "text"),
    [
        ("day-month-year", "3.1.2026"),
        ("day-month-year", "03. 01. 2026"),
        ("day-month-year", "3/1/26"),
        ("month-day-year", "1/3/2026"),
        ("month-day-year", "01-03-26"),
        ("year-month-day", "2026-01-03"),
        ("year-month-day", "26.1.3"),
    ],
)
def test_a_day_is_read_in_the_order_of_the_map(order: str, text: str) -> None:
    said = MAP.replace("day-month-year", order)
    assert began(one(said, Day=text)) == ms("2026-01-03T19:30")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("19:30", "19:30"),
        ("07:05:59", "07:05"),
        ("7:30 PM", "19:30"),
        ("12:00 am", "00:00"),
        ("12:15 p.m.", "12:15"),
    ],
)
def test_a_time_is_read_as_it_is_written(text: str, said: str) -> None:
    assert began(one(Time=text)) == ms(f"2026-01-05T{said}")


def test_a_day_without_a_time_counts_as_its_end_and_today_as_now() -> None:
    assert began(one(Time="")) == ms("2026-01-06T00:00")
    assert began(one(Time="", Day="01.02.2026")) == NOW.wall_ms


@pytest.mark.parametrize(
    ("day", "clock", "utc"),
    [
        ("25.10.2026", "02:30", "2026-10-25T01:30"),
        ("29.03.2026", "02:30", "2026-03-29T01:30"),
        ("24.10.2026", "", "2026-10-24T22:00"),
        ("25.10.2026", "", "2026-10-25T23:00"),
    ],
)
def test_where_the_clocks_change_the_later_reading_counts(
    day: str, clock: str, utc: str
) -> None:
    now = Now(ms("2026-11-01T12:00"), BERLIN)
    [session] = understood(table([row_of(Day=day, Time=clock)]), now=now)
    assert began(session, now) == ms(utc)
