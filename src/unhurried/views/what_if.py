"""What if a size were added: the ladder, its gaps, the pace, and the forecast."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from unhurried.coach.supposing import Supposed
from unhurried.core.lengths import Mm
from unhurried.core.reasons import Reason
from unhurried.core.state import State
from unhurried.core.things import Base, Item, ItemKind, Material
from unhurried.history.goal import NEAR
from unhurried.kit.gaps import Gap, about_gap
from unhurried.kit.ladder import ladder
from unhurried.kit.lasting import lasting_refusals
from unhurried.kit.pace import quickest_way
from unhurried.protocol.rulebook import Rulebook
from unhurried.safety.question import ask
from unhurried.views.foreseen import forecast_text
from unhurried.views.spoken import Line, line
from unhurried.views.words.told import Told
from unhurried.views.words.what_if import (
    AT_GOAL,
    CLOSED,
    CLOSES_NOTHING,
    LEAST,
    NO_GOAL,
    NO_WAY,
    OPENS,
    PACE,
    SUPPOSED,
    TITLE,
)

USUAL_LENGTH: Final = Mm(1000)
_BASE_ROOM: Final = 400


@dataclass(frozen=True, slots=True)
class LadderThen:
    """A ladder with what it makes possible.

    Attributes:
        sizes: its rungs in millimetres, ascending.
        gaps: its wide steps, each in a sentence.
        days: the least days to the goal by the rules; None when no way is open.
        pace: the same in a sentence; empty without a goal.
        forecast: what is estimated from the record, in a sentence; no measurement.
        earliest, latest: the same in days; None when it cannot be said.
    """

    sizes: tuple[Mm, ...]
    gaps: tuple[Line, ...]
    days: int | None
    pace: str
    forecast: str
    earliest: int | None
    latest: int | None


@dataclass(frozen=True, slots=True)
class WhatIfPage:
    """Two ladders beside each other.

    Attributes:
        supposed: what was supposed of what is not owned.
        refused: why what was named would not be counted; empty when it would.
        changes: what would be otherwise, in sentences.
        note: how to read the days.
    """

    title: str
    supposed: str
    refused: tuple[Line, ...]
    changes: tuple[str, ...]
    now: LadderThen
    then: LadderThen
    note: str


def supposed_items(
    state: State, sizes: Sequence[Mm], ids: Sequence[str], length: Mm | None = None
) -> tuple[Item, ...]:
    """Make up an item of each size: soft, with a base that holds, of a usual length.

    Args:
        state: the record; where something is owned, a length of it is taken.
        sizes: diameters.
        ids: one for each, which nothing else has.
        length: of the part that goes in; None takes that of the widest one owned.
    """
    long = length or _length_of(state)
    return tuple(
        Item(
            id=id_,
            name=f"{size} mm",
            kind=ItemKind.TOY,
            diameter=size,
            length=long,
            material=Material.SILICONE,
            base=Base.FLARED,
            base_width=Mm(size.tenths + _BASE_ROOM),
            shared=False,
        )
        for size, id_ in zip(sizes, ids, strict=True)
    )


def what_if_page(
    before: Supposed,
    after: Supposed,
    added: Sequence[Item],
    book: Rulebook,
) -> WhatIfPage:
    """Show both: as it is, and with what was supposed.

    Args:
        before: as it is, with its forecast.
        after: the same with the items added.
        added: the items.
        book: the rulebook in force.
    """
    refused = tuple(
        line(reason, book)
        for item in added
        for reason in _lasting(after.state, item, book)
    )
    return WhatIfPage(
        title=TITLE.format(sizes=" and ".join(str(one.diameter) for one in added)),
        supposed=SUPPOSED.format(length=added[0].length),
        refused=refused,
        changes=tuple(_changes(_gaps(before.state, book), _gaps(after.state, book))),
        now=_ladder_then(before, book),
        then=_ladder_then(after, book),
        note=LEAST,
    )


def _lasting(state: State, item: Item, book: Rulebook) -> tuple[Reason, ...]:
    return lasting_refusals(state.items[item.id], book, state.person.left_out)


def _length_of(state: State) -> Mm:
    known = [
        (one.item.diameter, one.item.length)
        for one in state.items.values()
        if one.item.length is not None and not one.retired and not one.item.is_finger
    ]
    return max(known)[1] if known else USUAL_LENGTH


def _gaps(state: State, book: Rulebook) -> tuple[Gap, ...]:
    return ladder(state.items.values(), book, state.person.left_out).gaps


def _changes(before: tuple[Gap, ...], after: tuple[Gap, ...]) -> Iterator[str]:
    closed = [gap for gap in before if gap not in after]
    if closed:
        yield CLOSED.format(gaps=", ".join(_named(gap) for gap in closed))
    else:
        yield CLOSES_NOTHING
    if any(gap not in before and gap.is_too_wide for gap in after):
        yield OPENS


def _named(gap: Gap) -> str:
    if gap.below is None:
        return f"up to {gap.above} mm"
    return f"{gap.below} to {gap.above} mm"


def _ladder_then(seen: Supposed, book: Rulebook) -> LadderThen:
    state, forecast = seen.state, seen.forecast
    made = ladder(state.items.values(), book, state.person.left_out)
    sizes = tuple(rung.diameter for rung in made.rungs)
    days, pace = _pace(state, sizes, book)
    return LadderThen(
        sizes=sizes,
        gaps=tuple(line(about_gap(gap), book) for gap in made.gaps),
        days=days,
        pace=pace,
        forecast=forecast_text(forecast),
        earliest=None if forecast is None else forecast.earliest,
        latest=None if forecast is None else forecast.latest,
    )


def _pace(
    state: State, sizes: tuple[Mm, ...], book: Rulebook
) -> tuple[int | None, str]:
    goal = state.person.goal_diameter
    now = state.credit.credited_ms
    proven = ask(state, now, book, intact=True).here.proven
    start = proven or next(iter(sizes), None)
    if goal is None or start is None:
        return None, NO_GOAL
    near = Mm(max(1, goal.tenths - NEAR))
    if proven is not None and proven >= near:
        return 0, AT_GOAL.format(goal=goal)
    way = quickest_way(start, near, sizes, book)
    if way is None:
        return None, NO_WAY.format(start=start, goal=goal)
    by = ", ".join(str(size) for size in way.sizes)
    days = Told(way.days)
    return way.days, PACE.format(start=start, goal=goal, days=days, sizes=by)
