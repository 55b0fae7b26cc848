"""A story that was understood: what was told, when, and what is asked about it.

Times are milliseconds since the story's start, as a wall clock shows them.
"""

from dataclasses import dataclass

from unhurried.app.commands import Tell, TellSession
from unhurried.core.advice import Advice
from unhurried.core.practice import Depth


@dataclass(frozen=True, slots=True)
class ClockJump:
    """The wall clock leaps to another time while no time passes.

    Attributes:
        to_ms: what it shows from then on, since the story's start.
    """

    to_ms: int


Telling = Tell | TellSession | ClockJump


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing that happens, and where in the file it stands."""

    at_ms: int
    telling: Telling
    line: int
    where: str


@dataclass(frozen=True, slots=True)
class Pair:
    """An item and a lubricant, by their ids; None is 'no lubricant'."""

    item: str
    lubricant: str | None


@dataclass(frozen=True, slots=True)
class Expected:
    """What an ask expects; None or empty expects nothing of that key.

    Attributes:
        hold_s: planned hold in seconds.
        not_before_ms: since the story's start, as the wall clock will show it.
        reasons, not_reasons: ids of rules that must, or must not, be among those given.
        asks, not_asks: ids of rules whose question is, or is not, to be answered before
            a session, or soon.
        allowed, refused: what the gates must let through, or must not.
    """

    advice: Advice | None = None
    item: str | None = None
    depth: Depth | None = None
    hold_s: int | None = None
    not_before_ms: int | None = None
    reasons: tuple[str, ...] = ()
    not_reasons: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()
    not_asks: tuple[str, ...] = ()
    allowed: Pair | None = None
    refused: Pair | None = None


@dataclass(frozen=True, slots=True)
class Ask:
    """One question for a decision, and where in the file it stands.

    Attributes:
        stretch: how many jumps of the clock come before it.
    """

    at_ms: int
    stretch: int
    expected: Expected
    line: int
    where: str


@dataclass(frozen=True, slots=True)
class Story:
    """One file, understood in full.

    Attributes:
        about: ids of the rules that it is a story about.
        start_ms: milliseconds since 1970 in UTC.
        opening: what is told at the very start: the answers and what is owned.
    """

    file: str
    title: str
    about: tuple[str, ...]
    start_ms: int
    opening: tuple[Tell, ...]
    happenings: tuple[Happening, ...]
    asks: tuple[Ask, ...]
