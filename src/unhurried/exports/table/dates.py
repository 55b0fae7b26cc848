"""When a session of a table was: a day in the order that the map says, and a time."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Final

from unhurried.core.clock import SECOND_MS
from unhurried.exports.table.cell import Cell
from unhurried.exports.table.column_map import DateOrder

_DAY: Final = re.compile(r"([0-9]{1,4})([./-]) ?([0-9]{1,2})\2 ?([0-9]{1,4})")
_TIME: Final = re.compile(r"([0-9]{1,2}):([0-9]{2})(?::[0-9]{2})? ?([ap])?\.?(m?)\.?")
_PLACES: Final = {
    DateOrder.DAY_FIRST: (2, 1, 0),
    DateOrder.MONTH_FIRST: (2, 0, 1),
    DateOrder.YEAR_FIRST: (0, 1, 2),
}
"""Where year, month and day stand."""
_SHORT: Final = 2
"""Digits of a month, a day, or a year of this century."""
_LONG: Final = 4
_CENTURY: Final = 2000
_LATEST: Final = 2199
_NOON: Final = 12


@dataclass(frozen=True, slots=True)
class Now:
    """The wall clock in milliseconds since 1970, and the zone it is read in."""

    wall_ms: int
    zone: tzinfo


def day_in(cell: Cell, order: DateOrder) -> date:
    """Read a day; two digits are a year of this century.

    Raises:
        BadInput: it is not written in that order, is out of range, or is no day.
    """
    found = _DAY.fullmatch(cell.text)
    hint = f"the map says {order}, such as {_example(order)}"
    if found is None:
        raise cell.refusal("is no day that is understood", hint)
    parts = (found[1], found[3], found[4])
    year, month, number = (parts[place] for place in _PLACES[order])
    if len(year) not in (_SHORT, _LONG) or max(len(month), len(number)) > _SHORT:
        raise cell.refusal("is not in the order of the map", hint)
    whole_year = int(year) + (_CENTURY if len(year) == _SHORT else 0)
    if not _CENTURY <= whole_year <= _LATEST:
        raise cell.refusal(f"is not from {_CENTURY} to {_LATEST}", "look at the year")
    try:
        return date(whole_year, int(month), int(number))
    except ValueError as error:
        raise cell.refusal("is no day of the calendar", hint) from error


def time_in(cell: Cell) -> time | None:
    """Read a time of day; None where none was told."""
    if not cell.text:
        return None
    found = _TIME.fullmatch(cell.text.casefold())
    hint = "write it as 19:30 or 7:30 PM"
    if found is None or bool(found[3]) != bool(found[4]):
        raise cell.refusal("is no time of day that is understood", hint)
    hour = int(found[1])
    if found[3] and not 1 <= hour <= _NOON:
        raise cell.refusal("is no time of day", hint)
    hour = hour if not found[3] else hour % _NOON + _NOON * (found[3] == "p")
    try:
        return time(hour, int(found[2]))
    except ValueError as error:
        raise cell.refusal("is no time of day", hint) from error


def ago_of(day: date, at: time | None, now: Now, cell: Cell) -> int:
    """How many milliseconds ago that was, at its latest reading.

    A day without a time counts as its end, or as now where it has not ended; of an
    hour that a change of clocks gave twice the later one counts.

    Raises:
        BadInput: it is still to come.
    """
    begins = _wall_ms(datetime.combine(day, at or time()), now.zone)
    if begins > now.wall_ms:
        hint = "look at the order of day and month, at the time, and at the clock"
        raise cell.refusal("is still to come", hint)
    if at is not None:
        return now.wall_ms - begins
    ends = _wall_ms(datetime.combine(day + timedelta(days=1), time()), now.zone)
    return max(0, now.wall_ms - ends)


def _wall_ms(local: datetime, zone: tzinfo) -> int:
    readings = (local.replace(tzinfo=zone, fold=fold) for fold in (0, 1))
    return max(round(one.astimezone(UTC).timestamp()) * SECOND_MS for one in readings)


def _example(order: DateOrder) -> str:
    return {
        DateOrder.DAY_FIRST: "31.12.2025",
        DateOrder.MONTH_FIRST: "12/31/2025",
        DateOrder.YEAR_FIRST: "2025-12-31",
    }[order]
