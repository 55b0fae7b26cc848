"""A rule about sizes: a count that goes on with each session, and the level it names.

Levels are places in the kit, from 0 for the narrowest. A rule is pure: the same
sessions give the same level, so that a policy can be asked anew on any day. It steps
from the level that was used, which the gates may have kept below the one it named.
"""

from dataclasses import dataclass, replace
from typing import Generic, Protocol, TypeVar

from unhurried.lab.policies.seen import Seen

MARGIN = 20
"""A policy begins at least 2 mm below the width that was said to be comfortable."""

Count = TypeVar("Count")


@dataclass(frozen=True, slots=True)
class Ladder:
    """The widths of the kit in tenths of a millimetre, ascending, and where one begins.

    Attributes:
        comfortable: the width said to be comfortable at first; None when not said.
    """

    widths: tuple[int, ...]
    comfortable: int | None

    @property
    def top(self) -> int:
        """The widest level."""
        return len(self.widths) - 1

    @property
    def start(self) -> int:
        """The level to begin at."""
        return self.at(-1 if self.comfortable is None else self.comfortable - MARGIN)

    def at(self, width: int) -> int:
        """The level of the widest that is not over this width; 0 when all are."""
        return max(0, sum(each <= width for each in self.widths) - 1)

    def held(self, level: int) -> int:
        """The same level, or the nearest that there is."""
        return max(0, min(self.top, level))


@dataclass(frozen=True, slots=True)
class Advice(Generic[Count]):
    """What a rule has come to.

    Attributes:
        level: the level for the next session.
        count: whatever the rule counts.
        rest_days: extra days of rest before it.
        chance: of pain, as the rule itself expects it; None when it expects none.
    """

    level: int
    count: Count
    rest_days: float = 0.0
    chance: float | None = None

    def to(self, level: int, count: Count) -> "Advice[Count]":
        """Go to a level with a new count."""
        return replace(self, level=level, count=count, rest_days=0.0)


class Rule(Protocol[Count]):
    """A rule about sizes."""

    @property
    def name(self) -> str:
        """How the policy is called."""
        ...

    @property
    def rest_days(self) -> float:
        """Days from one session to the next, at least."""
        ...

    def begin(self, ladder: Ladder) -> Advice[Count]:
        """Advise before the first session."""
        ...

    def after(self, told: Advice[Count], seen: Seen, ladder: Ladder) -> Advice[Count]:
        """Advise after one more session."""
        ...
