"""Which limits a plan really runs into: those are told, the others would be noise."""

from unhurried.core.clock import MINUTE_MS
from unhurried.core.practice import Depth
from unhurried.core.reasons import Bearing, Reason
from unhurried.history.goal import NEAR
from unhurried.safety.question import Question
from unhurried.safety.verdict import Axis, Cap, Verdict


def binding_limits(question: Question, verdict: Verdict) -> tuple[Reason, ...]:
    """The caps without which the plan could have gone further, and the goal."""
    wanted = _wanted(question)
    told = tuple(
        cap.reason for cap in verdict.caps if _binds(cap, wanted.get(cap.axis))
    )
    return (*told, *_goal(question))


def _binds(cap: Cap, wanted: int | None) -> bool:
    return wanted is not None and cap.at_most < wanted


def _wanted(question: Question) -> dict[Axis, int]:
    """The next larger thing that exists on each axis, where there is one."""
    plan, owned, book = question.plan, question.owned, question.book
    if plan is None or owned is None or plan.depth is None:
        return {}
    wanted: dict[Axis, int] = {}
    wider = _next_wider(question)
    if wider is not None:
        wanted[Axis.DIAMETER] = wider
    if plan.depth is not (question.state.person.goal_depth or Depth.FULL):
        wanted[Axis.DEPTH] = min(Depth.FULL.rank, plan.depth.rank + 1)
    longest = book.series("hold.stages_min")[-1] * MINUTE_MS // 1000
    if plan.hold_s < longest:
        wanted[Axis.HOLD] = plan.hold_s + 1
    return wanted


def _next_wider(question: Question) -> int | None:
    """Width in tenths of the next wider item owned, inside the goal."""
    owned, goal = question.owned, question.state.person.goal_diameter
    if owned is None:
        return None
    wider = [
        one.item.diameter.tenths
        for one in question.state.items.values()
        if not one.retired and one.item.diameter > owned.item.diameter
    ]
    nearest = min(wider, default=None)
    if nearest is None or (goal is not None and nearest > goal.tenths + NEAR):
        return None
    return nearest


def _goal(question: Question) -> tuple[Reason, ...]:
    goal, owned = question.state.person.goal_diameter, question.owned
    if goal is None or owned is None:
        return ()
    beyond = any(
        one.item.diameter.tenths > goal.tenths + NEAR
        for one in question.state.items.values()
        if not one.retired
    )
    if not beyond or _next_wider(question) is not None:
        return ()
    return (Reason("goal", "not-beyond", Bearing.LIMITS, {"goal_mm": str(goal)}),)
