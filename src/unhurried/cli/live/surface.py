"""What the course of a session needs from a surface: show, hear, tell, ask, ring."""

from collections.abc import Sequence
from typing import Protocol

from unhurried.app.replies.answers import Reply
from unhurried.cli.live.picture import Picture
from unhurried.views.question import Question


class LeftUnanswered(Exception):
    """The person, or the machine, broke off a round of questions.

    Attributes:
        gone: whether nobody can be reached here any more.
    """

    def __init__(self, *, gone: bool = False) -> None:
        """Say whether the terminal is still there."""
        super().__init__("the questions were left")
        self.gone = gone


class Surface(Protocol):
    """A live screen, or lines."""

    def show(self, picture: Picture) -> None:
        """Show a moment of the session."""
        ...

    def hear(self, seconds: float) -> str:
        """Wait at most so long for a word about the picture that is shown.

        Returns:
            A word of `picture.py`, the name of an option, a number from 0 to 10, or
            an empty text when nothing was said. A stop comes before all else.
        """
        ...

    def tell(self, title: str, paragraphs: Sequence[str]) -> None:
        """Give something to read, and wait until it is read."""
        ...

    def ask(self, question: Question) -> Reply:
        """Ask one question.

        Raises:
            LeftUnanswered: the questions were broken off.
        """
        ...

    def ring(self, meaning: str) -> None:
        """Sound a tone."""
        ...
