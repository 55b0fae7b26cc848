"""The parts of the set-up in order; what is open is asked, what is told is kept."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Final

from unhurried.app.replies.screening import still_open
from unhurried.core.state import State
from unhurried.protocol.rulebook import Rulebook


class Part(StrEnum):
    """One part of the set-up, with what it is called."""

    ADULT = "About you"
    HEALTH = "Your health"
    EXPERIENCE = "Experience"
    GOAL = "A goal, if you have one"
    CONTINENCE = "Continence, to compare with later"
    ITEMS = "What you own"
    LUBRICANTS = "Lubricants"
    REACTIONS = "What your body reacts to"


def is_open(part: Part, state: State, book: Rulebook) -> bool:
    """Whether this part is still to be answered."""
    if part is Part.HEALTH:
        return bool(still_open(state, book))
    return _OPEN[part](state)


def open_parts(state: State, book: Rulebook) -> tuple[Part, ...]:
    """What is still open; nothing more for someone who is not an adult."""
    if state.person.adult is False:
        return ()
    return tuple(part for part in Part if is_open(part, state, book))


def _goal_open(state: State) -> bool:
    person = state.person
    return (person.goal_diameter, person.goal_depth, person.purpose) == (None, None, "")


_OPEN: Final[Mapping[Part, Callable[[State], bool]]] = {
    Part.ADULT: lambda state: state.person.adult is None,
    Part.EXPERIENCE: lambda state: state.person.experience is None,
    Part.GOAL: _goal_open,
    Part.CONTINENCE: lambda state: not state.continence,
    Part.ITEMS: lambda state: not state.items,
    Part.LUBRICANTS: lambda state: not state.lubricants,
    Part.REACTIONS: lambda state: state.person.reactions is None,
}
