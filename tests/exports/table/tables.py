"""Tables of sessions as bytes, their maps, and what comes of them."""

import csv
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from io import StringIO

from hypothesis import strategies as st

from tests.life import Life, book
from unhurried.app.commands import TabledSession
from unhurried.app.tabling import table_taken_over
from unhurried.bootstrap.tabling import Named, table_of
from unhurried.core.clock import DAY_MS
from unhurried.exports.table.dates import Now

MAP = """format = 1
date_order = "day-month-year"
decimal = ","
scale = 10
yes = ["yes", "x"]
no = ["no", "-"]
leave_out = ["Mood"]

[columns]
date = "Day"
time = "Time"
diameter_mm = "Size"
length_mm = "Length"
hold_minutes = "Minutes"
pain = "Pain"
discomfort = "Discomfort"
blood = "Blood"
leakage = "Leakage"
numbing = "Numbing"
stopped = "Stopped"
soreness = "Sore"
blood_after = "Blood after"
signs = "Signs"
note = "Note"
"""
HEADINGS = (
    *("Day", "Time", "Size", "Length", "Minutes", "Pain", "Discomfort", "Blood"),
    *("Leakage", "Numbing", "Stopped", "Sore", "Blood after", "Signs", "Note", "Mood"),
)
CLEAN = {
    "Day": "05.01.2026",
    "Time": "19:30",
    "Size": "13",
    "Length": "70",
    "Minutes": "10",
    "Pain": "0",
    "Discomfort": "1",
    "Blood": "no",
    "Leakage": "no",
    "Numbing": "no",
    "Stopped": "no",
    "Sore": "0",
    "Blood after": "no",
    "Signs": "",
    "Note": "calm",
    "Mood": "fine",
}
START_MS = 1_767_603_600_000
"""5 January 2026 at 9:00 UTC: where the lives of these tests begin."""
NOW = Now(START_MS + 27 * DAY_MS, UTC)
Rows = Sequence[Mapping[str, str]]
Dated = Sequence[tuple[int, Mapping[str, str]]]


def table(
    rows: Rows, headings: Sequence[str] = HEADINGS, separator: str = ";"
) -> bytes:
    """Rows as a CSV; what a row leaves out is an empty cell."""
    text = StringIO(newline="")
    writer = csv.writer(text, delimiter=separator)
    writer.writerow(headings)
    writer.writerows([row.get(name, "") for name in headings] for row in rows)
    return text.getvalue().encode()


def understood(
    body: bytes, text: str = MAP, now: Now = NOW
) -> tuple[TabledSession, ...]:
    """The sessions of a table, as an import reads them."""
    named = Named("sessions.csv", body)
    return table_of(named, Named("map.toml", text), now, book()).sessions


def row_of(**changes: str) -> dict[str, str]:
    """A clean row with some cells changed; `_` stands for a space in a heading."""
    return {**CLEAN, **{name.replace("_", " "): text for name, text in changes.items()}}


def one(text: str = MAP, **changes: str) -> TabledSession:
    """The session of a clean row with some changes."""
    [session] = understood(table([row_of(**changes)]), text)
    return session


def at(day: float) -> Now:
    """The wall clock of a life on its so-manieth day."""
    return Now(START_MS + round(day * DAY_MS), UTC)


def ago(days: float, today: float) -> str:
    """A day so long before that day of a life, in the order of the map."""
    then = datetime.fromtimestamp(at(today - days).wall_ms / 1000, UTC)
    return f"{then:%d.%m.%Y}"


def imported(life: Life, day: float, body: bytes) -> Life:
    """The same life after the import of a table on its so-manieth day."""
    facts = table_taken_over(understood(body, now=at(day)), life.at(day), book())
    return Life(life.state).tell(day, *facts)


def dated(rows: Dated, today: float) -> bytes:
    """The table of these rows, each so many days before that day of a life."""
    return table([{**row, "Day": ago(days, today)} for days, row in rows])


DAYS = st.integers(1, 10) | st.integers(1, 60) | st.integers(1, 900)
SCALE = st.sampled_from(["", "0", "0", "1", "2", "3", "4", "7", "10", "2,5"])
YES_NO = st.sampled_from(["", "no", "no", "no", "yes", "X", "-"])
SIZES = st.integers(30, 600).map(lambda tenths: f"{tenths // 10},{tenths % 10}")
CELLS = st.fixed_dictionaries(
    {
        "Time": st.sampled_from(["", "07:05", "19:30", "11:59 PM"]),
        "Size": st.sampled_from(["13", "16", "19"]) | SIZES,
        "Length": st.sampled_from(["", "70", "120"]),
        "Minutes": st.sampled_from(["", "0", "5", "15,5", "60"]),
        "Pain": SCALE,
        "Discomfort": SCALE,
        "Blood": YES_NO,
        "Leakage": YES_NO,
        "Numbing": YES_NO,
        "Stopped": YES_NO,
        "Sore": SCALE,
        "Blood after": YES_NO,
        "Signs": st.sampled_from(["", "", "", "fever", "sharp-pain, fever"]),
        "Note": st.sampled_from(["", "calm", "=1+1", "a;b", 'say "no"\nand no']),
    }
)
TABLES = st.lists(st.tuples(DAYS, CELLS), min_size=1, max_size=12)
"""Rows that are understood, and how many days ago each was."""
