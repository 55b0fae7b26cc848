"""Lead out of a session that can no longer be kept: removal and after-care, always."""

from typing import Final

from unhurried.cli.live.afterwards import read
from unhurried.cli.live.surface import LeftUnanswered, Surface
from unhurried.core.steps import Step
from unhurried.views.words.steps import STEPS

NOT_KEPT: Final = (
    "From here on nothing can be kept in the record. That can wait; you come first.",
)
LATER: Final = (
    "When this works again, open Unhurried: it will ask what happened in this session.",
)
_IS_OUT: Final = (Step.TRIAGE, Step.DEBRIEF, Step.AFTER_CARE, Step.ENDED)


def lead_out(surface: Surface, step: Step | None) -> None:
    """Say what a stop says, without the journal.

    `step` is where the session was; from triage on nothing is inside any more.
    """
    try:
        if step not in _IS_OUT:
            surface.ring("stop")
            _say(surface, Step.REMOVE_AND_STOP, NOT_KEPT)
        _say(surface, Step.AFTER_CARE, LATER)
    except LeftUnanswered:
        return  # nobody is there to be led


def _say(surface: Surface, step: Step, more: tuple[str, ...]) -> None:
    words = STEPS[step]
    read(surface, words.title, (*words.say, *more))
