"""Read a value of a file as the answer to a question."""

from collections.abc import Callable, Mapping
from typing import Final

from unhurried.app.replies.answers import Reply
from unhurried.app.replies.typed import LENGTHS, LONGEST, MOST
from unhurried.core.errors import BadInput
from unhurried.core.lengths import Mm
from unhurried.core.scales import score
from unhurried.kit.measures import diameter, length
from unhurried.views.question import Answer, Question

AROUND: Final = "circumference_mm"
_ALSO: Final[Mapping[str, tuple[str, ...]]] = {
    "diameter": ("diameter_mm", AROUND),
    "base_width": ("base_width_mm", "base_mm"),
}


def key_of(
    question: Question, body: Mapping[str, object], where: str
) -> tuple[str | None, tuple[str, ...]]:
    """Find the key that answers a question, and every key that could.

    Raises:
        BadInput: it is answered twice.
    """
    keys: tuple[str, ...] = (question.key,)
    if question.answer is Answer.LENGTH:
        keys += _ALSO.get(question.key, (f"{question.key}_mm",))
    given = [key for key in keys if key in body]
    if len(given) > 1:
        both = f"{where}: {' and '.join(given)}"
        raise BadInput("this is told twice", both, "keep one of them")
    return (given[0] if given else None), keys


def told(question: Question, key: str, value: object, where: str) -> Reply:
    """Read one value.

    Raises:
        BadInput: it is no answer to this question.
    """
    if question.answer is Answer.LENGTH:
        return _size(question, key, value, where)
    return _READERS[question.answer](question, value, where)


def _size(question: Question, key: str, value: object, where: str) -> Mm:
    read = length if question.key in LENGTHS else diameter
    if isinstance(value, str) and key == question.key:
        return read(value, where)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return read(f"{value} mm around" if key == AROUND else f"{value} mm", where)
    raise BadInput("this is a size", where, "a number of millimetres")


def _flag(_: Question, value: object, where: str) -> bool:
    if isinstance(value, bool):
        return value
    raise BadInput("this is true or false", where, "without quotation marks")


def _score(_: Question, value: object, where: str) -> int:
    return score(value, where)


def _number(_: Question, value: object, where: str) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= MOST:
        return value
    raise BadInput("this is a whole number", where, f"from 0 to {MOST}")


def _choice(question: Question, value: object, where: str) -> str:
    values = [choice.value for choice in question.choices]
    if isinstance(value, str) and value in values:
        return value
    raise BadInput("this is not among the choices", where, ", ".join(values))


def _choices(question: Question, value: object, where: str) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise BadInput("this is a list", where, 'such as ["one", "two"], or []')
    return tuple(dict.fromkeys(_choice(question, one, where) for one in value))


def _text(_: Question, value: object, where: str) -> str:
    if isinstance(value, str) and 0 < len(value.strip()) <= LONGEST:
        return value.strip()
    raise BadInput("this is a text", where, "1 to 500 characters in quotation marks")


_READERS: Final[Mapping[Answer, Callable[[Question, object, str], Reply]]] = {
    Answer.YES_NO: _flag,
    Answer.SCALE: _score,
    Answer.NUMBER: _number,
    Answer.CHOICE: _choice,
    Answer.CHOICES: _choices,
    Answer.TEXT: _text,
}
