"""The continence score from the five answers."""

from typing import Final

from unhurried.app.replies.answers import Answers
from unhurried.core.events import ContinenceScored
from unhurried.views.continence import continence_score
from unhurried.views.questions import about

CONTINENCE: Final = about("continence")
MOST: Final = 20


def score_of(answers: Answers) -> ContinenceScored:
    """Add the answers up.

    Raises:
        BadInput: one is missing.
    """
    return ContinenceScored(
        continence_score({one.key: answers.text(one.key) for one in CONTINENCE})
    )
