"""Spans of time as a story writes them: `3d`, `3d 4h`, `90m`, `1w`."""

import re
from decimal import Decimal

from unhurried.core.clock import DAY_MS, HOUR_MS, MINUTE_MS
from unhurried.lab.reading.place import Place

UNITS = {"w": 7 * DAY_MS, "d": DAY_MS, "h": HOUR_MS, "m": MINUTE_MS}
LONGEST_MS = 36_525 * DAY_MS
_PART = r"(\d{1,9}(?:\.\d{1,3})?)([wdhm])"
_SPAN = re.compile(rf"\s*(?:{_PART}\s*)+", re.ASCII)
_HINT = "write weeks, days, hours and minutes as in 1w, 3d 4h, 36h or 90m"


def span(value: object, place: Place) -> int:
    """Read a span as whole milliseconds; parts add up, each unit at most once.

    Raises:
        BadInput: it is no text of numbers with the units w, d, h or m, or is longer
            than a hundred years.

    >>> span("3d 4h", Place("s.toml", "")) // HOUR_MS
    76
    """
    if not isinstance(value, str):
        raise place.refuse("a time is a text in quotation marks", _HINT)
    if _SPAN.fullmatch(value) is None:
        raise place.refuse(f"{value[:40]!r} is not a time", _HINT)
    parts = re.findall(_PART, value, re.ASCII)
    if len({unit for _, unit in parts}) < len(parts):
        raise place.refuse(f"{value[:40]!r} gives a unit twice", _HINT)
    total = int(sum(Decimal(number) * UNITS[unit] for number, unit in parts))
    if total > LONGEST_MS:
        raise place.refuse("a story is at most a hundred years long", _HINT)
    return total


def written(ms: int) -> str:
    """Write a span the way a story does, in days, hours and minutes.

    >>> written(76 * HOUR_MS)
    '3d 4h'
    """
    sign, left = ("-" if ms < 0 else ""), abs(ms)
    parts: list[str] = []
    for unit in ("d", "h", "m"):
        count, left = divmod(left, UNITS[unit])
        if count:
            parts.append(f"{count}{unit}")
    return sign + (" ".join(parts) or "0d")
