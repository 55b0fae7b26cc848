"""What the planner supposes about a body before it knows it, and what is given.

These are suppositions, not rules: nothing is refused by them. They stand in the
rulebook so that each has its unit and says what it rests on.
"""

from dataclasses import dataclass
from enum import StrEnum

from unhurried.protocol.ground import Ground


class Shape(StrEnum):
    """How a supposition is spread over people."""

    LOG_NORMAL = "log-normal"  # centre is the median; spread is of the logarithm
    NORMAL = "normal"  # centre is the mean; spread in the unit
    FIXED = "fixed"  # the same for everybody; no spread


@dataclass(frozen=True, slots=True)
class Prior:
    """One supposition.

    Attributes:
        unit: of the centre, as text.
        centre: median or mean, as the shape says.
        spread: one standard deviation; 0 for what is fixed.
    """

    id: str
    about: str
    unit: str
    shape: Shape
    centre: float
    spread: float
    ground: Ground
