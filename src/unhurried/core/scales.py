"""Answers on a scale from 0 to 10; what lies between two counts as the higher."""

import math

from unhurried.core.errors import BadInput

TOP = 10


def score(value: object, where: str = "") -> int:
    """Read an answer from 0 to 10; a fraction counts as the next higher whole number.

    >>> score(2.5)
    3
    """
    if isinstance(value, int | float) and not isinstance(value, bool):
        number = float(value)
        if math.isfinite(number) and 0 <= number <= TOP:
            return math.ceil(number)
    raise BadInput(
        "an answer on the scale is a number from 0 to 10", where, "such as 0, 3 or 7"
    )
