"""Times as a person reads them, in the person's own time zone."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Final

from unhurried.core.clock import MINUTE_MS
from unhurried.core.credit import Credit, Credited, wall_at

_DAYS: Final = (
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
)
_MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_QUARTER_MS: Final = 15 * MINUTE_MS
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
LATER: Final = "a time that this calendar cannot show"


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment on the wall clock.

    Attributes:
        wall_ms: milliseconds since 1970 in UTC.
        text: the same in words, in the zone that was asked for.
    """

    wall_ms: int
    text: str


def moment(credit: Credit, at: Credited, zone: tzinfo) -> Moment:
    """Say a credited time by day and hour; rounded up, so that it is never too soon."""
    wall_ms = wall_at(credit, at)
    return Moment(wall_ms, about(wall_ms, zone))


def day(wall_ms: int, zone: tzinfo) -> str:
    """Say the day.

    >>> day(0, UTC)
    'Thursday 1 January'
    """
    return _said(_local(wall_ms, zone))


def dated(wall_ms: int, zone: tzinfo) -> str:
    """Say the day with its year, short: `2026-01-08`."""
    local = _local(wall_ms, zone)
    return LATER if local is None else local.date().isoformat()


def about(wall_ms: int, zone: tzinfo) -> str:
    """Say the day and the next quarter of an hour.

    >>> about(20 * 60 * MINUTE_MS + 1, UTC)
    'Thursday 1 January, about 20:15'
    """
    local = _local(-(-wall_ms // _QUARTER_MS) * _QUARTER_MS, zone)
    if local is None:
        return LATER
    return f"{_said(local)}, about {local:%H:%M}"


def _said(local: datetime | None) -> str:
    if local is None:
        return LATER
    return f"{_DAYS[local.weekday()]} {local.day} {_MONTHS[local.month - 1]}"


def _local(wall_ms: int, zone: tzinfo) -> datetime | None:
    try:
        return (_EPOCH + timedelta(milliseconds=wall_ms)).astimezone(zone)
    except OverflowError:
        return None
