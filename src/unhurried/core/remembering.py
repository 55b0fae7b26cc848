"""Remember what a pure function said of the very objects that it was asked about.

One decision asks the same of one record hundreds of times. Objects here are frozen, so
the same object has the same answer; the last few are held, and told apart by identity,
which costs nothing however long the record is.
"""

from collections.abc import Callable
from functools import wraps
from operator import is_
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")

KEPT = 8


def remembering(function: Callable[P, R]) -> Callable[P, R]:
    """Remember the last few answers, for arguments that are given by place.

    >>> asked = []
    >>> count = remembering(lambda many: asked.append(many) or len(many))
    >>> sizes = (1, 2, 3)
    >>> count(sizes), count(sizes), len(asked)
    (3, 3, 1)
    """
    kept: tuple[tuple[tuple[object, ...], R], ...] = ()

    @wraps(function)
    def answer(*args: P.args, **kwargs: P.kwargs) -> R:
        nonlocal kept
        if kwargs:
            return function(*args, **kwargs)
        for known, said in kept:
            if len(known) == len(args) and all(map(is_, known, args)):
                return said
        said = function(*args, **kwargs)
        kept = ((args, said), *kept[: KEPT - 1])
        return said

    return answer
