"""Wide steps: where the next width lies more than 3 mm further, as rule `ready` has it.

The rulebook asks one clean session more before such a step. The planner holds longer
there, lets patience weigh more, and takes the tip as the step between, since there is
no width between (docs/adr/0035). Where no step of a kit is wide, nothing differs.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from unhurried.protocol.rulebook import Rulebook

TENTHS: Final = 10

Widths = frozenset[float]
NONE: Final[Widths] = frozenset()


def is_wide(low_mm: float, high_mm: float, book: Rulebook) -> bool:
    """Whether the step between two widths is wide; compared in tenths of a mm."""
    step = round(TENTHS * (high_mm - low_mm))
    return step > TENTHS * book.whole("ready.wide_step_over_mm")


def beside_wide(widths_mm: Sequence[float], book: Rulebook) -> Widths:
    """The widths of a ladder, ascending, that a wide step leads from or to."""
    steps = [step for step in pairwise(widths_mm) if is_wide(*step, book)]
    return frozenset(width for step in steps for width in step)
