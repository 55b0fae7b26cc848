"""When something was: a date and a time of the person's own clock, as time ago."""

from datetime import datetime, tzinfo
from typing import Final

from unhurried.core.clock import DAY_MS, SECOND_MS
from unhurried.core.errors import BadInput

LONGEST_MS: Final = 366 * DAY_MS


def ago_of(said: str, now_ms: int, zone: tzinfo) -> int:
    """How long ago it was, in milliseconds.

    Args:
        said: such as `2026-01-05T20:00`.
        now_ms: wall clock.
        zone: of the clock that was read.

    Raises:
        BadInput: it is no date and time, in the future, or more than a year ago.
    """
    try:
        read = datetime.fromisoformat(said.strip())
    except ValueError:
        hint = "such as 2026-01-05T20:00"
        raise BadInput("this is a date and a time", "when", hint) from None
    local = read if read.tzinfo is not None else read.replace(tzinfo=zone)
    passed = now_ms - round(local.timestamp() * SECOND_MS)
    if 0 <= passed <= LONGEST_MS:
        return passed
    hint = "not in the future, and at most a year ago"
    raise BadInput("this time cannot be told", "when", hint)
