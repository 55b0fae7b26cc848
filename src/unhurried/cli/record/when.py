"""When something elsewhere was: a date and time, or how long ago."""

import re
from datetime import datetime
from typing import Final

from unhurried.bootstrap.world import World
from unhurried.cli.files import Table
from unhurried.core.clock import DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS
from unhurried.core.errors import BadInput

LONGEST_MS: Final = 366 * DAY_MS
_UNITS: Final = {"w": 7 * DAY_MS, "d": DAY_MS, "h": HOUR_MS, "m": MINUTE_MS}
_PART: Final = re.compile(r"(\d{1,6})([wdhm])", re.ASCII)
_SPAN: Final = re.compile(r"\s*(?:\d{1,6}[wdhm]\s*)+", re.ASCII)


def ago_ms(table: Table, world: World) -> int:
    """How long ago it was, in milliseconds; neither key means now.

    Raises:
        BadInput: both are given, it is in the future, or more than a year ago.
    """
    at, ago = table.body.get("at"), table.body.get("ago")
    if at is not None and ago is not None:
        raise BadInput("this is told twice", table.at("at and ago"), "keep one of them")
    if at is None and ago is None:
        return 0
    passed = _span(ago, table.at("ago")) if at is None else _since(at, table, world)
    if 0 <= passed <= LONGEST_MS:
        return passed
    hint = "not in the future, and at most a year ago"
    raise BadInput("this time cannot be told", table.at("at" if at else "ago"), hint)


def _since(at: object, table: Table, world: World) -> int:
    if not isinstance(at, datetime):
        hint = "write it as 2026-01-05T20:00:00"
        raise BadInput("this is a date and a time", table.at("at"), hint)
    local = at if at.tzinfo is not None else at.replace(tzinfo=world.zone)
    return world.clock.now().wall_ms - round(local.timestamp() * SECOND_MS)


def _span(ago: object, where: str) -> int:
    if not isinstance(ago, str) or _SPAN.fullmatch(ago) is None:
        hint = 'write weeks, days, hours and minutes, such as "1d 4h" or "90m"'
        raise BadInput("this is not a span of time", where, hint)
    return sum(int(number) * _UNITS[unit] for number, unit in _PART.findall(ago))
