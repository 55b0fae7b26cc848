"""What is considered now: wearing, the ladder's moves, narrower, then only the tip.

Where widths lie far apart, the tip of the wider one comes before the narrower one.

Nothing here is wider, deeper or longer than the ladder's next stage; the learning
planner chooses among these and only ever leaves some out.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import takewhile

from unhurried.core.clock import MINUTE_MS
from unhurried.core.practice import Depth, Plan
from unhurried.planner.choosing.between import tip_between
from unhurried.planner.choosing.pace import SHORT_MIN, Pace
from unhurried.planner.choosing.wide import is_wide
from unhurried.planner.hearing import met_mm
from unhurried.planner.ladder import moves, plan_with, rung, within_goal
from unhurried.planner.port import Brief, Opening
from unhurried.planner.wearing import wears

MINUTE_S = MINUTE_MS // 1000


@dataclass(frozen=True, slots=True)
class Considered:
    """One plan that may be proposed.

    Attributes:
        move: its name, such as `wider`; the code of its reason.
        met_mm: the width that the body would meet.
    """

    move: str
    plan: Plan
    width_mm: float
    met_mm: float


def considered(brief: Brief, pace: Pace) -> tuple[Considered, ...]:
    """List plans in the order of preference."""
    open_now = within_goal(brief)
    if not open_now:
        return ()
    at = rung(brief, open_now)
    found = [
        _one(brief, move, _held(move, plan, pace))
        for move, plan in (
            *wears(brief, open_now),
            *_paced(tuple(moves(brief, open_now, at)), pace),
            *_narrower(brief, open_now, at),
            *_tips(brief, open_now, at),
        )
    ]
    found = _with_tip(found, tip_between(brief, open_now), brief)
    once = {one.plan: one for one in reversed(found)}
    return tuple(one for one in found if once[one.plan] is one)


def _with_tip(
    found: list[Considered], tip: Plan | None, brief: Brief
) -> list[Considered]:
    """Put the tip between two widths before everything that is narrower."""
    if tip is None:
        return found
    one = _one(brief, "tip", tip)
    others = [other for other in found if other.plan != tip]
    wider = list(takewhile(lambda other: other.width_mm >= one.width_mm, others))
    return [*wider, one, *others[len(wider) :]]


def _paced(
    found: tuple[tuple[str, Plan], ...], pace: Pace
) -> Iterator[tuple[str, Plan]]:
    """The ladder's moves, without a longer hold that the pace would cut off again."""
    held_s = max((plan.hold_s for move, plan in found if move == "same"), default=0)
    for move, plan in found:
        if move != "longer" or _held(move, plan, pace).hold_s > held_s:
            yield move, plan


def _narrower(
    brief: Brief, open_now: tuple[Opening, ...], at: Opening
) -> Iterator[tuple[str, Plan]]:
    """Every narrower width, the widest first, as deep as it is open.

    Shortly, unless a wide step leads back up: that is trained for.
    """
    first_s = brief.book.series("hold.stages_min")[0] * MINUTE_S
    for one in reversed(open_now):
        if one.diameter < at.diameter:
            above = next(other for other in open_now if other.diameter > one.diameter)
            wide = is_wide(one.diameter.mm, above.diameter.mm, brief.book)
            hold_s = one.hold_s if wide else min(first_s, one.hold_s)
            yield "narrower", plan_with(brief, one, one.deepest, hold_s)


def _tips(
    brief: Brief, open_now: tuple[Opening, ...], at: Opening
) -> Iterator[tuple[str, Plan]]:
    """The tip alone, for a few minutes, the widest first."""
    for one in reversed(open_now):
        if one.diameter <= at.diameter:
            plan = plan_with(brief, one, Depth.TIP, SHORT_MIN * MINUTE_S)
            yield "gentlest", plan


def _held(move: str, plan: Plan, pace: Pace) -> Plan:
    """No longer than the pace asks for; a first try and wearing have stages already."""
    if move in ("begin", "wear"):
        return plan
    return replace(plan, hold_s=min(plan.hold_s, pace.hold_min * MINUTE_S))


def _one(brief: Brief, move: str, plan: Plan) -> Considered:
    owned = brief.state.items[plan.item_id or ""]
    width_mm = owned.item.diameter.mm
    return Considered(move, plan, width_mm, met_mm(width_mm, plan.depth, brief.book))
