"""Every change of local time of every zone, and people whose clocks follow it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from unhurried.core.clock import HOUR_MS, SECOND_MS, Stamp
from unhurried.core.credit import Credit, Tolerance, advance

DAY = timedelta(days=1)
Advance = Callable[[Credit, Stamp, Tolerance], Credit]


@dataclass(frozen=True, slots=True)
class Change:
    """Local time of a zone changes.

    Attributes:
        at_ms: milliseconds since 1970, the first moment of the new time.
        by_ms: how far the local clock goes forward; negative is back.
    """

    zone: str
    at_ms: int
    by_ms: int


def zones() -> list[str]:
    """Every zone that this machine knows."""
    return sorted(available_timezones())


def changes(zone: str, first: int, last: int) -> Iterator[Change]:
    """Every change of local time in these years."""
    place = ZoneInfo(zone)
    day, end = datetime(first, 1, 1, tzinfo=UTC), datetime(last + 1, 1, 1, tzinfo=UTC)
    before = _offset(day, place)
    while day < end:
        following = day + DAY
        after = _offset(following, place)
        if after != before:
            at = _between(day, following, place)
            yield Change(zone, _ms(at - EPOCH), _ms(after - before))
        day, before = following, after


EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def _offset(moment: datetime, place: ZoneInfo) -> timedelta:
    return moment.astimezone(place).utcoffset() or timedelta(0)


def _between(low: datetime, high: datetime, place: ZoneInfo) -> datetime:
    """The first second of the new local time."""
    before = _offset(low, place)
    while high - low > timedelta(seconds=1):
        middle = low + (high - low) // 2
        middle = middle.replace(microsecond=0)
        low, high = (
            (middle, high) if _offset(middle, place) == before else (low, middle)
        )
    return high


def _ms(span: timedelta) -> int:
    return span // timedelta(milliseconds=1)


Reading = tuple[int, int, str]
"""Hours since the change; how far the wall clock is off in ms; which run it is."""


@cache
def people(by_ms: int) -> tuple[tuple[Reading, ...], ...]:
    """What clocks show around a change, by how a person lives with it.

    A clock in UTC that needs no setting; one set by hand in a run; one set by hand and
    put right by the next start; a machine that slept over it; one that has no steady
    clock and is put right later.
    """
    rest = (-30, -1, 0, 1, 2, 12, 40, 80)
    kept: list[Reading] = [(hour, 0, "one") for hour in rest]
    by_hand = [(hour, by_ms if hour >= 0 else 0, "one") for hour in rest]
    for_a_day = [
        (hour, by_ms if 0 <= hour < 40 else 0, "one" if hour < 40 else "two")
        for hour in rest
    ]
    slept = [(-30, 0, "one"), (80, by_ms, "one")]
    steadily_back = [(hour, min(by_ms, 0) if hour == 1 else 0, "") for hour in rest]
    return tuple(map(tuple, (kept, by_hand, for_a_day, slept, steadily_back)))


def gained(change: Change, by: Advance = advance) -> int:
    """The most that is credited beyond the time that has passed, in ms.

    Between any two readings; where no steady clock is, since the first.
    """
    return max(_most(change, readings, by) for readings in people(change.by_ms))


def _most(change: Change, readings: tuple[Reading, ...], by: Advance) -> int:
    credit, ahead, most = Credit(), [0], 0
    began = readings[0][0]
    for hour, off, run in readings:
        passed = (hour - began) * HOUR_MS
        wall = change.at_ms + hour * HOUR_MS + off
        credit = by(credit, Stamp(wall, passed if run else None, run), TOLERANCE)
        ahead.append(credit.credited_ms - passed)
        most = max(most, ahead[-1] - (min(ahead) if run else 0))
    return most


TOLERANCE = Tolerance()
AROUND_MS = (-HOUR_MS, -SECOND_MS, 0, SECOND_MS, HOUR_MS)
"""When local time is looked at, before and after each change."""
