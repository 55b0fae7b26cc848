"""How a question is put to single keys or to a typed line."""

from typing import Final

from unhurried.app.replies import typed
from unhurried.app.replies.answers import Reply
from unhurried.cli.live.picture import Option
from unhurried.views.question import Answer, Question

_TEN: Final = "x"
_NINE: Final = 9


def options(question: Question) -> tuple[Option, ...]:
    """Give each choice its number as a key.

    >>> from unhurried.views.question import choice
    >>> options(choice("base", "?", {"water": "water", "oil": "oil"}))[1].key
    '2'
    """
    return tuple(
        Option(str(place), choice.label, choice.value)
        for place, choice in enumerate(question.choices, 1)
    )


def how(question: Question) -> str:
    """Say in a few words how to answer."""
    if question.answer is Answer.SCALE:
        return f"0 ({question.low}) to 10 ({question.high}); x is 10"
    return typed.how(question)


def by_one_key(question: Question) -> bool:
    """Whether one key press is a whole answer."""
    if question.answer is Answer.CHOICE:
        return len(question.choices) <= _NINE
    return question.answer in (Answer.YES_NO, Answer.SCALE)


def read(question: Question, said: str) -> Reply:
    """Read an answer; an empty line leaves the question open.

    Raises:
        BadInput: it is no answer to this question.
    """
    if question.answer is Answer.SCALE and said.strip().lower() == _TEN:
        return typed.TOP
    return typed.read(question, said)
