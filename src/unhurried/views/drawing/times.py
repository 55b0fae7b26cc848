"""The time that a picture shows."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from unhurried.core.clock import DAY_MS

LEAST_MS: Final = 14 * DAY_MS
"""A record that has just begun stands at the left, with room to grow."""


@dataclass(frozen=True, slots=True)
class Times:
    """From the first moment to the last, in wall-clock milliseconds.

    Attributes:
        now_ms: the moment of drawing; `last_ms` may lie beyond it.
    """

    first_ms: int
    last_ms: int
    now_ms: int


def times(moments: Iterable[int], now_ms: int, until_ms: int | None = None) -> Times:
    """Show all of these moments, now, and what lies ahead until `until_ms`."""
    known = [*moments, now_ms]
    first = min(known)
    last = max(*known, first + LEAST_MS, until_ms or first)
    return Times(first, last, now_ms)
