"""Depth stages as a body understands them: from 0, nothing, to 1, all of the length."""

from typing import Final

from unhurried.core.practice import Depth

FRACTIONS: Final = {Depth.TIP: 0.2, Depth.PART: 0.5, Depth.FULL: 1.0}
NEARLY = 1e-6


def fraction(depth: Depth | None) -> float:
    """How deep a stage goes; unknown counts as all the way."""
    return 1.0 if depth is None else FRACTIONS[depth]


def stage(depth: float) -> Depth | None:
    """The deepest stage that a depth reaches; None when it does not reach the tip.

    >>> stage(0.6), stage(0.1)
    (<Depth.PART: 'part'>, None)
    """
    reached = [each for each, deep in FRACTIONS.items() if depth >= deep - NEARLY]
    return reached[-1] if reached else None
