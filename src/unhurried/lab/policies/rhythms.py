"""The rhythms among which the oracle has its pick, body by body, with hindsight."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How the oracle goes on.

    Attributes:
        rest_days: from one session to the next, at least.
        eases: how many sizes below the widest within its bound it trains.
    """

    rest_days: float
    eases: int


IN_THE_OPEN: Final = tuple(
    Rhythm(rest, eases) for rest in (1.0, 2.0, 3.0, 4.0) for eases in (0, 1)
)
GATED: Final = (Rhythm(2.0, 0), Rhythm(2.0, 1), Rhythm(4.0, 0))
"""The gates ask for most of the rest themselves."""
