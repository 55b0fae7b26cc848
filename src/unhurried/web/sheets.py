"""Pages of questions: what is asked, what is known so far, and the facts it makes.

The first evening and the settings ask the same sheets; only the way on differs.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.app.facts import Stated
from unhurried.app.replies.answers import Answers, Reply
from unhurried.app.replies.goal import goal_of, goal_so_far
from unhurried.app.replies.leaving_out import reactions_of, reactions_so_far
from unhurried.app.replies.person import asked_about, experience_of
from unhurried.app.replies.score import CONTINENCE, score_of
from unhurried.app.replies.screening import (
    answered_so_far,
    days_so_far,
    screening_of,
)
from unhurried.app.replies.setting_up import Part
from unhurried.core.events import AdultStated
from unhurried.views.question import Question
from unhurried.views.questions import about, days_ago, screening
from unhurried.views.words import sheets as words

DAYS: Final = "days-"
Known = Mapping[str, Reply]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page of questions.

    Attributes:
        says: what is said before them.
        ask: the questions.
        known: what was answered before, to be shown in the fields.
        facts: what the answers make; may raise BadInput.
        pictured: whether the picture of how to measure stands beside.
    """

    title: str
    says: tuple[str, ...]
    ask: Callable[[Application], tuple[Question, ...]]
    known: Callable[[Application], Known]
    facts: Callable[[Answers, Application], tuple[Stated, ...]]
    pictured: bool = False


def keep(sheet: Sheet, answers: Answers, app: Application) -> None:
    """Keep what the answers make, all together or nothing.

    Raises:
        BadInput: they make no fact.
        Unavailable: it could not be written.
    """
    facts = sheet.facts(answers, app)
    if facts:
        app.do(Tell(facts))


def health_asked(app: Application) -> tuple[Question, ...]:
    """Each health question; after one where time counts, how long ago it was."""
    asked: list[Question] = []
    for question in screening(app.book):
        asked.append(question)
        ago = days_ago(app.book.conditions[question.key])
        if ago is not None:
            asked.append(replace(ago, key=DAYS + ago.key, text=words.IF_YES))
    return tuple(asked)


def _days_known(app: Application) -> Known:
    state = app.state
    known = days_so_far(state, app.book, state.credit.credited_ms)
    return {DAYS + key: days for key, days in known.items()}


def _health(answers: Answers, app: Application) -> tuple[Stated, ...]:
    days = {key: answers.number(DAYS + key) for key in app.book.conditions}
    return (screening_of(answers, app.book, days),)


def _adult(answers: Answers, _: Application) -> tuple[Stated, ...]:
    return (AdultStated(answers.flag("adult") is True),)


def _experience_known(app: Application) -> Known:
    person = app.state.person
    said = person.experience
    return {
        "experience": None if said is None else said.value,
        "comfortable": person.comfortable,
    }


ADULT: Final = Sheet(
    Part.ADULT.value,
    (),
    lambda _: asked_about("adult"),
    lambda app: {"adult": app.state.person.adult},
    _adult,
)
HEALTH: Final = Sheet(
    Part.HEALTH.value,
    words.HEALTH,
    health_asked,
    lambda app: {**answered_so_far(app.state), **_days_known(app)},
    _health,
)
HEALTH_ANEW: Final = replace(HEALTH, says=words.HEALTH_ANEW, known=_days_known)
EXPERIENCE: Final = Sheet(
    Part.EXPERIENCE.value,
    (),
    lambda _: asked_about("experience", "comfortable"),
    _experience_known,
    lambda answers, _: (experience_of(answers),),
    pictured=True,
)
EXPERIENCE_ANEW: Final = replace(EXPERIENCE, says=words.EXPERIENCE_ANEW)
GOAL: Final = Sheet(
    Part.GOAL.value,
    words.GOAL,
    lambda _: about("goal"),
    lambda app: goal_so_far(app.state.person),
    lambda answers, _: (goal_of(answers),),
    pictured=True,
)
SCORE: Final = Sheet(
    Part.CONTINENCE.value,
    words.SCORE,
    lambda _: tuple(replace(one, help="") for one in CONTINENCE),
    lambda _: {},
    lambda answers, _: (score_of(answers),),
)
REACTIONS: Final = Sheet(
    Part.REACTIONS.value,
    (),
    lambda _: about("reactions"),
    lambda app: reactions_so_far(app.state.person),
    lambda answers, _: reactions_of(answers),
)
