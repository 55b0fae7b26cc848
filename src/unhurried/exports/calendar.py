"""A calendar file (RFC 5545) that tells nothing: neutral titles, random names.

Every time is in UTC, so it is right in every zone and on both sides of a change of
clocks, and no table of zones is needed.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from typing import Final

from unhurried.core.clock import MINUTE_MS, SECOND_MS
from unhurried.views.ahead import Occasion

NAME_BYTES: Final = 16
WIDEST: Final = 75
"""Octets in a line; longer ones go on in the next."""
_HEAD: Final = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Notes//Notes//EN")
_END: Final = "END:VCALENDAR"
_NOTHING: Final = (
    "BEGIN:VTIMEZONE",
    "TZID:Etc/UTC",
    "BEGIN:STANDARD",
    "DTSTART:19700101T000000",
    "TZOFFSETFROM:+0000",
    "TZOFFSETTO:+0000",
    "END:STANDARD",
    "END:VTIMEZONE",
)
"""The standard asks for something in a calendar; a zone is nothing that happens."""
EMPTY: Final = b"".join(
    line.encode("ascii") + b"\r\n" for line in (*_HEAD, *_NOTHING, _END)
)
"""A calendar in which nothing lies ahead."""


def write(
    occasions: Iterable[Occasion], now_ms: int, name: Callable[[Occasion], bytes]
) -> bytes:
    """Write occasions as a calendar.

    Args:
        occasions: at least one, as the standard asks.
        now_ms: when it is written; told to the minute.
        name: gives `NAME_BYTES` for each, from which nobody can tell anything.

    Raises:
        ValueError: there is none.
    """
    events = [_event(one, now_ms, name(one).hex()) for one in occasions]
    if not events:
        raise ValueError("a calendar holds at least one occasion")
    lines = [*_HEAD, *(line for event in events for line in event), _END]
    return b"".join(_folded(line) for line in lines)


def _event(one: Occasion, now_ms: int, name: str) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{name}"
    yield f"DTSTAMP:{_utc(now_ms - now_ms % MINUTE_MS)}"
    yield f"DTSTART:{_utc(one.begin_ms)}"
    yield f"DTEND:{_utc(one.end_ms)}"
    yield f"SUMMARY:{_text(one.title)}"
    yield "CLASS:PRIVATE"
    yield "TRANSP:TRANSPARENT"
    if one.alarm:
        yield "BEGIN:VALARM"
        yield "ACTION:DISPLAY"
        yield "TRIGGER:PT0S"
        yield f"DESCRIPTION:{_text(one.title)}"
        yield "END:VALARM"
    yield "END:VEVENT"


def _utc(wall_ms: int) -> str:
    return datetime.fromtimestamp(wall_ms // SECOND_MS, UTC).strftime("%Y%m%dT%H%M%SZ")


def _text(text: str) -> str:
    """Put a text so that nothing in it is taken for more than a text."""
    one_line = " ".join(text.split())
    for sign in ("\\", ";", ","):
        one_line = one_line.replace(sign, f"\\{sign}")
    return "".join(letter for letter in one_line if letter.isprintable())


def _folded(line: str) -> bytes:
    """Cut a long line between letters; what goes on begins with a space."""
    parts: list[str] = []
    part = ""
    for letter in line:
        room = WIDEST - (1 if parts else 0)
        if len((part + letter).encode()) > room:
            parts.append(part)
            part = ""
        part += letter
    return "\r\n ".join([*parts, part]).encode() + b"\r\n"
