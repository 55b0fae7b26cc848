"""A planned session in words and numbers."""

from dataclasses import dataclass

from unhurried.core.lengths import Mm
from unhurried.core.practice import Depth, Kind, Plan
from unhurried.core.state import State
from unhurried.protocol.rulebook import Rulebook
from unhurried.views.words.kinds import BARRIERS, DEPTHS, KINDS
from unhurried.views.words.told import minutes


@dataclass(frozen=True, slots=True)
class Planned:
    """What a session would be; every number is an upper limit.

    Attributes:
        item, lubricant, warm_up: names as the person gave them; empty when none.
        depth_percent: share of the insertable length; None for the tip, which is not
            measured, and when nothing is inserted.
        hold_s: seconds.
        lines: the same as short lines, in the order in which they are needed.
    """

    kind: Kind
    item: str
    item_id: str | None
    diameter: Mm | None
    depth: Depth | None
    depth_percent: int | None
    hold_s: int
    lubricant: str
    lubricant_id: str | None
    warm_up: str
    lines: tuple[str, ...]


def planned(plan: Plan, state: State, book: Rulebook) -> Planned:
    """Say a plan, with the names of what it uses."""
    owned = state.items.get(plan.item_id or "")
    lubricant = state.lubricants.get(plan.lubricant_id or "")
    return Planned(
        kind=plan.kind,
        item=_name(plan.item_id, state),
        item_id=plan.item_id,
        diameter=None if owned is None else owned.item.diameter,
        depth=plan.depth,
        depth_percent=_percent(plan.depth, book),
        hold_s=plan.hold_s,
        lubricant="" if lubricant is None else lubricant.name,
        lubricant_id=plan.lubricant_id,
        warm_up=_name(plan.warm_up_id, state),
        lines=_lines(plan, state, book),
    )


def _lines(plan: Plan, state: State, book: Rulebook) -> tuple[str, ...]:
    kind = KINDS[plan.kind]
    first = f"{kind[0].upper()}{kind[1:]}."
    if not plan.kind.inserts:
        settle = book.whole("settle.minutes")
        return (first, f"At least {settle} minutes, at will longer.")
    lubricant = state.lubricants.get(plan.lubricant_id or "")
    named = "none chosen yet" if lubricant is None else lubricant.name
    return (
        first,
        *_warm_up(plan, state),
        f"Object: {_sized(plan, state)}{_covered(plan)}.",
        f"Depth: {_deep(plan.depth, book)}.",
        f"Hold: up to {minutes(plan.hold_s)}.",
        f"Lubricant: {named}, inside and on the object.",
    )


def _warm_up(plan: Plan, state: State) -> tuple[str, ...]:
    if plan.warm_up_id is None:
        return ()
    return (f"Warm-up: {_name(plan.warm_up_id, state)}, for as long as you like.",)


def _sized(plan: Plan, state: State) -> str:
    owned = state.items.get(plan.item_id or "")
    if owned is None:
        return "none chosen yet"
    return f"{owned.item.name}, {owned.item.diameter} mm across"


def _covered(plan: Plan) -> str:
    words = BARRIERS[plan.barrier]
    return f", {words}" if words else ""


def _deep(depth: Depth | None, book: Rulebook) -> str:
    if depth is None:
        return "not said yet"
    percent = _percent(depth, book)
    return DEPTHS[depth] if percent is None else f"{DEPTHS[depth]} ({percent} %)"


def _percent(depth: Depth | None, book: Rulebook) -> int | None:
    if depth is Depth.PART:
        return book.whole("depth.part_percent")
    return 100 if depth is Depth.FULL else None


def _name(item_id: str | None, state: State) -> str:
    owned = state.items.get(item_id or "")
    return "" if owned is None else owned.item.name
