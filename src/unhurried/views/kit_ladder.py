"""The ladder in words: sizes from narrow to wide, gaps, and what would bridge them."""

from dataclasses import dataclass

from unhurried.core.lengths import Mm
from unhurried.core.state import State
from unhurried.kit.gaps import Gap, about_gap
from unhurried.kit.ladder import ladder
from unhurried.kit.storage import about_storage
from unhurried.protocol.rulebook import Rulebook
from unhurried.views.spoken import Line, line
from unhurried.views.words.kit_page import NO_ITEM


@dataclass(frozen=True, slots=True)
class RungView:
    """One width, and the names of the objects that have it."""

    diameter: Mm
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BridgeView:
    """A range of widths that would close a gap; any of them will do."""

    low: Mm
    high: Mm


@dataclass(frozen=True, slots=True)
class GapView:
    """A wide step.

    Attributes:
        below: None before the first size.
        bridge: what would close it; empty when the step may be taken as it is.
    """

    below: Mm | None
    above: Mm
    line: Line
    bridge: tuple[BridgeView, ...]


@dataclass(frozen=True, slots=True)
class LeftOutView:
    """An object that is not counted, and why."""

    item: str
    reasons: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class LadderView:
    """What can be trained with.

    Attributes:
        storage: what lies badly together.
        text: what to do when there is nothing yet; else empty.
    """

    rungs: tuple[RungView, ...]
    gaps: tuple[GapView, ...]
    left_out: tuple[LeftOutView, ...]
    storage: tuple[Line, ...]
    text: str


def ladder_view(state: State, book: Rulebook) -> LadderView:
    """Arrange what is owned."""
    made = ladder(state.items.values(), book, state.person.left_out)
    return LadderView(
        rungs=tuple(
            RungView(rung.diameter, tuple(one.item.name for one in rung.items))
            for rung in made.rungs
        ),
        gaps=tuple(_gap(gap, book) for gap in made.gaps),
        left_out=tuple(
            LeftOutView(
                left.owned.item.name,
                tuple(line(reason, book) for reason in left.reasons),
            )
            for left in made.left_out
        ),
        storage=tuple(line(each, book) for each in about_storage(state.items.values())),
        text="" if made.rungs else NO_ITEM,
    )


def _gap(gap: Gap, book: Rulebook) -> GapView:
    bridge = tuple(BridgeView(sizes.low, sizes.high) for sizes in gap.bridge)
    return GapView(gap.below, gap.above, line(about_gap(gap), book), bridge)
