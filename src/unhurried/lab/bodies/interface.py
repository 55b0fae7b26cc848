"""What a virtual body answers: the public interface that other people's bodies fit.

A Python file with `population(n: int, seed: int, family: str) -> list[Body]` and, if it
knows several, their names in `FAMILIES`. Days are floats since the start of the trial,
depth goes from 0 to 1, holds are in minutes, widths in millimetres. Two attributes may
be there and need not: `comfortable_mm`, the width that the person says is comfortable
on the first day, and `kit`, the widths that this person owns.
"""

from collections.abc import Sequence
from typing import NotRequired, Protocol, TypedDict

PAIN_EVENT = 3.5
"""True pain from here on is a pain event: a person would call it 4 of 10."""

SEVERE = 6.0
"""True pain from here on is severe."""


class Felt(TypedDict):
    """What one session was.

    `depth` reached, 0 to 1; `discomfort` and `pain` as reported at their peak, 0 to 10;
    `true_pain` at its peak; `ended` one of `completed`, `eased-back`, `stopped`;
    `hold_minutes` held. `torn` may be left out: then blood stands for a tear.
    """

    depth: float
    discomfort: float
    pain: float
    true_pain: float
    blood: bool
    ended: str
    hold_minutes: float
    torn: NotRequired[bool]


class After(TypedDict):
    """What a check-in finds: soreness 0 to 10 as reported, blood, leakage."""

    soreness: float
    blood: bool
    leakage: bool


class Body(Protocol):
    """One virtual person."""

    def willing(self, day: float, /) -> bool:
        """Whether the person feels like it on this day."""
        ...

    def session(
        self, day: float, diameter_mm: float, depth: float, hold_minutes: float, /
    ) -> Felt:
        """Hold one session; the body changes."""
        ...

    def follow_up(self, day: float, /) -> After:
        """Answer how it is on this day."""
        ...

    def chance_of_pain(
        self, day: float, diameter_mm: float, depth: float, hold_minutes: float, /
    ) -> float:
        """True chance of a pain event; for the oracle and the scores alone."""
        ...


class Population(Protocol):
    """Makes the same bodies for the same arguments."""

    def __call__(self, n: int, seed: int, family: str, /) -> Sequence[Body]:
        """Make `n` bodies of a family."""
        ...
