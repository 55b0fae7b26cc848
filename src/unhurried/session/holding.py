"""How long something has been inside: the time that limits a hold."""

from enum import StrEnum
from typing import Final

from unhurried.core.credit import Credited
from unhurried.core.state import Running
from unhurried.core.steps import Step
from unhurried.session.position import ASIDES, WAY_IN


class Phase(StrEnum):
    """The three times in which something is inside; each has its limit."""

    WARMING = "warming"
    INSERTING = "inserting"
    HOLDING = "holding"


PHASES: Final = {
    Step.WARM_UP: Phase.WARMING,
    Step.INSERT_TIP: Phase.INSERTING,
    Step.INSERT_PART: Phase.INSERTING,
    Step.INSERT_FULL: Phase.INSERTING,
    Step.HOLD: Phase.HOLDING,
}


def phase(before: Step) -> Phase | None:
    """Find the phase by the last step of the way in; None before anything is inside."""
    return PHASES.get(before)


def under_way(step: Step) -> bool:
    """Whether removal has not begun yet."""
    return step in WAY_IN or step in ASIDES


def spent_ms(running: Running, now: Credited) -> int:
    """Milliseconds in this phase so far.

    Asides count in full, since something may stay inside meanwhile: no pause, however
    often or long, makes a hold longer. `running.held_ms` is the part before the present
    step; it begins anew with each phase, and stops with removal.
    """
    if phase(running.before) is None:
        return 0
    here = max(0, now - running.entered) if under_way(running.step) else 0
    return running.held_ms + here


def held_ms(running: Running, now: Credited) -> int:
    """Milliseconds of holding so far; 0 until the hold has begun."""
    return spent_ms(running, now) if phase(running.before) is Phase.HOLDING else 0
