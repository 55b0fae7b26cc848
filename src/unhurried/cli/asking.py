"""Ask questions at a terminal, one line each; Enter leaves a question open."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import click

from unhurried.app.replies.answers import Answers, Reply
from unhurried.app.replies.typed import how, read
from unhurried.cli.lines import safe
from unhurried.cli.voice import Voice
from unhurried.core.errors import BadInput
from unhurried.views.question import Answer, Question, yes_no

CHOOSES = (Answer.CHOICE, Answer.CHOICES)


@dataclass(frozen=True, slots=True)
class Asker:
    """Asks, if somebody can answer.

    Attributes:
        present: whether the input is a terminal.
    """

    voice: Voice
    present: Callable[[], bool]

    def need(self, what: str, hint: str) -> None:
        """Refuse to ask where nobody can answer.

        Raises:
            BadInput: the input is no terminal; the hint says how to go on without.
        """
        if not self.present():
            raise BadInput(f"nobody can be asked for {what} here", "the input", hint)

    def ask(self, question: Question) -> Reply:
        """Ask until the answer is understood; None is 'not answered'."""
        self.voice.say("", *_told(question))
        while True:
            typed = self.line(f"[{how(question)}]")
            try:
                return read(question, typed)
            except BadInput as refused:
                self.voice.say(*plainly(refused))

    def ask_all(self, questions: Iterable[Question]) -> Answers:
        """Ask one after the other."""
        return Answers({question.key: self.ask(question) for question in questions})

    def agrees(self, text: str, help_: str = "") -> bool:
        """Ask a yes or no of which only a clear yes is a yes."""
        return self.ask(yes_no("agrees", text, help_)) is True

    def line(self, prompt: str) -> str:
        """Read one line."""
        typed: str = click.prompt(
            safe(prompt),
            default="",
            show_default=False,
            prompt_suffix=" ",
            err=self.voice.as_json,
        )
        return typed

    def secret(self, prompt: str) -> str:
        """Read one line that is not shown."""
        typed: str = click.prompt(
            prompt, default="", show_default=False, hide_input=True, err=True
        )
        return typed


def plainly(refused: BadInput) -> tuple[str, ...]:
    """Say a refusal in one line, with its hint."""
    hint = f" ({refused.hint})" if refused.hint else ""
    return (f"{refused.what[:1].upper()}{refused.what[1:]}.{hint}",)


def _told(question: Question) -> list[str]:
    lines = [question.text]
    if question.help:
        lines.append(f"  {question.help}")
    if question.answer in CHOOSES:
        lines += [
            f"  {number}. {choice.label}"
            for number, choice in enumerate(question.choices, 1)
        ]
    if question.low:
        lines.append(f"  0 is {question.low}, 10 is {question.high}.")
    return lines
