"""Try, store, believe: what the application promises about a command."""

import pytest

from tests.app.fakes import Desk
from tests.life import GEL, book, item
from unhurried.app.application import SNAPSHOT_EVERY, Application
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
from unhurried.app.ports import Damage, JournalUnwritable, SomebodyElseWrote
from unhurried.core.clock import DAY_MS
from unhurried.core.errors import BadInput, CannotDoThatNow
from unhurried.core.events import (
    AdultStated,
    ContinenceScored,
    ExperienceStated,
    FollowUpAnswered,
    GoalSet,
    ItemAdded,
    ItemCared,
    ItemRetired,
    LubricantAdded,
    ReadinessAnswered,
    ScreeningAnswered,
    StartRefused,
)
from unhurried.core.events.person import Experience
from unhurried.core.lengths import millimetres
from unhurried.core.practice import Depth, Ended, Kind, Plan, Report
from unhurried.core.steps import Signal, Step

READY = ReadinessAnswered(
    tension=2, sober=True, nitrites=False, pde5=False, numbing=False, well=True
)
SECOND = 1 / 86_400
FELT = Report(
    Ended.COMPLETED,
    pain=0,
    discomfort=2,
    blood=False,
    leakage=False,
    numbing=False,
    enjoyment=6,
)


def set_up(desk: Desk) -> Application:
    app = desk.open()
    app.do(
        Tell(
            (
                AdultStated(adult=True),
                ExperienceStated(Experience.NEW),
                GoalSet(millimetres(30), Depth.FULL),
                ScreeningAnswered(dict.fromkeys(book().conditions, False)),
                ItemAdded(item("small", 13)),
                LubricantAdded(GEL),
                ItemCared("small", cleaned=True, sound=True),
            )
        )
    )
    return app


def begun(desk: Desk) -> Application:
    app = set_up(desk)
    app.do(Tell((READY,)))
    plan = app.decide().plan
    assert plan is not None
    app.do(Begin(plan))
    return app


def walk_to_hold(desk: Desk, app: Application) -> None:
    for signal in (Signal.DONE, Signal.DONE):
        app.do(Give(signal))
    desk.clock.day += 125 * SECOND
    for signal in (Signal.DONE, Signal.DONE, Signal.DONE, Signal.IN):
        app.do(Give(signal))
    assert step(app) is Step.HOLD


def step(app: Application) -> Step:
    assert app.state.running is not None
    return app.state.running.step


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


def test_an_illegal_step_leaves_no_trace() -> None:
    desk = Desk()
    app = begun(desk)
    before, count = app.state, len(desk.journal.records)
    with pytest.raises(CannotDoThatNow):
        app.do(Give(Signal.HOLD_OVER))
    assert app.state == before
    assert len(desk.journal.records) == count


def test_a_failed_disk_leaves_no_lie() -> None:
    desk = Desk()
    app = set_up(desk)
    before = app.state
    desk.journal.fails = "full"
    with pytest.raises(JournalUnwritable):
        app.do(Tell((ContinenceScored(3),)))
    assert app.state == before
    desk.journal.fails = ""
    app.do(Tell((ContinenceScored(3),)))
    assert app.state.continence[-1].score == 3


def test_when_nobody_can_tell_whether_it_was_kept_nothing_more_is_believed() -> None:
    desk = Desk()
    app = set_up(desk)
    desk.journal.fails = "unanchored"
    with pytest.raises(JournalUnwritable):
        app.do(Tell((ContinenceScored(3),)))
    desk.journal.fails = ""
    with pytest.raises(CannotDoThatNow, match="in doubt"):
        app.do(Tell((ContinenceScored(3),)))
    assert app.decide().advice == "locked"


def test_somebody_elses_write_is_not_overwritten() -> None:
    desk = Desk()
    first, second = set_up(desk), desk.open()
    first.do(Tell((ContinenceScored(1),)))
    with pytest.raises(SomebodyElseWrote):
        second.do(Tell((ContinenceScored(2),)))
    assert second.state.continence == ()


def test_opening_again_shows_the_same_state() -> None:
    desk = Desk()
    app = begun(desk)
    walk_to_hold(desk, app)
    assert desk.open().state == app.state


def test_a_snapshot_changes_nothing_but_the_time_it_takes() -> None:
    desk = Desk()
    app = set_up(desk)
    for number in range(SNAPSHOT_EVERY):
        app.do(Tell((ContinenceScored(number % 2),)))
    plain = desk.open()
    assert desk.journal.snapshot is not None
    assert desk.journal.snapshot.seq == len(desk.journal.records)
    assert desk.open().state == plain.state
    plain.do(Tell((ContinenceScored(5),)))
    assert desk.open().state.continence[-1].score == 5


def test_a_damaged_tail_stops_recommendations_and_writing() -> None:
    desk = Desk()
    set_up(desk)
    desk.journal.damage = Damage("broken-chain", 4, "look for a backup")
    app = desk.open()
    assert app.decide().advice == "locked"
    with pytest.raises(CannotDoThatNow, match="entry 4"):
        app.do(Tell((ContinenceScored(1),)))


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


@pytest.mark.parametrize(
    "fact", [ItemRetired("nothing"), FollowUpAnswered("nobody", 0, blood=False)]
)
def test_what_names_nothing_known_is_refused_and_nothing_is_written(
    fact: ItemRetired | FollowUpAnswered,
) -> None:
    desk = Desk()
    app = set_up(desk)
    count = len(desk.journal.records)
    with pytest.raises(BadInput, match="there is no such"):
        app.do(Tell((ContinenceScored(1), fact)))
    assert len(desk.journal.records) == count


def test_identifiers_are_made_from_chance_and_say_nothing() -> None:
    desk = Desk()
    app = begun(desk)
    assert app.state.running is not None
    assert set(app.state.running.id) <= set("0123456789abcdef")
    assert app.new_id() != app.new_id()
