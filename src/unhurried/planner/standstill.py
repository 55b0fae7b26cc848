"""A standstill: sessions in a row that count for nothing, and what most of them had.

Rule `clean` asks for a day after without any soreness. Somebody who is a little sore
each time stays at one size for good, and would be told after each session only why that
one did not count. Whoever stands still is told so, with another way on. It changes
nothing of what is proposed.
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final

from unhurried.core.reasons import Bearing, Reason
from unhurried.planner.hearing import Heard

MANY: Final = 6
"""Sessions in a row from which it is a standstill: three weeks or so; our choice."""


def standstill(heard: Sequence[Heard]) -> Iterator[Reason]:
    """Say that nothing has opened for long; whether soreness was mostly why."""
    row = list(takewhile(lambda one: not one.easy, reversed(heard)))
    if len(row) < MANY:
        return
    sore = sum(_was_sore(one) for one in row)
    code = "still-sore" if 2 * sore > len(row) else "still"
    yield Reason("plan", code, Bearing.LIMITS, {"sessions": len(row)})


def _was_sore(one: Heard) -> bool:
    """Whether a check-in told of soreness; what nobody told is not counted as such."""
    return any(after.soreness is not None and after.soreness > 0 for after in one.after)
