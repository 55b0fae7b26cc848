"""Round numbers and dates for the edges of a picture."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from math import ceil
from typing import Final

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_STEPS: Final = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 5_000, 20_000)
_DAYS: Final = (1, 2)
_WEEKS: Final = (7, 14)
_MONTHS: Final = (1, 2, 3, 6, 12, 24, 60, 120, 600, 6_000)
_YEAR: Final = 12
_MONTH_DAYS: Final = 30
_NAMES: Final = (
    *("Jan", "Feb", "Mar", "Apr", "May", "Jun"),
    *("Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
)


@dataclass(frozen=True, slots=True)
class Tick:
    """A date on an axis, by wall-clock milliseconds."""

    at_ms: int
    text: str


def numbers(low: float, high: float, at_most: int) -> range:
    """Round numbers from `low` to `high`, at most so many of them, or one more.

    >>> list(numbers(11.5, 33, 6))
    [15, 20, 25, 30]
    """
    fitting = (step for step in _STEPS if (high - low) / step <= at_most)
    step = next(fitting, _STEPS[-1])
    return range(ceil(low / step) * step, int(high) + 1, step)


def dates(first_ms: float, last_ms: float, zone: tzinfo, at_most: int) -> list[Tick]:
    """Days, weeks, months or years between two moments, few enough to be read.

    None at all where the calendar does not reach.
    """
    try:
        first, last = _day(first_ms, zone), _day(last_ms, zone)
        found = [(one, _ms(one, zone)) for one in _chosen(first, last, at_most)]
    except (OverflowError, ValueError):
        return []
    shown = [(one, ms) for one, ms in found if first_ms <= ms <= last_ms]
    by_month = len(shown) > 1 and all(one.day == 1 for one, _ in shown)
    return [
        Tick(ms, _said(one, by_month=by_month, begins=place == 0))
        for place, (one, ms) in enumerate(shown)
    ]


def _chosen(first: date, last: date, at_most: int) -> Iterator[date]:
    span = (last - first).days
    for step in (*_DAYS, *_WEEKS):
        if span / step <= at_most:
            return _every(step, first, last)
    fitting = (step for step in _MONTHS if span / _MONTH_DAYS / step <= at_most)
    step = next(fitting, _MONTHS[-1])
    start = first.year * _YEAR + (0 if step >= _YEAR else first.month - 1)
    end = last.year * _YEAR + last.month
    months = range(-(-start // step) * step, end, step)
    return (date(month // _YEAR, month % _YEAR + 1, 1) for month in months)


def _every(step: int, first: date, last: date) -> Iterator[date]:
    """Every so many days; weeks begin on Mondays."""
    to_monday = -first.weekday() % 7 if step in _WEEKS else 0
    begin = first + timedelta(days=to_monday)
    days = range(0, max(0, (last - begin).days) + 1, step)
    return (begin + timedelta(days=day) for day in days)


def month(one: date, *, begins: bool) -> str:
    """Name a month; January by its year, and the first one with its year."""
    name = _NAMES[one.month - 1]
    if one.month == 1:
        return str(one.year)
    return f"{name} {one.year}" if begins else name


def _said(one: date, *, by_month: bool, begins: bool) -> str:
    if by_month:
        return month(one, begins=begins)
    return f"{one.day} {_NAMES[one.month - 1]}"


def _day(wall_ms: float, zone: tzinfo) -> date:
    return (_EPOCH + timedelta(milliseconds=wall_ms)).astimezone(zone).date()


def _ms(one: date, zone: tzinfo) -> int:
    midnight = datetime(one.year, one.month, one.day, tzinfo=zone)
    return (midnight - _EPOCH) // timedelta(milliseconds=1)
