"""Time as the product knows it: a wall clock, and a steady clock that cannot be set.

`Clock.now()` is the only door for time. A `Stamp` is read once per action, so that all
checks agree on the same 'now'.
"""

from dataclasses import dataclass
from typing import Protocol

SECOND_MS = 1_000
MINUTE_MS = 60 * SECOND_MS
HOUR_MS = 60 * MINUTE_MS
DAY_MS = 24 * HOUR_MS


@dataclass(frozen=True, slots=True)
class Stamp:
    """One reading of both clocks.

    Attributes:
        wall_ms: milliseconds since 1970 in UTC, as the machine's clock says.
        steady_ms: milliseconds on a clock that counts suspended time too and that
            nobody can set; None where the machine has none.
        boot: which run of the machine the steady clock belongs to; empty if unknown.
    """

    wall_ms: int
    steady_ms: int | None
    boot: str


class Clock(Protocol):
    """The one door for time."""

    def now(self) -> Stamp:
        """Read both clocks."""
        ...
