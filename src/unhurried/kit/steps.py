"""How wide a step between two sizes may be, and what is still an easy one."""

from dataclasses import dataclass

from unhurried.core.lengths import Mm
from unhurried.protocol.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class StepLimits:
    """Figures that tell an easy step from a wide one, in tenths of a millimetre.

    Attributes:
        easy: the widest step that needs no remark.
        widest: the widest step that may be taken at all.
        first_easy, first_widest: the same for the first size.
        very_wide_over: above this diameter a step is at most `very_wide_step`.
    """

    easy: int
    widest: int
    first_easy: int
    first_widest: int
    very_wide_over: int
    very_wide_step: int

    def widest_to(self, diameter: Mm) -> int:
        """Widest step that may end at this diameter, in tenths of a millimetre."""
        if diameter.tenths > self.very_wide_over:
            return min(self.widest, self.very_wide_step)
        return self.widest


def step_limits(book: Rulebook) -> StepLimits:
    """Read the limits; for the first size those of someone new, as the strictest."""
    return StepLimits(
        easy=book.whole("step.recommended_mm") * 10,
        widest=book.whole("step.absolute_mm") * 10,
        first_easy=book.whole("first-size.recommended_mm") * 10,
        first_widest=book.whole("first-size.absolute_new_mm") * 10,
        very_wide_over=book.whole("very-wide.over_mm") * 10,
        very_wide_step=book.whole("very-wide.step_mm") * 10,
    )
