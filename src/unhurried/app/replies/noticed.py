"""Something noticed between sessions, from answers."""

from unhurried.app.replies.answers import Answers
from unhurried.core.errors import BadInput
from unhurried.core.events import SignsReported
from unhurried.protocol.rulebook import Rulebook
from unhurried.views.question import Question
from unhurried.views.questions import about, signs


def noticed_asked(book: Rulebook) -> tuple[Question, ...]:
    """The signs first, then blood and soreness."""
    also = [one for one in about("follow-up") if one.key in ("blood", "soreness")]
    return (signs(book), *also)


def noticed_of(answers: Answers) -> SignsReported:
    """Put together what was noticed.

    Raises:
        BadInput: nothing was.
    """
    told = answers.words("signs") or ()
    blood, soreness = answers.flag("blood"), answers.number("soreness")
    if not told and blood is None and soreness is None:
        raise BadInput("nothing was told", hint="a sign, blood or soreness")
    return SignsReported(told, blood, soreness)
