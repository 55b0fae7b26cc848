"""Answers told along the way, one reader for each kind."""

from collections.abc import Callable
from typing import Final

from unhurried.app.facts import Stated
from unhurried.core.events import (
    ClinicianAgreed,
    ClinicianPlanEnded,
    ClinicianPlanUsed,
)
from unhurried.lab.reading.health import read_continence, read_screening
from unhurried.lab.reading.person import read_goal
from unhurried.lab.reading.place import Place
from unhurried.lab.reading.practice import read_follow_up, read_readiness
from unhurried.lab.reading.table import table
from unhurried.lab.reading.vocabulary import Vocabulary
from unhurried.protocol.clinician_plan_reader import FORMAT, plan_of
from unhurried.protocol.toml_table import TomlTable

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


def _clinician_plan(value: object, place: Place, _: Vocabulary) -> tuple[Stated, ...]:
    """A table as in the plan's own file, but without its days; or `"ended"`."""
    if value == "ended":
        return (ClinicianPlanEnded(),)
    told = table(value, place, ("limits", "stops", "note"))
    plan = plan_of(TomlTable({"format": FORMAT, **told.body}, str(place)))
    return (ClinicianPlanUsed(plan),)


ANSWERS: Final[dict[str, Reader]] = {
    "follow_up": _follow_up,
    "readiness": _readiness,
    "screening": _screening,
    "goal": _goal,
    "continence": _continence,
    "clinician_agreed": _agreed,
    "clinician_plan": _clinician_plan,
}
"""Readers by the key that a happening is told under."""
