"""A story that was understood: what was told, when, and what is asked about it.

Times are milliseconds since the story's start, as a wall clock shows them.
"""

from dataclasses import dataclass

from unhurried.app.commands import (
    Begin,
    CheckIn,
    Debrief,
    Give,
    Tell,
    TellSession,
)
from unhurried.core.advice import Advice
from unhurried.core.practice import Depth, Kind
from unhurried.core.steps import Step
from unhurried.core.things import Barrier


@dataclass(frozen=True, slots=True)
class ClockJump:
    """The wall clock leaps to another time while no time passes.

    Attributes:
        to_ms: what it shows from then on, since the story's start.
    """

    to_ms: int


@dataclass(frozen=True, slots=True)
class Guided:
    """What is done in a guided session, all at once, in this order."""

    commands: tuple[Begin | Give | CheckIn | Debrief, ...]


@dataclass(frozen=True, slots=True)
class Felt:
    """A check-in: of the guided session if one is running, else between sessions."""

    inside: Guided
    between: Tell


Telling = Tell | TellSession | Guided | Felt | ClockJump


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing that happens, and where in the file it stands."""

    at_ms: int
    telling: Telling
    line: int
    where: str


@dataclass(frozen=True, slots=True)
class Wish:
    """A session that is asked about; what is None is as in the gentlest one.

    Attributes:
        item, lubricant: their ids; no lubricant is none.
        hold_s: planned hold in seconds.
        start: whether it is to begin now, not only to be planned.
    """

    item: str
    lubricant: str | None
    kind: Kind | None = None
    depth: Depth | None = None
    hold_s: int | None = None
    partnered: bool = False
    barrier: Barrier = Barrier.NONE
    start: bool = False


@dataclass(frozen=True, slots=True)
class Expected:
    """What an ask expects; None or empty expects nothing of that key.

    Attributes:
        hold_s: planned hold in seconds.
        not_before_ms: since the story's start, as the wall clock will show it.
        reasons, not_reasons: ids of rules that must, or must not, be among those given.
        asks, not_asks: ids of rules whose question is, or is not, to be answered before
            a session, or soon.
        step: where the guided session must be.
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
    step: Step | None = None
    allowed: Wish | None = None
    refused: Wish | None = None

    @property
    def wish(self) -> Wish | None:
        """The session that is asked about, if one is."""
        return self.allowed or self.refused


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
