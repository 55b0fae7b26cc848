"""The score of the continence check: the sum of its five answers, 0 to 20."""

from collections.abc import Mapping

from unhurried.core.errors import BadInput
from unhurried.views.words.continence import CONTINENCE


def continence_score(answers: Mapping[str, str | None]) -> int:
    """Add up the answers; with one missing there is no score, and it stays due.

    Args:
        answers: each question's key to the value of the choice, `0` to `4`.

    Raises:
        BadInput: an answer is missing, or is none of the choices.

    >>> continence_score(dict.fromkeys(("solid", "liquid", "wind", "pad", "life"), "1"))
    5
    """
    return sum(_points(question.key, answers) for question in CONTINENCE)


def _points(key: str, answers: Mapping[str, str | None]) -> int:
    values = [option.value for question in CONTINENCE for option in question.choices]
    answer = answers.get(key)
    if answer is None or answer not in values:
        hint = "answer all five, each from 0 (never) to 4 (every day)"
        raise BadInput("the continence check is not complete", key, hint)
    return int(answer)
