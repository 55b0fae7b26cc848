"""A question as data: every surface asks it in its own way, with the same words."""

from dataclasses import dataclass
from enum import StrEnum


class Answer(StrEnum):
    """What kind of answer a question takes."""

    YES_NO = "yes-no"
    SCALE = "scale"  # a whole number from 0 to 10
    CHOICE = "choice"  # one of the choices
    CHOICES = "choices"  # any number of them, also none
    LENGTH = "length"  # as people write it: 13 mm, 41 mm around, 30 Fr
    NUMBER = "number"  # a whole number, 0 or more
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to choose: the value that is recorded, and its words."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Question:
    """One question.

    Attributes:
        key: the field of the fact that the answer goes into.
        help: why it is asked, and what happens when it is left out.
        low, high: the words at the two ends of a scale.
        skippable: whether leaving it open has a cautious default; it is then recorded
            as not answered.
    """

    key: str
    text: str
    help: str
    answer: Answer
    choices: tuple[Choice, ...] = ()
    low: str = ""
    high: str = ""
    skippable: bool = True


def yes_no(key: str, text: str, help_: str = "", *, skippable: bool = True) -> Question:
    """Make a question that is answered with yes or no."""
    return Question(key, text, help_, Answer.YES_NO, skippable=skippable)


def scale(key: str, text: str, ends: tuple[str, str], help_: str = "") -> Question:
    """Make a question that is answered from 0 to 10."""
    low, high = ends
    return Question(key, text, help_, Answer.SCALE, low=low, high=high)


def choice(
    key: str,
    text: str,
    choices: dict[str, str],
    help_: str = "",
    *,
    several: bool = False,
) -> Question:
    """Make a question with answers to choose from: value to words."""
    answer = Answer.CHOICES if several else Answer.CHOICE
    options = tuple(Choice(value, label) for value, label in choices.items())
    return Question(key, text, help_, answer, options)
