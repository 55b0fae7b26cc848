"""The words for practice: kinds of session, depth stages, endings, plans, reports."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from unhurried.core.things import Barrier


class Kind(StrEnum):
    """What a session is for."""

    TRAIN = "train"
    EXPLORE = "explore"
    SETTLE = "settle"
    WEAR = "wear"
    MAINTAIN = "maintain"

    @property
    def inserts(self) -> bool:
        """Whether anything is inserted."""
        return self is not Kind.SETTLE


class Depth(StrEnum):
    """How far in: the tip, half of the length, all of it."""

    TIP = "tip"
    PART = "part"
    FULL = "full"

    @property
    def rank(self) -> int:
        """1, 2 or 3."""
        return _RANKS[self]


_RANKS: Final = {depth: number for number, depth in enumerate(Depth, 1)}


class Ended(StrEnum):
    """How a session ended."""

    COMPLETED = "completed"
    EASED_BACK = "eased-back"
    STOPPED = "stopped"
    CRASHED = "crashed"


@dataclass(frozen=True, slots=True)
class Plan:
    """What a session sets out to do; every number is an upper limit.

    Attributes:
        hold_s: planned hold in seconds.
        warm_up_id: a smaller item to begin with, if one is owned.
    """

    kind: Kind
    item_id: str | None = None
    lubricant_id: str | None = None
    depth: Depth | None = None
    hold_s: int = 0
    warm_up_id: str | None = None
    partnered: bool = False
    barrier: Barrier = Barrier.NONE


@dataclass(frozen=True, slots=True)
class Report:
    """What a session was, as felt and seen; None is 'not answered'.

    Attributes:
        depth: the deepest stage reached; None when nothing went in, or unknown.
        hold_s: how long it was held, in seconds.
        pain, discomfort, ease, enjoyment, tension: 0 to 10; pain and discomfort at
            their peak.
        signs: ids of the rulebook's table of signs.
        numbing: whether any numbing product was used.
    """

    ended: Ended
    depth: Depth | None = None
    hold_s: int = 0
    pain: int | None = None
    discomfort: int | None = None
    ease: int | None = None
    blood: bool | None = None
    leakage: bool | None = None
    numbing: bool | None = None
    signs: tuple[str, ...] = ()
    enjoyment: int | None = None
    tension: int | None = None
    note: str = ""
    tags: tuple[str, ...] = ()
