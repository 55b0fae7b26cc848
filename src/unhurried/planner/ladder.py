"""The first planner: stay, or one stage more when the record opens it.

Where it is: the widest open item that is proven, or the first one. From there the first
of these that the gates allow: deeper, then longer, then wider, else the same again. It
never proposes two of them at once, and nothing wider than the goal.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from unhurried.core.clock import MINUTE_MS
from unhurried.core.lengths import Mm
from unhurried.core.practice import Depth, Kind, Plan
from unhurried.core.reasons import Bearing, Number, Reason
from unhurried.core.records import FollowUp, SessionRecord
from unhurried.history.clean import doubts
from unhurried.history.goal import NEAR
from unhurried.history.progress import deepest, easiest_width, longest_hold_s
from unhurried.history.sessions import practised, since
from unhurried.planner.port import NOTHING, Brief, Opening, Proposal
from unhurried.protocol.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class LadderPlanner:
    """One rung, one stage, one axis at a time."""

    name: str = "ladder"

    def propose(self, brief: Brief) -> Proposal:
        """Propose the first of deeper, longer, wider, the same, that is allowed."""
        open_now = within_goal(brief)
        if not open_now:
            return NOTHING
        at = rung(brief, open_now)
        for move, plan in moves(brief, open_now, at):
            if brief.allows(plan):
                return Proposal(plan, (why(move, plan),), evidence(brief, at))
        return NOTHING


def within_goal(brief: Brief) -> tuple[Opening, ...]:
    """The open items that are not wider than the goal (within a millimetre)."""
    goal = brief.state.person.goal_diameter
    if goal is None:
        return brief.openings
    most = Mm(goal.tenths + NEAR)
    return tuple(one for one in brief.openings if one.diameter <= most)


def rung(brief: Brief, open_now: tuple[Opening, ...]) -> Opening:
    """Where the person is: the widest that was easy, or where they begin."""
    here = brief.here
    known = [here.proven, easiest_width(brief.state, here)]
    sizes = [size for size in known if size is not None]
    limit = max(sizes, default=_beginning(brief))
    if limit is None:
        return open_now[0]
    under = [one for one in open_now if one.diameter <= limit]
    return _softest(under) if under else open_now[0]


def _beginning(brief: Brief) -> Mm | None:
    """Where someone begins: the size tried last, or the one said to be comfortable.

    After a long gap, or with nothing said, None: the smallest.
    """
    records = practised(brief.state)
    if not records:
        return brief.state.person.comfortable
    if since(records, brief.here.reset_at):
        return brief.here.at_most
    return None


def _softest(under: list[Opening]) -> Opening:
    """The widest; of equals the first, in which order the kit offers them."""
    widest = under[-1].diameter
    return next(one for one in under if one.diameter == widest)


def moves(
    brief: Brief, open_now: tuple[Opening, ...], at: Opening
) -> Iterator[tuple[str, Plan]]:
    """What may come next from this rung, by name, in the order of preference."""
    first_s = brief.book.series("hold.stages_min")[0] * MINUTE_MS // 1000
    done = deepest(brief.state, brief.here, at.diameter)
    furthest = _within_goal_depth(brief, at)
    if done is None:
        yield "begin", plan_with(brief, at, furthest, min(first_s, at.hold_s))
        yield "begin", plan_with(brief, at, Depth.TIP, min(first_s, at.hold_s))
        return
    longest_s = longest_hold_s(brief.state, brief.here, at.diameter, brief.book)
    held_s = min(at.hold_s, longest_s)
    done = min(done, furthest, key=lambda depth: depth.rank)
    if furthest.rank > done.rank:
        yield "deeper", plan_with(brief, at, furthest, held_s)
    wider = next((one for one in open_now if one.diameter > at.diameter), None)
    if wider is not None and _may_widen(practised(brief.state)[-1], brief.book):
        hold_s = min(first_s, wider.hold_s)
        for depth in _down_from(wider.deepest):
            yield "wider", plan_with(brief, wider, depth, hold_s)
    if at.hold_s > held_s:
        yield "longer", plan_with(brief, at, done, at.hold_s)
    yield "same", plan_with(brief, at, done, held_s)


def _may_widen(last: SessionRecord, book: Rulebook) -> bool:
    """Whether the last session was easy, or only its echo was not.

    A session that went as planned without pain or blood may be tried again at its own
    width, as deep as the gates then leave it open, also when soreness came after.
    """
    echo = set(doubts(last, book)) == {"after"}
    return last.easy or (echo and all(_only_sore(one) for one in last.follow_ups))


def _only_sore(told: FollowUp) -> bool:
    return told.blood is False and told.leakage is False and not told.signs


def _down_from(deepest: Depth) -> Iterator[Depth]:
    """The stages that are open, the deepest first.

    Of a width that was tried and not easy, a shallower one may be growth enough.
    """
    yield from (depth for depth in reversed(Depth) if depth.rank <= deepest.rank)


def _within_goal_depth(brief: Brief, at: Opening) -> Depth:
    """How far with this one: at the size of the goal, no deeper than the goal."""
    person = brief.state.person
    goal, depth = person.goal_diameter, person.goal_depth
    if goal is None or depth is None or at.diameter.tenths < goal.tenths - NEAR:
        return at.deepest
    return min(at.deepest, depth, key=lambda one: one.rank)


def plan_with(brief: Brief, opening: Opening, depth: Depth, hold_s: int) -> Plan:
    """Plan a session with this item, warmed up with the next smaller one."""
    smaller = [one for one in brief.openings if one.diameter < opening.diameter]
    return Plan(
        kind=_kind(brief, opening),
        item_id=opening.item.id,
        lubricant_id=opening.lubricant_id,
        depth=depth,
        hold_s=hold_s,
        warm_up_id=smaller[-1].item.id if smaller else None,
    )


def _kind(brief: Brief, opening: Opening) -> Kind:
    if brief.maintaining:
        return Kind.MAINTAIN
    return Kind.EXPLORE if opening.item.is_finger else Kind.TRAIN


def why(move: str, plan: Plan) -> Reason:
    """Say which move this is."""
    numbers: dict[str, Number] = {"hold_s": plan.hold_s}
    if plan.depth is not None:
        numbers["depth"] = plan.depth.value
    return Reason("plan", move, Bearing.KEPT, numbers)


def evidence(brief: Brief, at: Opening) -> dict[str, Number]:
    """The numbers that the rung rests on."""
    proven = brief.here.proven
    return {
        "rung_mm": str(at.diameter),
        "proven_mm": "none" if proven is None else str(proven),
        "open_items": len(brief.openings),
    }
