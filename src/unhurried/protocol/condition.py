"""Screening conditions: what is asked at the start and again every season."""

from dataclasses import dataclass
from enum import StrEnum

from unhurried.core.advice import Advice
from unhurried.protocol.ground import Ground


class Ends(StrEnum):
    """What lifts the wait that a condition brings."""

    CLINICIAN = "clinician"  # the person records that a clinician agreed
    TIME = "time"  # the wait is over
    CLEAR = "clear"  # the wait is over, and the question is answered with no


@dataclass(frozen=True, slots=True)
class Condition:
    """One yes-or-no question of the health questions, and what a yes means.

    Attributes:
        speaks: `locked` or `clinician`.
        wait_days: days from the answer during which nothing is advised; 0 for none.
    """

    id: str
    question: str
    speaks: Advice
    wait_days: int
    ends: Ends
    says: str
    ground: Ground
