"""One curve that several files need."""

from math import exp

FAR = 40.0


def logistic(x: float) -> float:
    """From 0 to 1, a half at 0.

    >>> logistic(0)
    0.5
    """
    return 1 / (1 + exp(-max(-FAR, min(FAR, x))))
