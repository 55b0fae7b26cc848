"""A session without an end is said, asked about, and counted in full until then."""

from dataclasses import replace

import pytest

from tests.cli.hand import Hand
from unhurried.app.commands import Begin, Tell
from unhurried.bootstrap.presence import present
from unhurried.core.errors import CannotDoThatNow
from unhurried.core.events import ItemCared, ItemChanged, ReadinessAnswered
from unhurried.core.practice import Ended
from unhurried.core.state import State

WELL = ReadinessAnswered(
    tension=1,
    sober=True,
    nitrites=False,
    pde5=False,
    numbing=False,
    well=True,
    irritant_enema=False,
)


@pytest.fixture
def crashed(owner: Hand) -> Hand:
    """Someone whose session was cut off."""
    application = owner.opened()
    [owned] = application.state.items.values()
    alone = ItemChanged(replace(owned.item, shared=False))
    cared = ItemCared(owned.item.id, cleaned=True, sound=True)
    application.do(Tell((WELL, alone, cared)))
    plan = application.decide().plan
    assert plan is not None
    application.do(Begin(plan))
    return owner


def state(hand: Hand) -> State:
    return hand.opened().state


def test_it_is_said_honestly_where_nobody_can_be_asked(crashed: Hand) -> None:
    done = crashed.run("today")
    assert "has no end" in done.stderr
    assert state(crashed).running is not None


def test_what_really_happened_can_be_told(crashed: Hand) -> None:
    typed = ["y", "1", "2", "n", "n", "n", "5", "", "", "", "none"]
    done = crashed.run("today", typed=typed)
    assert done.exit_code == 0, done.output
    assert state(crashed).running is None
    [record] = state(crashed).sessions
    assert (record.report.pain, record.report.blood) == (1, False)


def test_skipping_leaves_it_counted_in_full(crashed: Hand) -> None:
    assert "ask again" in crashed.run("today", typed=["n"]).stderr
    running = state(crashed).running
    assert running is not None
    assert running.crashed


def test_a_session_held_by_a_living_program_is_left_alone(crashed: Hand) -> None:
    with present(crashed.vault):
        assert "has no end" not in crashed.run("today").stderr
    running = state(crashed).running
    assert running is not None
    assert not running.crashed


def test_two_programs_cannot_hold_a_session_at_once(owner: Hand) -> None:
    with present(owner.vault), pytest.raises(CannotDoThatNow), present(owner.vault):
        pytest.fail("both hold it")


def test_a_crash_told_as_open_counts_as_a_crash(crashed: Hand) -> None:
    crashed.run("today", typed=["y", *[""] * 10])
    [record] = state(crashed).sessions
    assert record.report.ended is Ended.CRASHED
    assert record.unanswered
