"""Answers told along the way, one reader for each kind."""

from collections.abc import Callable
from typing import Final

from unhurried.app.facts import Stated
from unhurried.core.events import ClinicianAgreed
from unhurried.lab.reading.health import read_continence, read_screening
from unhurried.lab.reading.person import read_goal
from unhurried.lab.reading.place import Place
from unhurried.lab.reading.practice import read_follow_up, read_readiness
from unhurried.lab.reading.vocabulary import Vocabulary

Reader = Callable[[object, Place, Vocabulary], tuple[Stated, ...]]


def _follow_up(value: object, place: Place, words: Vocabulary) -> tuple[Stated, ...]:
    return (read_follow_up(value, place, words),)


def _readiness(value: object, place: Place, _: Vocabulary) -> tuple[Stated, ...]:
    return (read_readiness(value, place),)


def _screening(value: object, place: Place, words: Vocabulary) -> tuple[Stated, ...]:
    return (read_screening(value, place, words),)


def _goal(value: object, place: Place, _: Vocabulary) -> tuple[Stated, ...]:
    return read_goal(value, place)


def _continence(value: object, place: Place, _: Vocabulary) -> tuple[Stated, ...]:
    return (read_continence(value, place),)


def _agreed(value: object, place: Place, _: Vocabulary) -> tuple[Stated, ...]:
    if value is not True and value != {}:
        hint = "write clinician_agreed = true, or leave it out"
        raise place.refuse("'clinician_agreed' is true", hint)
    return (ClinicianAgreed(),)


ANSWERS: Final[dict[str, Reader]] = {
    "follow_up": _follow_up,
    "readiness": _readiness,
    "screening": _screening,
    "goal": _goal,
    "continence": _continence,
    "clinician_agreed": _agreed,
}
"""Readers by the key that a happening is told under."""
