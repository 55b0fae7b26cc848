"""What may follow what, as plain data: the table of a session for one plan."""

from collections.abc import Mapping
from dataclasses import dataclass

from unhurried.core.practice import Plan
from unhurried.core.steps import Signal, Step
from unhurried.session.deadlines import DRY
from unhurried.session.holding import PHASES
from unhurried.session.offers import BY_TIME, ORDER, REPORTS
from unhurried.session.position import (
    ASIDES,
    FIRST_INSIDE,
    NEED_INSIDE,
    REMOVALS,
    WAY_IN,
    leaves_out,
)
from unhurried.session.progress import LUBRICATES
from unhurried.session.table import AFTER_PAIN, PASSED, TABLE, Target


@dataclass(frozen=True, slots=True)
class Moves:
    """The table, and the names by which it is read.

    Attributes:
        table: for each step, where each signal leads; 'back' is the last step of the
            way in.
        passed: where the way goes on when a step is left out.
        after_pain: where a pause for pain goes back to.
        left_out: the steps that this plan leaves out.
        need_inside: steps that are left out while nothing is inside.
        may_be_inside: the steps of the way in at which something may be inside.
        phases: the time that each step of the way in counts to.
        dry: steps at which lubricant may run out.
        lubricates: steps that end with fresh lubricant.
        order: what a person may say, in the order in which it is offered.
        reports: what is heard everywhere.
        by_time: signals that nobody presses.
    """

    table: Mapping[Step, Mapping[Signal, str]]
    passed: Mapping[Step, str]
    after_pain: Mapping[Step, Step]
    left_out: tuple[Step, ...]
    need_inside: tuple[Step, ...]
    way_in: tuple[Step, ...]
    may_be_inside: tuple[Step, ...]
    asides: tuple[Step, ...]
    removals: tuple[Step, ...]
    phases: Mapping[Step, str]
    dry: tuple[Step, ...]
    lubricates: tuple[Step, ...]
    order: tuple[Signal, ...]
    reports: tuple[Signal, ...]
    by_time: tuple[Signal, ...]


def moves(plan: Plan) -> Moves:
    """Write the table down for a plan."""
    return Moves(
        table={step: _row(row) for step, row in TABLE.items()},
        passed={step: _named(target) for step, target in PASSED.items()},
        after_pain=AFTER_PAIN,
        left_out=leaves_out(plan),
        need_inside=NEED_INSIDE,
        way_in=WAY_IN,
        may_be_inside=WAY_IN[FIRST_INSIDE:],
        asides=ASIDES,
        removals=REMOVALS,
        phases={step: phase.value for step, phase in PHASES.items()},
        dry=DRY,
        lubricates=LUBRICATES,
        order=ORDER,
        reports=REPORTS,
        by_time=BY_TIME,
    )


def _row(row: Mapping[Signal, Target]) -> Mapping[Signal, str]:
    return {signal: _named(target) for signal, target in row.items()}


def _named(target: Target) -> str:
    return target.value
