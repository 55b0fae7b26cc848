"""A guided session through the application: steps, refusals, ends, crashes."""

import pytest

from tests.app.evening import FELT, SECOND, begun, set_up, step, walk_to_hold
from tests.app.fakes import Desk
from unhurried.app.commands import (
    Begin,
    CheckIn,
    Debrief,
    ExplainCrash,
    Give,
    LookAtTheClock,
    Tell,
    TellSession,
)
from unhurried.core.clock import DAY_MS
from unhurried.core.errors import CannotDoThatNow
from unhurried.core.events import (
    FollowUpAnswered,
    StartRefused,
)
from unhurried.core.practice import Depth, Ended, Kind, Plan
from unhurried.core.steps import Signal, Step


def test_a_whole_session_from_readiness_to_the_next_decision() -> None:
    desk = Desk()
    app = begun(desk)
    walk_to_hold(desk, app)
    app.do(CheckIn(pain=0, discomfort=2))
    for _ in range(4):
        desk.clock.day += 60 * SECOND
        app.do(CheckIn(pain=1, discomfort=2))
    desk.clock.day += 61 * SECOND
    app.do(LookAtTheClock())
    assert step(app) is Step.REMOVE
    desk.clock.day += 30 * SECOND
    app.do(Give(Signal.DONE))
    app.do(Debrief(FELT))
    app.do(Give(Signal.DONE))
    app.do(Give(Signal.DONE))
    assert app.state.running is None
    (record,) = app.state.sessions
    assert record.report.ended is Ended.COMPLETED
    assert (record.report.depth, record.report.hold_s) == (Depth.TIP, 301)
    assert app.decide().advice == "rest"
    desk.clock.day += 1
    app.do(Tell((FollowUpAnswered(None, 0, blood=False, leakage=False),)))
    desk.clock.day += 2
    decision = app.decide()
    assert decision.plan is not None
    assert (decision.advice, decision.plan.depth) == ("session", Depth.PART)


def test_settling_is_not_cut_short() -> None:
    desk = Desk()
    app = begun(desk)
    app.do(Give(Signal.DONE))
    app.do(Give(Signal.DONE))
    assert step(app) is Step.SETTLE
    with pytest.raises(CannotDoThatNow, match="more seconds of settling"):
        app.do(Give(Signal.DONE))
    assert step(app) is Step.SETTLE


def test_stop_leads_through_removal_and_triage_to_after_care() -> None:
    desk = Desk()
    app = begun(desk)
    walk_to_hold(desk, app)
    seen = []
    for signal in (Signal.STOP, Signal.DONE, Signal.DONE, Signal.DONE):
        app.do(Give(signal))
        seen.append(step(app))
    assert seen == [Step.REMOVE_AND_STOP, Step.TRIAGE, Step.DEBRIEF, Step.AFTER_CARE]
    app.do(Give(Signal.DONE))
    assert app.state.sessions[-1].report.ended is Ended.STOPPED


def test_pain_at_the_limit_ends_the_session_in_the_same_breath() -> None:
    desk = Desk()
    app = begun(desk)
    walk_to_hold(desk, app)
    app.do(CheckIn(pain=4, discomfort=5))
    assert step(app) is Step.REMOVE_AND_STOP


def test_silence_ends_in_a_stop() -> None:
    desk = Desk()
    app = begun(desk)
    walk_to_hold(desk, app)
    seen = []
    for _ in range(20):
        desk.clock.day += 60 * SECOND
        app.do(LookAtTheClock())
        seen.append(step(app))
    assert seen[-1] in (Step.REMOVE, Step.REMOVE_AND_STOP)


def test_a_start_is_refused_with_every_reason_and_the_refusal_is_kept() -> None:
    desk = Desk()
    app = set_up(desk)
    plan = Plan(Kind.TRAIN, "small", "gel", Depth.FULL, 3600)
    with pytest.raises(CannotDoThatNow) as refused:
        app.do(Begin(plan))
    assert {"depth", "hold", "readiness"} <= {r.rule for r in refused.value.reasons}
    kept = desk.shelf.decode(desk.journal.records[-1]).event
    assert isinstance(kept, StartRefused)
    assert app.state.running is None


def test_two_sessions_never_run_at_once() -> None:
    desk = Desk()
    app = begun(desk)
    with pytest.raises(CannotDoThatNow, match="begun already"):
        app.do(Begin(Plan(Kind.SETTLE)))


def test_a_session_without_an_end_is_noticed_once_and_counts_until_explained() -> None:
    desk = Desk()
    walk_to_hold(desk, begun(desk))
    desk.clock.day += 0.1
    app = desk.open()
    assert app.notice_crash()
    assert app.notice_crash()
    assert app.decide().advice == "wait-follow-up"
    with pytest.raises(CannotDoThatNow):
        app.do(Begin(Plan(Kind.SETTLE)))
    app.do(ExplainCrash(FELT))
    (record,) = app.state.sessions
    assert record.report.ended is Ended.CRASHED
    assert not record.easy
    assert not app.notice_crash()


def test_a_running_session_cannot_be_explained_away() -> None:
    desk = Desk()
    app = begun(desk)
    with pytest.raises(CannotDoThatNow, match="still running"):
        app.do(ExplainCrash(FELT))


def test_a_session_told_against_advice_is_kept_with_the_rules_it_broke() -> None:
    desk = Desk()
    app = set_up(desk)
    plan = Plan(Kind.TRAIN, "small", "gel", Depth.FULL, 1800)
    app.do(TellSession(plan, FELT, 2 * DAY_MS))
    (record,) = app.state.sessions
    assert set(record.against) == {"depth", "hold", "one-axis"}
    assert record.began == app.state.credit.credited_ms - 2 * DAY_MS
