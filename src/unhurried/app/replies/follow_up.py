"""A check-in after a session from answers."""

from unhurried.app.replies.answers import Answers
from unhurried.core.events import FollowUpAnswered
from unhurried.protocol.rulebook import Rulebook
from unhurried.views.question import Question
from unhurried.views.questions import about, signs


def follow_up_asked(book: Rulebook) -> tuple[Question, ...]:
    """What is asked: how it is, and the signs."""
    return (*about("follow-up"), signs(book))


def follow_up_of(answers: Answers) -> FollowUpAnswered:
    """Put a check-in together; one is for every session that waits for one."""
    return FollowUpAnswered(
        None,
        soreness=answers.number("soreness"),
        blood=answers.flag("blood"),
        leakage=answers.flag("leakage"),
        signs=answers.words("signs") or (),
    )
