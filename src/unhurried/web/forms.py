"""A form that came back: answers, what was typed, and what was not understood."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final, TypeAlias

from starlette.datastructures import FormData
from starlette.requests import Request

from unhurried.app.replies.answers import Answers, Reply
from unhurried.app.replies.typed import read
from unhurried.core.errors import BadInput
from unhurried.views.question import Answer, Question

NONE: Final = "none"
NEEDED: Final = "An answer is needed here."
Typed: TypeAlias = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Filled:
    """A form, by the keys of its questions.

    Attributes:
        answers: what was understood.
        typed: what is shown in the fields: as it was typed, or as it is known.
        errors: what was not understood, as a sentence.
        named: the same, with the question before it.
    """

    answers: Answers = field(default_factory=lambda: Answers({}))
    typed: Typed = field(default_factory=dict)
    errors: Mapping[str, str] = field(default_factory=dict)
    named: Mapping[str, str] = field(default_factory=dict)

    def refusing(self, question: Question, error: BadInput) -> "Filled":
        """The same form, with something more that was not understood."""
        return self.wrong(question, said(error))

    def wrong(self, question: Question, words: str) -> "Filled":
        """The same form, with these words about a question."""
        key = question.key
        return replace(
            self,
            errors={**self.errors, key: words},
            named={**self.named, key: f"{question.text} {words}"},
        )


def blank(so_far: Mapping[str, Reply]) -> Filled:
    """A form that nobody has filled in yet, with what is known."""
    return Filled(typed=so_far)


async def filled(request: Request, questions: Iterable[Question]) -> Filled:
    """Read the form of a request; nothing is refused here, errors stand beside."""
    return of_form(await request.form(), questions)


def of_form(form: FormData, questions: Iterable[Question]) -> Filled:
    """Read a form: each answer that is understood, and a sentence for each other."""
    asked = tuple(questions)
    sent = {one.key: _sent(form, one.key) for one in asked}
    result = Filled(typed={one.key: _shown(one, sent[one.key]) for one in asked})
    replies: dict[str, Reply] = {}
    for question in asked:
        values = sent[question.key]
        if not question.skippable and not any(values):
            result = result.wrong(question, NEEDED)
            continue
        try:
            replies[question.key] = _reply(question, values)
        except BadInput as error:
            result = result.refusing(question, error)
    return replace(result, answers=Answers(replies))


def said(error: BadInput) -> str:
    """A refusal as a sentence, with its hint."""
    hint = f" ({error.hint})" if error.hint else ""
    return f"{error.what[:1].upper()}{error.what[1:]}{hint}."


def _sent(form: FormData, key: str) -> list[str]:
    return [value.strip() for value in form.getlist(key) if isinstance(value, str)]


def _reply(question: Question, values: list[str]) -> Reply:
    """Read values; a choice is taken by its value alone, never by its number."""
    if question.answer is Answer.CHOICES:
        chosen = dict.fromkeys(one for one in values if one != NONE)
        return tuple(_value(question, one) for one in chosen) if values else None
    first = values[0] if values else ""
    if question.answer is Answer.CHOICE:
        return _value(question, first) if first else None
    return read(question, first)


def _value(question: Question, sent: str) -> str:
    if sent in {choice.value for choice in question.choices}:
        return sent
    raise BadInput("this is not among the choices", question.key)


def _shown(question: Question, values: list[str]) -> object:
    if question.answer is Answer.CHOICES:
        return values or None
    return values[0] if values else None
