"""The questions of each occasion, in the order in which they are asked."""

from unhurried.core.practice import Plan
from unhurried.core.state import State
from unhurried.core.things import Barrier
from unhurried.protocol.condition import Condition, Ends
from unhurried.protocol.rulebook import Rulebook
from unhurried.views.question import Answer, Choice, Question
from unhurried.views.words.continence import CONTINENCE
from unhurried.views.words.feeling import (
    CHECK_IN,
    DEBRIEF,
    FOLLOW_UP,
    SIGNS,
    SIGNS_HELP,
)
from unhurried.views.words.owned import CARE, ITEM, LUBRICANT
from unhurried.views.words.partner import PARTNER
from unhurried.views.words.readiness import COVERED, PARTNERED, READINESS, WIDE
from unhurried.views.words.setup import GOAL, PAUSE, PERSON, REACTIONS

__all__ = [
    "OCCASIONS",
    "Answer",
    "Choice",
    "Question",
    "about",
    "days_ago",
    "readiness",
    "screening",
    "signs",
]

_ABOUT = {
    "person": PERSON,
    "goal": GOAL,
    "reactions": REACTIONS,
    "item": ITEM,
    "care": CARE,
    "lubricant": LUBRICANT,
    "check-in": CHECK_IN,
    "debrief": DEBRIEF,
    "follow-up": FOLLOW_UP,
    "continence": CONTINENCE,
    "pause": PAUSE,
    "partner": PARTNER,
}
OCCASIONS = tuple(_ABOUT)


def about(occasion: str) -> tuple[Question, ...]:
    """The fixed questions of an occasion: one of `OCCASIONS`.

    Raises:
        KeyError: there is no such occasion.
    """
    return _ABOUT[occasion]


def screening(book: Rulebook) -> tuple[Question, ...]:
    """The health questions of the rulebook; the key is the condition's id."""
    return tuple(_health(condition) for condition in book.conditions.values())


def days_ago(condition: Condition) -> Question | None:
    """Ask when it was, where time since then counts; None where it does not."""
    if condition.wait_days == 0 or condition.ends is Ends.CLEAR:
        return None
    return Question(
        condition.id,
        "How many days ago was it?",
        "Left open, it counts as today.",
        Answer.NUMBER,
    )


def readiness(plan: Plan, state: State, book: Rulebook) -> tuple[Question, ...]:
    """What is asked right before a session with this plan.

    With a partner the agreement is asked as well, with a barrier whether it is fresh,
    and from the width that rule `wide` names also a fresh choice.
    """
    partner = (PARTNERED,) if plan.partnered else ()
    wide = (WIDE,) if _is_wide(plan, state, book) else ()
    covered = (COVERED,) if plan.barrier is not Barrier.NONE else ()
    return (*READINESS, *covered, *partner, *wide)


def signs(book: Rulebook) -> Question:
    """Ask for signs, as the rulebook's table names them; none may be chosen."""
    choices = tuple(Choice(sign.id, sign.title) for sign in book.signs.values())
    return Question("signs", SIGNS, SIGNS_HELP, Answer.CHOICES, choices)


def _is_wide(plan: Plan, state: State, book: Rulebook) -> bool:
    owned = state.items.get(plan.item_id or "")
    least = book.whole("wide.agree_mm") * 10
    return owned is not None and owned.item.diameter.tenths >= least


def _health(condition: Condition) -> Question:
    text = condition.question
    return Question(condition.id, text, condition.says, Answer.YES_NO)
