"""The ladder: the sizes that are owned and can be used, from narrow to wide."""

from collections import defaultdict
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from unhurried.core.lengths import Mm
from unhurried.core.reasons import Reason
from unhurried.core.state import OwnedItem
from unhurried.kit.gaps import Gap, gaps
from unhurried.kit.lasting import lasting_refusals
from unhurried.kit.steps import step_limits
from unhurried.protocol.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Rung:
    """One diameter, and the items of that diameter in the order of their ids."""

    diameter: Mm
    items: tuple[OwnedItem, ...]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An item that is owned and not counted, and why."""

    owned: OwnedItem
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Ladder:
    """What can be trained with, by size.

    Attributes:
        rungs: every diameter once, narrowest first.
        gaps: steps between them that are wider than an easy one.
        left_out: items not counted, in the order of their ids.
    """

    rungs: tuple[Rung, ...] = ()
    gaps: tuple[Gap, ...] = ()
    left_out: tuple[LeftOut, ...] = ()

    def at(self, diameter: Mm) -> Rung | None:
        """Find the rung of exactly this diameter."""
        return next((rung for rung in self.rungs if rung.diameter == diameter), None)

    def below(self, diameter: Mm) -> Rung | None:
        """Find the widest rung that is narrower."""
        narrower = (rung for rung in reversed(self.rungs) if rung.diameter < diameter)
        return next(narrower, None)

    def above(self, diameter: Mm) -> Rung | None:
        """Find the narrowest rung that is wider."""
        wider = (rung for rung in self.rungs if rung.diameter > diameter)
        return next(wider, None)


def ladder(
    items: Iterable[OwnedItem], book: Rulebook, avoided: AbstractSet[str]
) -> Ladder:
    """Arrange what is owned by size; retired and refused items are left out.

    Args:
        items: everything that is owned.
        book: the rulebook in force.
        avoided: what the person's body reacts to.
    """
    by_size: defaultdict[Mm, list[OwnedItem]] = defaultdict(list)
    left_out: list[LeftOut] = []
    for owned in sorted(items, key=lambda each: each.item.id):
        if reasons := lasting_refusals(owned, book, avoided):
            left_out.append(LeftOut(owned, reasons))
        else:
            by_size[owned.item.diameter].append(owned)
    sizes = sorted(by_size)
    return Ladder(
        rungs=tuple(Rung(size, tuple(by_size[size])) for size in sizes),
        gaps=gaps(sizes, step_limits(book)),
        left_out=tuple(left_out),
    )
