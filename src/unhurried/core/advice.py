"""What may be advised, in order of gravity: when several hold, the gravest speaks."""

from enum import StrEnum


class Advice(StrEnum):
    """The answers to 'what now?', gravest first."""

    EMERGENCY = "emergency"
    CLINICIAN = "clinician"
    LOCKED = "locked"
    SET_UP = "set-up"
    WAIT_FOLLOW_UP = "wait-follow-up"
    REST = "rest"
    SETTLE = "settle"
    SESSION = "session"
    MAINTAIN = "maintain"

    @property
    def allows_insertion(self) -> bool:
        """Whether something may be inserted under this advice."""
        return self in (Advice.SESSION, Advice.MAINTAIN)


_ORDER = {advice: place for place, advice in enumerate(Advice)}


def gravest(first: Advice, second: Advice) -> Advice:
    """Return the graver of the two.

    >>> gravest(Advice.REST, Advice.LOCKED).value
    'locked'
    """
    return min(first, second, key=_ORDER.__getitem__)
