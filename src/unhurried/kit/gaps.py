"""Gaps: steps between what is owned that are wider than an easy one."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from unhurried.core.lengths import Mm
from unhurried.core.reasons import Bearing, Number, Reason
from unhurried.kit.bridges import SizeRange, bridge, bridge_to_first
from unhurried.kit.steps import StepLimits


@dataclass(frozen=True, slots=True)
class Gap:
    """A wide step up, from one size to the next.

    Attributes:
        below: the narrower size; None before the first.
        bridge: ranges of sizes that would close it, narrowest first; empty when the
            step is wide but may be taken.
    """

    below: Mm | None
    above: Mm
    bridge: tuple[SizeRange, ...] = ()

    @property
    def is_too_wide(self) -> bool:
        """Whether the step may not be taken at all."""
        return bool(self.bridge)


def gaps(sizes: Sequence[Mm], limits: StepLimits) -> tuple[Gap, ...]:
    """Find the gaps in sizes that ascend, from nothing to the first one included."""
    if not sizes:
        return ()
    steps = (_step(below, above, limits) for below, above in pairwise(sizes))
    found = (_first_step(sizes[0], limits), *steps)
    return tuple(gap for gap in found if gap is not None)


def about_gap(gap: Gap) -> Reason:
    """Put a gap into a reason: a warning, with what would bridge it."""
    numbers: dict[str, Number] = {"to_mm": str(gap.above)}
    if gap.bridge:
        numbers["bridge"] = ", ".join(str(sizes) for sizes in gap.bridge)
    degree = "too-wide" if gap.is_too_wide else "wide"
    if gap.below is None:
        return Reason("first-size", f"first-{degree}", Bearing.LIMITS, numbers)
    numbers["from_mm"] = str(gap.below)
    return Reason("step", f"gap-{degree}", Bearing.LIMITS, numbers)


def _first_step(first: Mm, limits: StepLimits) -> Gap | None:
    if first.tenths <= limits.first_easy:
        return None
    if first.tenths <= limits.first_widest:
        return Gap(None, first)
    return Gap(None, first, bridge_to_first(first, limits))


def _step(below: Mm, above: Mm, limits: StepLimits) -> Gap | None:
    step = above.tenths - below.tenths
    if step > limits.widest_to(above):
        return Gap(below, above, bridge(below, above, limits))
    return Gap(below, above) if step > limits.easy else None
