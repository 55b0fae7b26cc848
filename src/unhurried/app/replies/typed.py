"""Read what was typed as an answer to a question."""

import unicodedata
from collections.abc import Callable, Mapping
from difflib import get_close_matches
from typing import Final

from unhurried.app.replies.answers import Reply
from unhurried.core.errors import BadInput
from unhurried.core.lengths import Mm
from unhurried.kit.measures import diameter, length
from unhurried.views.question import Answer, Question

YES = frozenset({"y", "yes"})
NO = frozenset({"n", "no"})
NONE = frozenset({"none", "-", "0"})
TOP = 10
MOST = 100_000
LONGEST = 500
LENGTHS = frozenset({"length"})
"""Keys of questions that ask for a length; every other one asks for a width."""


def read(question: Question, typed: str) -> Reply:
    """Read an answer; an empty line leaves a question open.

    Raises:
        BadInput: it is no answer to this question; the hint says what would be.
    """
    said = typed.strip()
    if said:
        return _READERS[question.answer](question, said)
    if question.skippable:
        return None
    raise BadInput("this one is needed", question.key, how(question))


def one_of(question: Question, said: str) -> str:
    """Find the choice by its number, its value or its words."""
    for number, choice in enumerate(question.choices, 1):
        if said.lower() in (str(number), choice.value, choice.label.lower()):
            return choice.value
    values = [choice.value for choice in question.choices]
    near = get_close_matches(said.lower(), values, n=3) or values
    raise BadInput(f"{said[:40]!r} is not among the choices", hint=", ".join(near))


def how(question: Question) -> str:
    """Say in a few words how to answer."""
    return "such as 100 mm" if question.key in LENGTHS else _HOW[question.answer]


def _flag(_: Question, said: str) -> bool:
    if said.lower() in YES | NO:
        return said.lower() in YES
    raise BadInput("this is a yes or a no", hint="y or n, or Enter to leave it open")


def _number(question: Question, said: str) -> int:
    most = TOP if question.answer is Answer.SCALE else MOST
    if said.isascii() and said.isdigit() and int(said[:9]) <= most:
        return int(said)
    raise BadInput("this is a whole number", hint=f"from 0 to {most}")


def _several(question: Question, said: str) -> tuple[str, ...]:
    if said.lower() in NONE:
        return ()
    parts = [part for part in said.replace(",", " ").split() if part]
    return tuple(dict.fromkeys(one_of(question, part) for part in parts))


def _length(question: Question, said: str) -> Mm:
    return (length if question.key in LENGTHS else diameter)(said)


def _text(_: Question, said: str) -> str:
    if not said.isprintable() and any(
        unicodedata.category(one) == "Cs" for one in said
    ):
        raise BadInput("this text holds bytes that are no letters", hint="type it anew")
    if len(said) > LONGEST:
        raise BadInput("this text is too long", hint=f"at most {LONGEST} characters")
    return said


_READERS: Final[Mapping[Answer, Callable[[Question, str], Reply]]] = {
    Answer.YES_NO: _flag,
    Answer.SCALE: _number,
    Answer.NUMBER: _number,
    Answer.CHOICE: one_of,
    Answer.CHOICES: _several,
    Answer.LENGTH: _length,
    Answer.TEXT: _text,
}
_HOW: Final[Mapping[Answer, str]] = {
    Answer.YES_NO: "y or n",
    Answer.SCALE: "0 to 10",
    Answer.NUMBER: "a whole number",
    Answer.CHOICE: "number of your choice",
    Answer.CHOICES: "numbers, or none",
    Answer.LENGTH: "such as 13 mm",
    Answer.TEXT: "your words",
}
