"""Sizes that would bridge a gap: as few as possible, each as a range to choose from."""

from dataclasses import dataclass

from unhurried.core.lengths import Mm
from unhurried.kit.steps import StepLimits
from unhurried.kit.written import written


@dataclass(frozen=True, slots=True)
class SizeRange:
    """A range of diameters, ends included; any of them will do."""

    low: Mm
    high: Mm

    def __str__(self) -> str:
        """Write it as a person would: `16 to 19`, or `16` when there is no choice."""
        if self.low == self.high:
            return str(self.low)
        return f"{written(self.low.tenths)} to {written(self.high.tenths)}"


def bridge(below: Mm, above: Mm, limits: StepLimits) -> tuple[SizeRange, ...]:
    """Find sizes between two so that no step is wider than may be taken.

    Whichever size is taken from each range, the steps hold. Where the very wide sizes
    begin, one of the sizes stands exactly at the border.

    >>> limits = StepLimits(30, 60, 150, 200, 380, 20)
    >>> [str(sizes) for sizes in bridge(Mm(130), Mm(220), limits)]
    ['16 to 19']
    """
    border = limits.very_wide_over
    low, high = below.tenths, above.tenths
    if not low < border < high or high - low <= limits.widest_to(above):
        return _even(low, high, limits.widest_to(above))
    middle = SizeRange(Mm(border), Mm(border))
    up_to = _even(low, border, limits.widest)
    onwards = _even(border, high, limits.widest_to(above))
    return (*up_to, middle, *onwards)


def bridge_to_first(first: Mm, limits: StepLimits) -> tuple[SizeRange, ...]:
    """Find sizes to begin with, so that the narrowest one owned comes in easy reach."""
    start = Mm(limits.first_easy)
    least = first.tenths - limits.widest_to(first)
    low = Mm(max(1, min(least, start.tenths)))
    return (SizeRange(low, start), *bridge(start, first, limits))


def _even(low: int, high: int, widest: int) -> tuple[SizeRange, ...]:
    """Spread as few sizes as will do evenly, and give each the slack that is left."""
    step = high - low
    missing = -(-step // widest) - 1
    if missing < 1:
        return ()
    if missing == 1:
        return (SizeRange(Mm(high - widest), Mm(low + widest)),)
    longest = -(-step // (missing + 1))
    slack = (widest - longest) // 2
    middles = (low + place * step // (missing + 1) for place in range(1, missing + 1))
    return tuple(SizeRange(Mm(size - slack), Mm(size + slack)) for size in middles)
