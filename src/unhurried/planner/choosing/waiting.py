"""Waiting longer than the gates ask: for the pace, or until the tip is under the bound.

The pace's rest does not hang on the last report; trouble only adds to it. So a worse
report never shortens a rest.
"""

from collections.abc import Sequence
from typing import Final

from unhurried.core.clock import DAY_MS
from unhurried.core.credit import Credited
from unhurried.planner.choosing.envelope import Weighed, outlook
from unhurried.planner.choosing.pace import Pace
from unhurried.planner.hearing import Heard
from unhurried.protocol.rulebook import Rulebook

EVENT_DAYS: Final = 2.0
LONGEST_DAYS: Final = 7


def rests_until(heard: Sequence[Heard], pace: Pace) -> Credited:
    """Credited time until which the pace asks for rest; the last end without one."""
    last = heard[-1]
    troubled = pace.rest_days and (last.event or last.unknown)
    more = EVENT_DAYS if troubled else 0.0
    return last.ended + round((pace.rest_days + more) * DAY_MS)


def helpful_wait(
    told: Sequence[Weighed],
    met_mm: float,
    at_most: float,
    *,
    now: Credited,
    book: Rulebook,
) -> Credited | None:
    """The first day this week on which this width is under the bound, if any."""
    ended = told[0].after.ended
    if ended is None:
        return None
    for days in range(1, LONGEST_DAYS + 1):
        then = ended + days * DAY_MS
        if then > now and outlook(told, (met_mm,), then, book).held[0] <= at_most:
            return then
    return None
