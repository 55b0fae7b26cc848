"""Every plan that differs in what may follow what: kind, depth, warm-up."""

from itertools import product

from unhurried.core.practice import Depth, Kind, Plan
from unhurried.core.state import Running
from unhurried.core.steps import Signal, Step
from unhurried.session.position import Position

FIVE_MIN_S = 300


def plan(
    kind: Kind = Kind.TRAIN,
    depth: Depth | None = Depth.FULL,
    hold_s: int = FIVE_MIN_S,
    warm_up_id: str | None = None,
) -> Plan:
    if not kind.inserts:
        return Plan(kind)
    return Plan(kind, "item", "gel", depth, hold_s, warm_up_id)


PLANS = tuple(
    dict.fromkeys(  # a settling session has neither depth nor warm-up
        plan(kind, depth, warm_up_id=warm_up)
        for kind, depth, warm_up in product(Kind, (None, *Depth), (None, "smaller"))
    )
)


def running(session: Plan, position: Position, now: int = 0) -> Running:
    """A session that has just come to this position, with a word from the person."""
    return Running(
        id="s",
        plan=session,
        began=now,
        step=position.step,
        before=position.before,
        entered=now,
        heard=now,
        lubricated=now,
    )


TO_HOLD = (Signal.DONE,) * 5 + (Signal.IN,) * 3
"""What leads from readiness to the hold when full depth is planned."""

HOLDING = Position(Step.HOLD, Step.HOLD)
