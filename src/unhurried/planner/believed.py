"""What was believed about comfort after each session: an estimate, with a band."""

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from unhurried.core.credit import Credited
from unhurried.core.state import State
from unhurried.protocol.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Believed:
    """The width at which discomfort was expected to stay small, at one moment.

    Attributes:
        at: credited time.
        low_mm, middle_mm, high_mm: 10th, 50th and 90th percentile of the belief.
    """

    at: Credited
    low_mm: float
    middle_mm: float
    high_mm: float


@runtime_checkable
class Believing(Protocol):
    """A planner that has a belief to show."""

    def believed(self, state: State, book: Rulebook) -> tuple[Believed, ...]:
        """Comfort as it is believed after every session, oldest first."""
        ...
