"""Health answers, kept one by one or all at once."""

from collections.abc import Mapping
from typing import Final

from unhurried.app.replies.answers import Answers
from unhurried.core.clock import DAY_MS
from unhurried.core.credit import Credited
from unhurried.core.events import ScreeningAnswered
from unhurried.core.state import State
from unhurried.protocol.rulebook import Rulebook
from unhurried.views.question import Question
from unhurried.views.questions import screening

CLEAR: Final = "clear"
RULE: Final = "screen"


def answered_so_far(state: State) -> dict[str, bool | None]:
    """What was answered before, by condition; nothing where nothing was asked."""
    return {} if state.screening is None else dict(state.screening.answers)


def still_open(state: State, book: Rulebook) -> tuple[Question, ...]:
    """The health questions that have no answer yet."""
    told = answered_so_far(state)
    return tuple(one for one in screening(book) if told.get(one.key) is None)


def days_so_far(state: State, book: Rulebook, now: Credited) -> dict[str, int]:
    """How many days ago things were that still make wait, by condition.

    Whole days, rounded down: told again, the same wait ends at most a day later.
    """
    found: dict[str, int] = {}
    for lock in state.locks:
        condition = book.conditions.get(lock.sign or "")
        if lock.rule == RULE and condition is not None and lock.until is not None:
            happened = lock.until - condition.wait_days * DAY_MS
            found[condition.id] = max(0, now - happened) // DAY_MS
    return found


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
