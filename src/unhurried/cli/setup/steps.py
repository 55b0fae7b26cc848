"""The questions of the set-up, each kept at once and asked again only if left open."""

from collections.abc import Callable, Mapping
from typing import Final

from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.app.replies.answers import Answers
from unhurried.app.replies.leaving_out import reactions_of
from unhurried.app.replies.person import asked_about, experience_of
from unhurried.app.replies.setting_up import Part
from unhurried.cli.asking import Asker
from unhurried.cli.continence import ask_score
from unhurried.cli.goal import ask_goal
from unhurried.cli.kit.adding import ask_item, ask_lubricant
from unhurried.cli.screening import ask_screening
from unhurried.core.events import AdultStated
from unhurried.views.questions import about

NOTHING_GIVEN: Final = Answers({})


def ask_adult(application: Application, asker: Asker) -> None:
    """Ask for the age; a no ends the way in kindly, and is kept."""
    adult = asker.ask(asked_about("adult")[0])
    if isinstance(adult, bool):
        application.do(Tell((AdultStated(adult),)))


def ask_experience(application: Application, asker: Asker) -> None:
    """Ask for experience; left open, it is kept as none."""
    answers = asker.ask_all(asked_about("experience", "comfortable"))
    application.do(Tell((experience_of(answers),)))


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


def ask_reactions(application: Application, asker: Asker) -> None:
    """Ask what the body reacts to; left open, it is asked again another time."""
    application.do(Tell(reactions_of(asker.ask_all(about("reactions")))))


ASK: Final[Mapping[Part, Callable[[Application, Asker], None]]] = {
    Part.ADULT: ask_adult,
    Part.HEALTH: ask_screening,
    Part.EXPERIENCE: ask_experience,
    Part.GOAL: ask_goal,
    Part.CONTINENCE: ask_score,
    Part.ITEMS: ask_items,
    Part.LUBRICANTS: ask_lubricants,
    Part.REACTIONS: ask_reactions,
}
