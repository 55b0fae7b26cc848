"""What a person may put right, take back, take over, and what a restore is told."""

import pytest

from tests.app.evening import FELT, begun, set_up
from tests.app.fakes import Desk, HandClock, Shelf
from tests.life import book
from unhurried.app.application import Application
from unhurried.app.commands import ImportSession, NoteRestore, Tell, TellSession
from unhurried.core.clock import HOUR_MS
from unhurried.core.errors import BadInput
from unhurried.core.events import (
    FollowUpAnswered,
    FollowUpCorrected,
    ReactionsStated,
    RestoreNoted,
    SessionCorrected,
    SessionImported,
    SessionWithdrawn,
    SignsReported,
)
from unhurried.core.practice import Depth, Ended, Kind, Plan, Report
from unhurried.core.state import State
from unhurried.history.readings import owed

PLAN = Plan(Kind.TRAIN, "small", "gel", Depth.TIP, 300)


def told(desk: Desk) -> tuple[Application, str]:
    """Someone with one session, told a day ago."""
    app = set_up(desk)
    app.do(TellSession(PLAN, FELT, 24 * HOUR_MS))
    return app, app.state.sessions[0].id


def test_a_correction_is_kept_and_read_again_on_opening() -> None:
    desk = Desk()
    app, name = told(desk)
    app.do(Tell((SessionCorrected(name, Report(Ended.STOPPED, pain=7)),)))
    assert [lock.rule for lock in app.state.added_locks] == ["pain-heal"]
    assert desk.open().state == app.state
    assert app.decide().advice == "locked"


@pytest.mark.parametrize(
    "fact",
    [
        SessionCorrected("nobody", FELT),
        SessionWithdrawn("nobody"),
        FollowUpCorrected("nobody", 0),
    ],
)
def test_a_session_that_nobody_told_of_is_not_corrected(
    fact: SessionCorrected | SessionWithdrawn | FollowUpCorrected,
) -> None:
    app, _ = told(Desk())
    with pytest.raises(BadInput):
        app.do(Tell((fact,)))


def test_a_check_in_that_was_never_answered_is_not_corrected() -> None:
    app, name = told(Desk())
    with pytest.raises(BadInput, match="check-in"):
        app.do(Tell((FollowUpCorrected(name, 0),)))
    app.do(Tell((FollowUpAnswered(None, 0, blood=False, leakage=False),)))
    app.do(Tell((FollowUpCorrected(name, 3),)))
    assert [lock.rule for lock in app.state.added_locks] == ["soreness"]


def test_an_imported_session_names_what_is_there_and_is_a_fact_of_its_own() -> None:
    app = set_up(Desk())
    with pytest.raises(BadInput):
        app.do(ImportSession(Plan(Kind.TRAIN, "stolen", "gel"), FELT))
    [fact] = app.do(ImportSession(PLAN, FELT, HOUR_MS))
    assert isinstance(fact, SessionImported)
    assert app.decide().advice == "rest"


def test_an_imported_session_without_answers_waits_for_them() -> None:
    app = set_up(Desk())
    app.do(ImportSession(PLAN, Report(Ended.COMPLETED), 240 * HOUR_MS))
    assert app.decide().advice == "wait-follow-up"
    state = app.state
    assert len(owed(state, state.credit.credited_ms, book())) == 1
    app.do(Tell((FollowUpAnswered(None, 0, blood=False, leakage=False),)))
    assert app.decide().advice == "session"


def copied(desk: Desk) -> Desk:
    """A copy of the vault as it is now."""
    journal = type(desk.journal)(list(desk.journal.records))
    clock, shelf = HandClock(desk.clock.day), Shelf(list(desk.shelf.things))
    return Desk(journal, clock, shelf, desk.ids)


def test_a_restore_brings_back_what_the_copy_never_knew() -> None:
    desk = Desk()
    app, _ = told(desk)
    copy = copied(desk)
    app.do(Tell((SignsReported((), blood=True),)))
    older = copy.open()
    assert older.state.locks == ()
    [fact] = older.do(NoteRestore(app.state, whole=True))
    assert isinstance(fact, RestoreNoted)
    assert [lock.rule for lock in older.state.added_locks] == ["blood"]
    assert older.decide().advice == app.decide().advice == "locked"
    assert copy.open().state == older.state


def test_a_restore_brings_back_what_the_body_reacts_to_by_either_record() -> None:
    desk = Desk()
    app, _ = told(desk)
    copy = copied(desk)
    app.do(Tell((ReactionsStated(("latex",)),)))
    older = copy.open()
    older.do(Tell((ReactionsStated(("oil",)),)))
    _, fact = older.do(NoteRestore(app.state, whole=True))
    assert fact == ReactionsStated(("latex", "oil"))
    assert older.state.person.reactions == ("latex", "oil")
    assert len(older.do(NoteRestore(app.state, whole=True))) == 1


def test_a_session_that_was_running_in_the_newer_record_counts_as_one() -> None:
    desk = Desk()
    app = begun(desk)
    older = copied(Desk()).open()
    older.do(NoteRestore(app.state, whole=True))
    [record] = older.state.imported
    assert record.report.ended is Ended.CRASHED
    assert record.unanswered == ("pain", "blood")


def test_a_newer_record_that_nobody_can_read_is_told_of_as_such() -> None:
    app, _ = told(Desk())
    app.do(NoteRestore(State(), whole=False))
    assert app.state.bounds == ()
    assert [one.report.ended for one in app.state.imported] == [Ended.CRASHED]
    assert app.decide().not_before is not None
