"""Health answers, kept one by one or all at once."""

from collections.abc import Mapping
from typing import Final

from unhurried.app.replies.answers import Answers
from unhurried.core.events import ScreeningAnswered
from unhurried.core.state import State
from unhurried.protocol.rulebook import Rulebook
from unhurried.views.question import Question
from unhurried.views.questions import screening

CLEAR: Final = "clear"


def answered_so_far(state: State) -> dict[str, bool | None]:
    """What was answered before, by condition; nothing where nothing was asked."""
    return {} if state.screening is None else dict(state.screening.answers)


def still_open(state: State, book: Rulebook) -> tuple[Question, ...]:
    """The health questions that have no answer yet."""
    told = answered_so_far(state)
    return tuple(one for one in screening(book) if told.get(one.key) is None)


def screening_of(
    answers: Answers, book: Rulebook, days: Mapping[str, int | None]
) -> ScreeningAnswered:
    """Put all health answers together; one that is left open counts as a yes.

    Args:
        answers: by condition.
        book: names the conditions.
        days: how many days ago, by condition; None is not known, which is today.
    """
    told = {key: answers.flag(key) for key in book.conditions}
    known = {key: day for key, day in days.items() if told.get(key) and day is not None}
    return ScreeningAnswered(told, known)
