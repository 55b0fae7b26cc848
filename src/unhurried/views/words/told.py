"""Numbers as a person reads them, inside a sentence: `{hours:time}`, `{at_most:mm}`."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from unhurried.core.practice import Depth
from unhurried.core.reasons import Number
from unhurried.views.words.names import NAMES

LONGEST = 60
"""Characters of a person's own words that are repeated in a sentence."""

_HOURS_A_DAY: Final = 24
_SECONDS_A_MINUTE: Final = 60
_DEPTHS: Final = {
    Depth.TIP: "the tip",
    Depth.PART: "half its length",
    Depth.FULL: "its full length",
}


@dataclass(frozen=True, slots=True)
class Told:
    """A number of a reason that knows how to be written."""

    value: Number

    def __format__(self, spec: str) -> str:
        """Write it as `spec` asks: count:noun, time, mm, min, depth or name."""
        return _shortened(_written(self.value, spec))


def counted(number: int, noun: str) -> str:
    """Write a count with its noun.

    >>> counted(1, "session"), counted(3, "day")
    ('1 session', '3 days')
    """
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def hours(number: int) -> str:
    """Write hours; whole days from two days on, a started day as a day.

    >>> hours(5), hours(72), hours(49)
    ('5 hours', '3 days', '3 days')
    """
    if number < 2 * _HOURS_A_DAY:
        return counted(number, "hour")
    return counted(-(-number // _HOURS_A_DAY), "day")


def minutes(seconds: int) -> str:
    """Write seconds as whole minutes, or as seconds where they are none.

    >>> minutes(300), minutes(20)
    ('5 minutes', '20 seconds')
    """
    if seconds % _SECONDS_A_MINUTE:
        return counted(seconds, "second")
    return counted(seconds // _SECONDS_A_MINUTE, "minute")


def _millimetres(tenths: int) -> str:
    return f"{tenths / 10:g} mm"


def _depth_of(rank: int) -> str:
    return _DEPTHS[list(Depth)[max(1, min(rank, len(Depth))) - 1]]


_WHOLE: Final[dict[str, Callable[[int], str]]] = {
    "time": hours,
    "mm": _millimetres,
    "min": minutes,
    "depth": _depth_of,
}


def _written(value: Number, spec: str) -> str:
    if isinstance(value, str):
        return NAMES.get(value, value)
    if spec in _WHOLE:
        return _WHOLE[spec](value)
    return counted(value, spec) if spec else str(value)


def _shortened(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= LONGEST else f"{plain[: LONGEST - 3].rstrip()}..."
