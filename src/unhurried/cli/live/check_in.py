"""A check-in by single keys: pain first, then discomfort, then ease."""

from dataclasses import dataclass, field
from typing import Final

from unhurried.app.commands import CheckIn
from unhurried.cli.live.asking import how
from unhurried.views.question import Question
from unhurried.views.questions import about
from unhurried.views.session import SessionView

_QUESTIONS: Final = about("check-in")


@dataclass
class Checking:
    """What has been answered of the check-in that is under way.

    Each answer is handed on at once together with those before it, so that a pain
    that stops the session does not wait for the other questions.
    """

    given: list[int | None] = field(default_factory=list)

    def prompt(self, view: SessionView) -> str:
        """What to ask now; empty when nothing is asked."""
        if view.prompt:  # a new check-in begins, and with pain
            self.given.clear()
            return f"{view.prompt} {_asked(_QUESTIONS[0])}"
        return _asked(_QUESTIONS[len(self.given)]) if self.given else ""

    def answer(self, number: int) -> CheckIn:
        """Take a number; give all answers of this check-in so far."""
        pain, discomfort, ease, *_ = (*self.given, number, None, None)
        self._next(number)
        return CheckIn(pain, discomfort, ease)

    def skip(self) -> None:
        """Leave the present question open; pain itself cannot be left out."""
        if self.given:
            self._next(None)

    def _next(self, answer: int | None) -> None:
        self.given.append(answer)
        if len(self.given) == len(_QUESTIONS):
            self.given.clear()


def _asked(question: Question) -> str:
    return f"{question.text} {how(question)}."
