"""Where a session is, and where a signal leads."""

from dataclasses import dataclass
from typing import Final

from unhurried.core.errors import CannotDoThatNow
from unhurried.core.practice import Depth, Plan
from unhurried.core.steps import Signal, Step
from unhurried.session.table import AFTER_PAIN, BACK, PASSED, TABLE, Table, Target

WAY_IN: Final = (
    Step.READINESS,
    Step.PREPARE,
    Step.SETTLE,
    Step.LUBRICATE_INSIDE,
    Step.LUBRICATE_OBJECT,
    Step.WARM_UP,
    Step.INSERT_TIP,
    Step.INSERT_PART,
    Step.INSERT_FULL,
    Step.HOLD,
)
ASIDES: Final = (Step.PAUSE, Step.RE_APPLY, Step.EASE_BACK)
NEED_INSIDE: Final = (Step.RE_APPLY, Step.EASE_BACK)
"""Steps that there are only while something may be inside."""
REMOVALS: Final = (Step.REMOVE, Step.REMOVE_AND_STOP)
FIRST_INSIDE: Final = WAY_IN.index(Step.WARM_UP)
_STAGES: Final = {Step.INSERT_PART: Depth.PART, Step.INSERT_FULL: Depth.FULL}


@dataclass(frozen=True, slots=True)
class Position:
    """A step, and the last step of the way in.

    Attributes:
        before: the step of the way in that an aside goes back to; on the way out, the
            one that was left. On the way in it is the step itself.
    """

    step: Step
    before: Step


START: Final = Position(Step.READINESS, Step.READINESS)


def follow(
    position: Position, signal: Signal, plan: Plan, *, table: Table = TABLE
) -> Position:
    """Follow a signal.

    Raises:
        CannotDoThatNow: the table has no such move here; nothing has happened.
    """
    target = table[position.step].get(signal)
    before = position.before
    if signal is Signal.PAIN and target is Step.PAUSE:
        before = AFTER_PAIN.get(before, before)
    step = _resolved(target, before, plan)
    if step is None:
        raise CannotDoThatNow(
            f"'{signal}' does not lead anywhere from '{position.step}'",
            hint="stop is always possible",
        )
    return Position(step, step if step in WAY_IN else before)


def inside(step: Step) -> bool:
    """Whether something may be inside at this step; where unknown, it may."""
    way_in = step in WAY_IN and WAY_IN.index(step) >= FIRST_INSIDE
    return way_in or step in ASIDES or step in REMOVALS


def inside_at(position: Position) -> bool:
    """Whether something may be inside here, knowing where the person came from.

    >>> inside_at(Position(Step.PAUSE, Step.SETTLE))
    False
    """
    return inside(position.step) and inside(position.before)


def leaves_out(plan: Plan) -> tuple[Step, ...]:
    """List the steps that this plan leaves out, whatever is inside."""
    return tuple(step for step in PASSED if _left_out(step, Step.HOLD, plan))


def stopped(step: Step) -> bool:
    """Whether this step is reached only by a stop, or by a report as grave."""
    return step in (Step.REMOVE_AND_STOP, Step.TRIAGE)


def _resolved(target: Target | None, before: Step, plan: Plan) -> Step | None:
    while target is not None:
        step = before if target is BACK else target
        if not _left_out(step, before, plan):
            return step
        target = PASSED.get(step)
    return None


def _left_out(step: Step, before: Step, plan: Plan) -> bool:
    if step in NEED_INSIDE:
        return not inside(before)
    if step is Step.WARM_UP:
        return plan.warm_up_id is None
    if step is Step.LUBRICATE_INSIDE:
        return not plan.kind.inserts
    stage = _STAGES.get(step)
    return stage is not None and stage.rank > _planned(plan)


def _planned(plan: Plan) -> int:
    """Rank of the planned depth; a plan that does not say goes to the tip."""
    return (plan.depth or Depth.TIP).rank
