"""Calendars that two programs not ours read alike, and that tell nothing."""

from datetime import UTC, datetime
from itertools import count

import icalendar
import pytest
import vobject  # type: ignore[import-untyped]  # it ships no types
from hypothesis import given, settings
from hypothesis import strategies as st

from unhurried.core.clock import DAY_MS, SECOND_MS
from unhurried.exports.calendar import EMPTY, NAME_BYTES, WIDEST, write
from unhurried.views.ahead import Occasion

START_MS = 1_767_639_600_000
OURS = {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "CLASS", "TRANSP"}
TITLES = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=120)
OCCASIONS = st.lists(
    st.builds(
        lambda begin, title, alarm: Occasion(
            START_MS + begin * SECOND_MS,
            START_MS + (begin + 60) * SECOND_MS,
            title,
            alarm,
        ),
        st.integers(0, 10**8),
        st.sampled_from(["Reminder", "Quiet time"]) | TITLES,
        st.booleans(),
    ),
    min_size=1,
    max_size=5,
)


def calendar(occasions: list[Occasion]) -> bytes:
    numbers = count()
    return write(occasions, START_MS, lambda _: next(numbers).to_bytes(NAME_BYTES))


def one(title: str = "Reminder") -> list[Occasion]:
    return [Occasion(START_MS, START_MS + DAY_MS, title, alarm=True)]


def plain(title: str) -> str:
    return "".join(letter for letter in " ".join(title.split()) if letter.isprintable())


def utc(wall_ms: int) -> datetime:
    return datetime.fromtimestamp(wall_ms // SECOND_MS, UTC)


@settings(max_examples=150, deadline=None)
@given(OCCASIONS)
def test_icalendar_finds_every_occasion_as_it_was_written(
    occasions: list[Occasion],
) -> None:
    read = icalendar.Calendar.from_ical(calendar(occasions))
    events = read.events
    found = [(e.start, e.end, str(e["SUMMARY"]), len(e.walk("VALARM"))) for e in events]
    wanted = [
        (utc(o.begin_ms), utc(o.end_ms), plain(o.title), int(o.alarm))
        for o in occasions
    ]
    assert found == wanted
    assert not any(event.errors for event in events)
    assert len({str(event["UID"]) for event in events}) == len(occasions)


@settings(max_examples=60, deadline=None)
@given(OCCASIONS)
def test_vobject_reads_the_same_times(occasions: list[Occasion]) -> None:
    read = vobject.readOne(calendar(occasions).decode())
    found = [(e.dtstart.value, e.dtend.value) for e in read.vevent_list]
    assert found == [(utc(o.begin_ms), utc(o.end_ms)) for o in occasions]


@settings(max_examples=100, deadline=None)
@given(OCCASIONS)
def test_no_line_is_too_long_and_each_ends_as_the_standard_says(
    occasions: list[Occasion],
) -> None:
    body = calendar(occasions)
    lines = body.split(b"\r\n")
    assert lines[-1] == b""
    assert all(len(line) <= WIDEST for line in lines)
    assert all(b"\n" not in line and b"\r" not in line for line in lines)
    assert all(line.decode() or True for line in lines)


def test_nothing_in_it_tells_what_it_is_or_who_wrote_it() -> None:
    body = calendar(one())
    read = icalendar.Calendar.from_ical(body)
    assert set(read) == {"VERSION", "PRODID"}
    [event] = read.walk("VEVENT")
    assert set(event) == OURS
    assert str(event["CLASS"]) == "PRIVATE"
    assert b"unhurried" not in body.lower()
    assert len(str(event["UID"])) == 2 * NAME_BYTES


@pytest.mark.parametrize(
    "title",
    [
        "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:y",
        "a;b,c\\n\\;d",
        "\u2028next",
        "\x00\x1b[31m",
        "ß" * 90,
    ],
)
def test_a_title_is_a_title_whatever_stands_in_it(title: str) -> None:
    read = icalendar.Calendar.from_ical(calendar(one(title)))
    [event] = read.walk("VEVENT")
    assert str(event["SUMMARY"]) == plain(title)
    assert set(event) == OURS


def test_a_title_written_as_it_stands_would_be_noticed() -> None:
    """Negative control: put in unescaped, the same title makes a second event."""
    body = calendar(one("TITLE")).replace(b"SUMMARY:TITLE", b"SUMMARY:x\r\nLOCATION:y")
    [event] = icalendar.Calendar.from_ical(body).walk("VEVENT")
    assert set(event) != OURS


def test_a_calendar_in_which_nothing_lies_ahead_is_read_by_both() -> None:
    read = icalendar.Calendar.from_ical(EMPTY)
    assert [part.name for part in read.subcomponents] == ["VTIMEZONE"]
    assert read.walk("VEVENT") == []
    assert not hasattr(vobject.readOne(EMPTY.decode()), "vevent_list")


def test_a_calendar_without_an_occasion_is_none() -> None:
    with pytest.raises(ValueError, match="at least one"):
        calendar([])
