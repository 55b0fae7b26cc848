"""What a person says about themselves, from answers."""

from collections.abc import Iterator

from unhurried.app.replies.answers import Answers
from unhurried.core.events import AdultStated, ExperienceStated, PersonFact
from unhurried.core.events.person import Experience
from unhurried.views.question import Question
from unhurried.views.questions import about


def asked_about(*keys: str) -> tuple[Question, ...]:
    """Choose questions about the person, in the order in which they are asked."""
    return tuple(one for one in about("person") if one.key in keys)


def experience_of(answers: Answers) -> ExperienceStated:
    """Say how experienced someone is; left open, it is none."""
    said = answers.word("experience", Experience) or Experience.NEW
    return ExperienceStated(said, answers.size("comfortable"))


def person_of(answers: Answers) -> Iterator[PersonFact]:
    """Whatever was answered; what was not answered makes no fact."""
    adult = answers.flag("adult")
    if adult is not None:
        yield AdultStated(adult)
    if answers.text("experience"):
        yield experience_of(answers)
