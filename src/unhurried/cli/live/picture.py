"""One moment of a session as a surface shows it, and what may be said to it."""

from dataclasses import dataclass
from typing import Final

STOP: Final = "stop"
SKIP: Final = "skip"
GONE: Final = "gone"
"""Words with which a surface answers, beside the names of options and the numbers."""

SCALE: Final = {**{str(number): number for number in range(11)}, "x": 10}
"""Keys of the scale from 0 to 10; `x` is ten."""


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose.

    Attributes:
        key: the single key, lower case.
        name: what is handed back when it is chosen.
    """

    key: str
    label: str
    name: str


@dataclass(frozen=True, slots=True)
class Picture:
    """One moment; what is empty is not shown.

    Attributes:
        options: what may be chosen beside STOP, in order.
        held_s, hold_s: seconds held so far, and at most, while it is held.
        ready_s: seconds that this step is paced for from now on; 0 when none are left.
        pace: how to say that, with `{}` for minutes and seconds.
        breath_ms: lengths of a breath in and out, while breathing is paced.
        tones: whether each breath is sounded as well.
        prompt: what is asked just now, shown large.
        notice: an answer to the last key, such as why it was too early.
        scaled: whether a number from 0 to 10 is understood.
        stops: whether there is something to stop.
    """

    title: str
    words: tuple[str, ...] = ()
    options: tuple[Option, ...] = ()
    held_s: int | None = None
    hold_s: int = 0
    ready_s: int = 0
    pace: str = ""
    breath_ms: tuple[int, int] | None = None
    tones: bool = False
    prompt: str = ""
    notice: str = ""
    scaled: bool = False
    stops: bool = True


def understood(word: str, picture: Picture) -> str:
    """Find what a key or a typed word means here; empty when it means nothing.

    >>> understood("P", Picture("Hold", options=(Option("p", "a pause", "pause"),)))
    'pause'
    """
    said = word.strip().lower()
    for option in picture.options:
        if said in (option.key, option.name, option.label.lower()):
            return option.name
    if picture.scaled and said in SCALE:
        return str(SCALE[said])
    return said if said in (SKIP, GONE) else ""
