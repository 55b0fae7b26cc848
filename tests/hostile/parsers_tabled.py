"""A table of sessions that somebody kept elsewhere, and the map of its columns."""

from collections.abc import Callable
from datetime import UTC
from typing import Final

from unhurried.app.commands import TabledSession
from unhurried.app.tabling import table_taken_over
from unhurried.bootstrap.shipped import rulebook
from unhurried.bootstrap.tabling import Named, table_of
from unhurried.bootstrap.text_file import decoded
from unhurried.core.events import RecordImported
from unhurried.core.seen import seen
from unhurried.core.state import State
from unhurried.exports.table.blank_map import blank_map
from unhurried.exports.table.column_map import COLUMNS, read_column_map
from unhurried.exports.table.dates import Now
from unhurried.exports.table.sheet import read_sheet

MAP: Final = """format = 1
date_order = "day-month-year"
decimal = ","
scale = 10
yes = ["y"]
no = ["n"]
[columns]
date = "d"
time = "t"
circumference_cm = "s"
length_in = "l"
hold_minutes = "h"
pain = "p"
soreness = "o"
blood = "b"
blood_after = "a"
signs = "g"
note = "n"
"""
TABLE: Final = b"""d;t;s;l;h;p;o;b;a;g;n
05.01.2026;19:30;4,1;4;10;0;1,5;n;y;fever;"a ""b""
=1+1"
6.1.26;7:30 PM;5;;;;;;;;
"""
NOW: Final = Now(1_767_900_000_000, UTC)
LIKELY: Final = range(30, 1501)


def table(content: bytes) -> None:
    """A table, and what would be taken over of it."""
    read = read_sheet(content, "a table", ";")
    blank_map(read)
    told = table_of(Named("a", content), Named("map", MAP), NOW, rulebook()).sessions
    if not all(map(_fits, told)) or len({one.id for one in told}) < len(told):
        raise AssertionError(f"out of bounds: {told}")
    facts = table_taken_over(told, State(), rulebook())
    if not any(isinstance(fact, RecordImported) for fact in facts):
        raise AssertionError("a table without a session was taken")


def _fits(one: TabledSession) -> bool:
    scores = (one.report.pain, one.soreness)
    return (
        one.ago_ms >= 0
        and one.report.hold_s >= 0
        and one.diameter.tenths in LIKELY
        and all(score is None or score in range(11) for score in scores)
        and seen(one.report.note) == one.report.note
    )


def column_map(content: bytes) -> None:
    """The map of a table's columns."""
    told = read_column_map(decoded(content, "a map"), "a map")
    if not {"date", told.size} <= set(told.columns) <= set(COLUMNS):
        raise AssertionError(f"out of bounds: {told}")
    if told.yes & told.no or "" in told.yes | told.no:
        raise AssertionError(f"a word says both: {told}")


PARSERS: Final[dict[str, Callable[[bytes], None]]] = {
    "table": table,
    "column-map": column_map,
}
