"""From a sheet and its map to sessions: all of it is understood, or none is taken."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import astuple, dataclass, replace
from hashlib import sha256
from typing import Final

from unhurried.app.commands import TabledSession
from unhurried.core.errors import BadInput
from unhurried.core.practice import Ended, Report
from unhurried.exports.table.cell import (
    Cell,
    flag_in,
    length_in,
    note_in,
    score_in,
    seconds_in,
    signs_in,
    size_in,
)
from unhurried.exports.table.column_map import ColumnMap
from unhurried.exports.table.dates import Now, ago_of, day_in, time_in
from unhurried.exports.table.sheet import Row, Sheet

_ENDED: Final = {None: Ended.CRASHED, True: Ended.STOPPED, False: Ended.COMPLETED}
"""How it ended, by whether it was stopped; when nobody said, without an end."""
_NAME_LETTERS: Final = 32


@dataclass(frozen=True, slots=True)
class _Line:
    """One row, read by the map; `signs` are the ids of those that are known."""

    row: Row
    told: ColumnMap
    places: Mapping[str, int]
    file: str
    signs: Collection[str]

    def cell(self, key: str) -> Cell:
        """What stands under a key; nothing where the map does not name it."""
        where = f"{self.file}: row {self.row.number}"
        if key not in self.places:
            return Cell("", where)
        heading = self.told.columns[key]
        text = self.row.cells[self.places[key]].strip()
        return Cell(text, f"{where}, column {heading[:40]!r}")

    def flag(self, key: str) -> bool | None:
        """Yes, no, or not answered."""
        return flag_in(self.cell(key), self.told)

    def score(self, key: str) -> int | None:
        """0 to 10, or not answered."""
        return score_in(self.cell(key), self.told)


def read_table(
    sheet: Sheet, told: ColumnMap, now: Now, signs: Collection[str]
) -> tuple[TabledSession, ...]:
    """Read every row as a session.

    Args:
        sheet: the table.
        told: what each of its columns says.
        now: the wall clock, and the zone in which the table was written.
        signs: ids of the signs that are known.

    Raises:
        BadInput: a column of the map is not there, one of the table stands nowhere in
            the map, or a cell is not understood; with its row and column.
    """
    places = _places(sheet, told)
    seen: Counter[str] = Counter()
    sessions = []
    for row in sheet.rows:
        session = _session(_Line(row, told, places, sheet.file, signs), now)
        seen[session.id] += 1
        name = _named(session.id, seen[session.id])
        sessions.append(replace(session, id=name))
    if not sessions:
        hint = "write a row for each session below the headings"
        raise BadInput("this table holds no session", sheet.file, hint)
    return tuple(sessions)


def _places(sheet: Sheet, told: ColumnMap) -> dict[str, int]:
    """Where each key stands; every column has to have its word in the map."""
    places = {
        key: _place(sheet, heading, f"columns.{key}")
        for key, heading in told.columns.items()
    }
    beside = {_place(sheet, heading, "leave_out") for heading in told.left_out}
    for place, heading in enumerate(sheet.headings):
        unread = place not in beside and place not in places.values()
        if unread and (heading or any(row.cells[place].strip() for row in sheet.rows)):
            hint = "name it under [columns], or in leave_out"
            where = f"{sheet.file}: column {place + 1}"
            raise BadInput(f"{heading[:40]!r} stands nowhere in the map", where, hint)
    return places


def _place(sheet: Sheet, heading: str, key: str) -> int:
    found = [place for place, one in enumerate(sheet.headings) if one == heading]
    if len(found) == 1:
        return found[0]
    what = "is there twice" if found else "is not there"
    hint = f"the map names it under {key}; give each column a heading of its own"
    raise BadInput(f"the column {heading[:40]!r} {what}", sheet.file, hint)


def _session(line: _Line, now: Now) -> TabledSession:
    """One row; its id is that of what it says, without its note."""
    day, at = day_in(line.cell("date"), line.told.order), time_in(line.cell("time"))
    session = TabledSession(
        id="",
        ago_ms=ago_of(day, at, now, line.cell("date")),
        diameter=size_in(line.cell(line.told.size), line.told),
        length=length_in(line.cell(line.told.length or ""), line.told),
        report=_report(line),
        soreness=line.score("soreness"),
        blood_after=line.flag("blood_after"),
    )
    said = (
        day.isoformat(),
        "" if at is None else at.isoformat(),
        astuple(replace(session, ago_ms=0, report=replace(session.report, note=""))),
    )
    return replace(session, id=_named(repr(said), 1))


def _named(said: str, number: int) -> str:
    """A name for what was said for the so-manieth time: the same in every import."""
    return sha256(f"{number} {said}".encode()).hexdigest()[:_NAME_LETTERS]


def _report(line: _Line) -> Report:
    held = line.cell("hold_minutes")
    return Report(
        ended=_ENDED[line.flag("stopped")],
        hold_s=seconds_in(held, line.told),
        pain=line.score("pain"),
        discomfort=line.score("discomfort"),
        blood=line.flag("blood"),
        leakage=line.flag("leakage"),
        numbing=line.flag("numbing"),
        signs=signs_in(line.cell("signs"), line.signs),
        note=note_in(line.cell("note")),
    )
