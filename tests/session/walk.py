"""Walks over a table: each returns the faults it finds, in words; none is no fault."""

from collections.abc import Iterator, Mapping

from tests.session.plans import PLANS
from unhurried.core.errors import CannotDoThatNow
from unhurried.core.practice import Depth, Plan
from unhurried.core.steps import Signal, Step
from unhurried.session.holding import under_way
from unhurried.session.position import START, Position, follow, inside
from unhurried.session.table import Row, Table

INSERTIONS = {
    Step.WARM_UP,
    Step.INSERT_TIP,
    Step.INSERT_PART,
    Step.INSERT_FULL,
    Step.HOLD,
}
NEEDED = (
    Step.READINESS,
    Step.PREPARE,
    Step.SETTLE,
    Step.LUBRICATE_INSIDE,
    Step.LUBRICATE_OBJECT,
)
AFTERWARDS = (Step.TRIAGE, Step.DEBRIEF, Step.AFTER_CARE, Step.ENDED)


def moves(
    position: Position, plan: Plan, table: Table
) -> Iterator[tuple[Signal, Position]]:
    for signal in table[position.step]:
        try:
            yield signal, follow(position, signal, plan, table=table)
        except CannotDoThatNow:
            continue


def reachable(plan: Plan, table: Table, start: Position = START) -> set[Position]:
    seen, waiting = {start}, [start]
    while waiting:
        for _, target in moves(waiting.pop(), plan, table):
            if target not in seen:
                seen.add(target)
                waiting.append(target)
    return seen


def without(table: Table, step: Step, signal: Signal) -> Table:
    row: Row = {key: value for key, value in table[step].items() if key is not signal}
    changed: Mapping[Step, Row] = {**table, step: row}
    return changed


def stop_faults(table: Table) -> list[str]:
    """STOP must lead to removal in one action, from there through triage to the end."""
    return [
        f"{position}: stop leads to {path}"
        for plan in PLANS
        for position in reachable(plan, table)
        if (path := stop_path(position, plan, table)) != _expected(position.step)
    ]


def stop_path(position: Position, plan: Plan, table: Table) -> list[Step]:
    """The steps that STOP, and then only 'done', leads through."""
    path: list[Step] = []
    signal = Signal.STOP
    while len(path) < len(Step) and (not path or path[-1] is not Step.ENDED):
        onward = dict(moves(position, plan, table)).get(signal)
        if onward is None:
            break
        position, signal = onward, Signal.DONE
        path.append(position.step)
    return path


def _expected(step: Step) -> list[Step]:
    if step in AFTERWARDS:
        return list(AFTERWARDS[AFTERWARDS.index(step) :])
    return [Step.REMOVE_AND_STOP, *AFTERWARDS]


def shortcut_faults(table: Table) -> list[str]:
    """Nothing is inserted unless each needed step was left by its own 'done'."""
    return [
        f"{position} is reached without {needed}"
        for plan in PLANS
        for needed in NEEDED
        for position in reachable(plan, without(table, needed, Signal.DONE))
        if position.step in INSERTIONS or position.before in INSERTIONS
    ]


def dead_end_faults(table: Table) -> list[str]:
    """From everywhere there is a way to the end."""
    ended = {Position(Step.ENDED, before) for before in Step}
    return [
        f"{position} never ends"
        for plan in PLANS
        for position in reachable(plan, table)
        if not reachable(plan, table, position) & ended
    ]


def depth_faults(table: Table) -> list[str]:
    """No step of insertion lies beyond the planned depth, or in a settling session."""
    return [
        f"{position} is beyond {plan.kind} to {plan.depth}"
        for plan in PLANS
        for position in reachable(plan, table)
        if position.step in _beyond(plan)
    ]


def _beyond(plan: Plan) -> set[Step]:
    if not plan.kind.inserts:
        return {Step.LUBRICATE_INSIDE, Step.LUBRICATE_OBJECT, *INSERTIONS}
    rank = (plan.depth or Depth.TIP).rank
    stages = (Step.INSERT_TIP, Step.INSERT_PART, Step.INSERT_FULL)
    return set(stages[rank:]) | (set() if plan.warm_up_id else {Step.WARM_UP})


def pain_faults(table: Table) -> list[str]:
    """After pain at the pause limit nothing goes in further, unless settled anew."""
    unsettled = without(table, Step.SETTLE, Signal.DONE)
    return [
        f"after pain at {position} the way leads to {onward}"
        for plan in PLANS
        for position in reachable(plan, table)
        for signal, pained in moves(position, plan, table)
        if signal is Signal.PAIN
        for onward in reachable(plan, unsettled, pained)
        if onward.step in INSERTIONS - {Step.HOLD}
    ]


def stuck_faults(table: Table) -> list[str]:
    """Where something may be inside and removal has not begun, silence leads out."""
    return [
        f"{position}: silence does not lead to removal"
        for plan in PLANS
        for position in reachable(plan, table)
        if under_way(position.step) or position.step is Step.REMOVE
        if inside(position.before)
        if (onward := dict(moves(position, plan, table)).get(Signal.SILENCE)) is None
        or onward.step is not Step.REMOVE_AND_STOP
    ]
