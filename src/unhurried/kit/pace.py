"""How many days the rules ask for at least, from one size to another."""

from collections.abc import Iterable
from dataclasses import dataclass

from unhurried.core.lengths import Mm
from unhurried.kit.steps import step_limits
from unhurried.protocol.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Way:
    """The quickest way that the rules leave open between two sizes.

    Attributes:
        sizes: where it begins, and every size on it.
        days: the least days at these sizes before the last one opens.
    """

    sizes: tuple[Mm, ...]
    days: int


def days_before(below: Mm, above: Mm, book: Rulebook) -> int | None:
    """Count the days at a size before a step opens; None for one that never does.

    Rule `pace` gives so many days for every so many millimetres, or a part of it;
    rule `very-wide` a longer rhythm for its range.
    """
    step = above.tenths - below.tenths
    if step > step_limits(book).widest_to(above):
        return None
    blocks = -(-step // (book.whole("pace.per_mm") * 10))
    days = blocks * book.whole("pace.days")
    if above.tenths > book.whole("very-wide.over_mm") * 10:
        return max(days, book.whole("very-wide.days"))
    return days


def quickest_way(
    start: Mm, goal: Mm, owned: Iterable[Mm], book: Rulebook
) -> Way | None:
    """Find the way with the fewest days from a size to the goal, over what is owned.

    It ends at the narrowest size owned that is as wide as the goal. None where no size
    is, or where a gap is too wide for any step.
    """
    sizes = sorted({size for size in owned if size > start})
    ends = next((place for place, size in enumerate(sizes) if size >= goal), None)
    if start >= goal:
        return Way((start,), 0)
    if ends is None:
        return None
    best: dict[Mm, Way] = {start: Way((start,), 0)}
    on_it = sizes[: ends + 1]
    for size in on_it:
        ways = list(_onwards(best.values(), size, book))
        if ways:
            best[size] = min(ways, key=lambda way: (way.days, len(way.sizes)))
    return best.get(on_it[-1])


def _onwards(ways: Iterable[Way], size: Mm, book: Rulebook) -> Iterable[Way]:
    for way in ways:
        days = days_before(way.sizes[-1], size, book)
        if days is not None:
            yield Way((*way.sizes, size), way.days + days)
