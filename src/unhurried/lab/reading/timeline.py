"""The story's wall clock: which stretch of it a written time belongs to.

Each `clock_jump` ends a stretch and begins the next. Inside a stretch times only grow.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from unhurried.lab.reading.moments import written
from unhurried.lab.reading.place import Place
from unhurried.lab.story import ClockJump, Happening


@dataclass(frozen=True, slots=True)
class Stretch:
    """What the wall clock shows between two jumps; the last stretch has no end."""

    from_ms: int
    to_ms: int | None


def stretches(happenings: Iterable[Happening]) -> tuple[Stretch, ...]:
    """Cut the story at its jumps."""
    found: list[Stretch] = []
    begins = 0
    for happening in happenings:
        if isinstance(happening.telling, ClockJump):
            found.append(Stretch(begins, happening.at_ms))
            begins = happening.telling.to_ms
    return (*found, Stretch(begins, None))


def stretch_of(at_ms: int, cut: tuple[Stretch, ...], place: Place) -> int:
    """The latest stretch in which the clock shows this time.

    Raises:
        BadInput: a jump leaves this time out, so the clock never shows it.
    """
    for number, stretch in reversed(list(enumerate(cut))):
        ends = stretch.to_ms
        if stretch.from_ms <= at_ms and (ends is None or at_ms <= ends):
            return number
    hint = "ask before the jump, or from " + written(cut[-1].from_ms) + " on"
    raise place.refuse("the clock of this story never shows this time", hint)
