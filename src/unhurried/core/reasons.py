"""Reasons are codes with numbers; their sentences live in `views/words`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

Number = int | str


class Bearing(StrEnum):
    """How a reason bears on what is decided."""

    STOPS = "stops"  # because of this there is no session now
    LIMITS = "limits"  # because of this it is smaller, shorter or shallower
    ASKS = "asks"  # this is asked before anything starts
    DUE = "due"  # worth doing soon; it stops nothing
    KEPT = "kept"  # the rule was asked and is satisfied


@dataclass(frozen=True, slots=True)
class Reason:
    """One rule that spoke: its id, what it found, the numbers it compared.

    Attributes:
        rule: id of a rule of the rulebook, such as `rest`.
        code: which of the rule's sentences, such as `too-soon`.
        bearing: whether it stops, limits, asks, or is satisfied.
        numbers: name to value; the unit stands in the name (`hours_left`).
    """

    rule: str
    code: str
    bearing: Bearing = Bearing.STOPS
    numbers: Mapping[str, Number] = field(default_factory=dict)
