"""A pause from answers."""

from typing import Final

from unhurried.app.replies.answers import Answers
from unhurried.core.clock import DAY_MS
from unhurried.core.errors import BadInput
from unhurried.core.events import PauseBegan

OWN: Final = "own wish"
LONGEST_DAYS: Final = 3650


def pause_of(answers: Answers) -> PauseBegan:
    """Begin a pause; without a number of days it lasts until it is ended.

    Raises:
        BadInput: it would last for more than ten years.
    """
    days = answers.number("days")
    if days is not None and days > LONGEST_DAYS:
        raise BadInput("this pause is too long", "days", f"at most {LONGEST_DAYS} days")
    return PauseBegan(answers.text("why") or OWN, days * DAY_MS if days else None)
