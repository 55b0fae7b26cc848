"""The questions of the set-up, each kept at once and asked again only if left open."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.cli.answers import Answers
from unhurried.cli.asking import Asker
from unhurried.cli.continence import ask_score
from unhurried.cli.goal import ask_goal
from unhurried.cli.kit.adding import ask_item, ask_lubricant
from unhurried.cli.screening import ask_screening
from unhurried.core.events import AdultStated, ExperienceStated
from unhurried.core.events.person import Experience
from unhurried.core.state import State
from unhurried.views.question import Question
from unhurried.views.questions import about

NOTHING_GIVEN: Final = Answers({})


@dataclass(frozen=True, slots=True)
class SetUpStep:
    """One step.

    Attributes:
        open: whether it is still to be answered.
        ask: asks, and keeps what was answered.
    """

    title: str
    open: Callable[[State, frozenset[str]], bool]
    ask: Callable[[Application, Asker], None]


def ask_adult(application: Application, asker: Asker) -> None:
    """Ask for the age; a no ends the way in kindly, and is kept."""
    adult = asker.ask(_question("adult"))
    if isinstance(adult, bool):
        application.do(Tell((AdultStated(adult),)))


def ask_experience(application: Application, asker: Asker) -> None:
    """Ask for experience; left open, it is kept as none."""
    answers = asker.ask_all([_question("experience"), _question("comfortable")])
    experience = answers.word("experience", Experience) or Experience.NEW
    fact = ExperienceStated(experience, answers.size("comfortable"))
    application.do(Tell((fact,)))


def ask_items(application: Application, asker: Asker) -> None:
    """Ask for objects until there are no more."""
    text = "Would you like to describe an object? A finger counts as one too."
    while asker.agrees(text):
        ask_item(application, asker, NOTHING_GIVEN)
        text = "Is there another object?"


def ask_lubricants(application: Application, asker: Asker) -> None:
    """Ask for lubricants until there are no more."""
    text = "Would you like to describe a lubricant?"
    while asker.agrees(text, "One that fits is needed before anything is inserted."):
        ask_lubricant(application, asker, NOTHING_GIVEN)
        text = "Is there another lubricant?"


def _question(key: str) -> Question:
    return next(one for one in about("person") if one.key == key)


def _screening_open(state: State, asked: frozenset[str]) -> bool:
    answers = {} if state.screening is None else state.screening.answers
    return any(answers.get(key) is None for key in asked)


def _goal_open(state: State, _: frozenset[str]) -> bool:
    person = state.person
    return (person.goal_diameter, person.goal_depth, person.purpose) == (None, None, "")


STEPS: Final = (
    SetUpStep("About you", lambda state, _: state.person.adult is None, ask_adult),
    SetUpStep("Your health", _screening_open, ask_screening),
    SetUpStep(
        "Experience", lambda state, _: state.person.experience is None, ask_experience
    ),
    SetUpStep("A goal, if you have one", _goal_open, ask_goal),
    SetUpStep(
        "Continence, to compare with later",
        lambda state, _: not state.continence,
        ask_score,
    ),
    SetUpStep("What you own", lambda state, _: not state.items, ask_items),
    SetUpStep("Lubricants", lambda state, _: not state.lubricants, ask_lubricants),
)
