"""Every moment of a session: the first of them in each run, all in the campaign."""

from dataclasses import replace

import pytest

from tests.session.crashes import crash_faults
from tests.session.moments import walk
from tests.session.plans import HOLDING, plan, running
from unhurried.coach.fold import apply
from unhurried.core.credit import Credited
from unhurried.core.entries import Entry
from unhurried.core.practice import Depth, Kind, Plan
from unhurried.core.state import Running, State
from unhurried.core.steps import Signal, Step
from unhurried.protocol.rulebook import Rulebook
from unhurried.session.position import Position
from unhurried.session.progress import took

FIRST = 700
LONG_S = 36_000
SOME = (plan(hold_s=LONG_S), plan(depth=Depth.TIP), plan(Kind.WEAR, hold_s=LONG_S))


def test_a_settling_session_is_walked_to_its_last_moment() -> None:
    walked = walk(plan(Kind.SETTLE))
    assert len(walked.moments) > 150
    assert walked.faults == []


@pytest.mark.parametrize("session", SOME)
def test_no_moment_of_a_session_holds_too_long_or_keeps_a_stop_waiting(
    session: Plan,
) -> None:
    walked = walk(session, most=FIRST)
    assert Step.HOLD in {moment.step for moment in walked.moments}
    assert walked.faults == []


def test_after_a_crash_at_any_moment_nothing_begins_until_it_is_told() -> None:
    moments = walk(plan(warm_up_id="smaller"), most=FIRST).moments
    assert {moment.step for moment in moments} > {Step.HOLD, Step.REMOVE, Step.PAUSE}
    assert [fault for moment in moments for fault in crash_faults(moment)] == []


def test_a_session_that_forgets_how_long_it_was_held_is_caught() -> None:
    def forgetful(
        before: Running, signal: Signal, position: Position, now: Credited
    ) -> Running:
        return replace(took(before, signal, position, now), held_ms=0)

    assert walk(plan(depth=Depth.TIP), forgetful, most=3_000).faults


def test_a_fold_that_lets_go_of_a_crashed_session_is_caught() -> None:
    def careless(state: State, entry: Entry, book: Rulebook) -> State:
        return replace(apply(state, entry, book), running=None)

    holding = running(plan(), HOLDING)
    assert list(crash_faults(holding)) == []
    assert "something may begin" in next(crash_faults(holding, careless))
