"""Signs that a body gives during or after a session, and what to do about each."""

from dataclasses import dataclass
from enum import StrEnum

from unhurried.core.advice import Advice
from unhurried.protocol.ground import Ground


class Call(StrEnum):
    """Whom to turn to."""

    EMERGENCY = "emergency"
    SAME_DAY = "same-day"
    SEE_SOMEONE = "see-someone"


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign, in words that a frightened person can use.

    Attributes:
        rule: id of the rule that it sets in motion.
        speaks: the advice it leads to.
        now: what to do now.
        avoid: what not to do.
    """

    id: str
    title: str
    rule: str
    speaks: Advice
    ends_session: bool
    now: str
    avoid: str
    call: Call
    ground: Ground
