from collections.abc import Callable

import pytest

from tests.session import walk
from tests.session.plans import PLANS
from unhurried.core.steps import Signal, Step
from unhurried.session.table import BACK, TABLE, Table

Walk = Callable[[Table], list[str]]


def _changed(step: Step, signal: Signal, target: Step) -> Table:
    return {**TABLE, step: {**TABLE[step], signal: target}}


def test_every_step_has_a_row_and_is_reached_by_some_plan() -> None:
    reached = {at.step for plan in PLANS for at in walk.reachable(plan, TABLE)}

    assert set(TABLE) == set(Step) == reached


def test_every_signal_has_a_use() -> None:
    assert {signal for row in TABLE.values() for signal in row} == set(Signal)


@pytest.mark.parametrize(
    "faults",
    [
        walk.stop_faults,
        walk.shortcut_faults,
        walk.dead_end_faults,
        walk.depth_faults,
        walk.pain_faults,
        walk.stuck_faults,
    ],
)
def test_the_table_has_no_fault(faults: Walk) -> None:
    assert faults(TABLE) == []


@pytest.mark.parametrize("step", [step for step in Step if step is not Step.ENDED])
def test_a_table_that_lost_one_stop_is_caught(step: Step) -> None:
    assert walk.stop_faults(walk.without(TABLE, step, Signal.STOP))


@pytest.mark.parametrize(
    ("faults", "sabotaged"),
    [
        (walk.stop_faults, _changed(Step.HOLD, Signal.STOP, Step.PAUSE)),
        (walk.stop_faults, _changed(Step.REMOVE_AND_STOP, Signal.DONE, Step.DEBRIEF)),
        (walk.shortcut_faults, _changed(Step.PREPARE, Signal.DONE, Step.INSERT_TIP)),
        (
            walk.shortcut_faults,
            _changed(Step.LUBRICATE_INSIDE, Signal.DONE, Step.WARM_UP),
        ),
        (walk.shortcut_faults, _changed(Step.PAUSE, Signal.RESUME, Step.HOLD)),
        (
            walk.dead_end_faults,
            _changed(Step.AFTER_CARE, Signal.DONE, Step.AFTER_CARE),
        ),
        (walk.depth_faults, _changed(Step.SETTLE, Signal.DONE, Step.LUBRICATE_OBJECT)),
        (walk.pain_faults, _changed(Step.INSERT_PART, Signal.PAIN, Step.INSERT_PART)),
        (walk.stuck_faults, walk.without(TABLE, Step.RE_APPLY, Signal.SILENCE)),
    ],
)
def test_a_sabotaged_table_is_caught(faults: Walk, sabotaged: Table) -> None:
    assert faults(sabotaged)


def test_only_an_aside_goes_back() -> None:
    going_back = {step for step, row in TABLE.items() if BACK in row.values()}

    assert going_back == {Step.RE_APPLY}
