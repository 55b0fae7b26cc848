"""Try, store, believe: what the application promises about a command."""

import pytest

from tests.app.evening import begun, set_up, walk_to_hold
from tests.app.fakes import Desk
from unhurried.app.application import SNAPSHOT_EVERY
from unhurried.app.commands import (
    Give,
    Tell,
)
from unhurried.app.ports import Damage, JournalUnwritable, Snapshot, SomebodyElseWrote
from unhurried.core.errors import BadInput, CannotDoThatNow
from unhurried.core.events import (
    ContinenceScored,
    FollowUpAnswered,
    ItemRetired,
)
from unhurried.core.steps import Signal


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


def test_a_snapshot_that_cannot_be_read_costs_only_time() -> None:
    desk = Desk()
    app = set_up(desk)
    app.keep_snapshot()
    whole = desk.open().state
    assert desk.journal.snapshot is not None
    broken = Snapshot(
        desk.journal.snapshot.seq, desk.journal.snapshot.fingerprint, b"0"
    )
    desk.journal.keep(broken)
    assert desk.open().state == whole


def test_a_full_disk_keeps_nobody_from_opening_a_long_record() -> None:
    desk = Desk()
    app = set_up(desk)
    for number in range(SNAPSHOT_EVERY):
        app.do(Tell((ContinenceScored(number % 2),)))
    desk.journal.fails = "full"
    assert desk.open().state == app.state
    assert desk.journal.snapshot is None
