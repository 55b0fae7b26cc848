from dataclasses import replace

import pytest

from tests.app.evening import FELT
from tests.app.fakes import Desk
from tests.app.late import SETTLED_MS, TO_HOLD, WELL, Away, OtherClock
from unhurried.app.commands import CheckIn, Debrief, Deliver, Give, Word
from unhurried.app.ports import JournalUnwritable
from unhurried.core.clock import HOUR_MS, MINUTE_MS, SECOND_MS
from unhurried.core.errors import CannotDoThatNow
from unhurried.core.events import StepEntered
from unhurried.core.practice import Ended
from unhurried.core.state import Running
from unhurried.core.steps import Signal, Step


def _step(page: Away) -> Step:
    assert page.running is not None
    return page.running.step


def test_an_evening_without_the_house_is_told_afterwards_with_its_own_times() -> None:
    page = Away()
    began = page.now_ms
    page.to_hold()
    hold_ms = page.plan.hold_s * SECOND_MS
    page.wait(hold_ms // 2)
    page.note(WELL)
    page.wait(hold_ms - hold_ms // 2)
    page.note(Signal.HOLD_OVER)
    page.wait(MINUTE_MS)
    page.note(Signal.DONE, Debrief(FELT), Signal.DONE)
    page.wait(MINUTE_MS)
    page.note(Signal.DONE)
    ended = page.now_ms
    page.wait(6 * HOUR_MS)

    delivered = page.deliver()

    assert delivered.left == ()
    [record] = page.app.state.sessions
    assert record.report.ended is Ended.COMPLETED
    assert record.report.hold_s == page.plan.hold_s
    assert record.ended - record.began == ended - began


def test_the_words_of_one_evening_have_moments_in_order() -> None:
    page = Away()
    page.to_hold()
    page.wait(HOUR_MS)

    moments = [entry.stamp.wall_ms for entry in page.deliver().entries]

    assert moments == sorted(moments)
    assert moments[0] < page.now_ms - HOUR_MS


@pytest.mark.parametrize("ago_ms", [-1, 10 * HOUR_MS])
def test_a_word_that_claims_an_impossible_moment_counts_as_said_now(
    ago_ms: int,
) -> None:
    page = Away()
    page.wait(MINUTE_MS)
    word = Word(Signal.DONE, Step.READINESS, Step.READINESS, ago_ms)

    [entry] = page.app.deliver(Deliver(page.id, (word,))).entries

    assert entry.stamp.wall_ms == page.now_ms


def test_a_word_a_little_older_than_the_last_entry_counts_with_it() -> None:
    page = Away()
    page.wait(SECOND_MS)
    word = Word(Signal.DONE, Step.READINESS, Step.READINESS, 2 * SECOND_MS)

    [entry] = page.app.deliver(Deliver(page.id, (word,))).entries

    assert entry.stamp.wall_ms == page.now_ms - SECOND_MS


@pytest.mark.parametrize("lost", ["run", "steady clock"])
def test_without_one_steady_clock_every_word_counts_as_said_now(lost: str) -> None:
    clock = OtherClock()
    page = Away(Desk(clock=clock))
    page.note(Signal.DONE, Signal.DONE)
    page.wait(MINUTE_MS)
    if lost == "run":
        clock.boot = "another"
    else:
        clock.steady = False

    moments = {entry.stamp.wall_ms for entry in page.deliver().entries}

    assert moments == {page.now_ms}


def test_time_stops_a_session_in_which_nothing_was_said() -> None:
    page = Away()
    page.to_hold()
    page.deliver()
    page.wait(HOUR_MS)

    page.app.deliver(Deliver(page.id))

    assert page.running is not None
    assert page.running.by is Signal.SILENCE
    assert page.running.stopped


def test_a_word_after_too_long_a_silence_does_not_go_on_with_the_session() -> None:
    page = Away()
    page.to_hold()
    page.wait(HOUR_MS)
    page.note(Signal.RESUME, WELL)

    page.deliver()

    assert page.running is not None
    assert page.running.stopped
    assert _step(page) is Step.REMOVE_AND_STOP


def test_what_time_did_here_already_is_not_done_twice() -> None:
    page = Away()
    page.to_hold()
    page.wait(page.plan.hold_s * SECOND_MS)
    page.note(Signal.HOLD_OVER)
    page.wait(MINUTE_MS)

    delivered = page.deliver()

    given = [one.event for one in delivered.entries]
    over = [one for one in given if isinstance(one, StepEntered)]
    assert [one.signal for one in over].count(Signal.HOLD_OVER) == 1
    assert delivered.left == ()


def test_a_hold_that_the_page_saw_end_a_moment_early_ends_when_it_is_over() -> None:
    page = Away()
    page.to_hold()
    page.deliver()
    page.wait(page.plan.hold_s * SECOND_MS - 40)
    page.note(Signal.HOLD_OVER)
    page.wait(200)

    page.deliver()

    assert page.running is not None
    assert page.running.held_ms == page.plan.hold_s * SECOND_MS


def test_settling_that_the_page_saw_end_a_moment_early_is_whole() -> None:
    page = Away()
    page.note(Signal.DONE, Signal.DONE)
    page.deliver()
    page.wait(2 * MINUTE_MS - 40)
    page.note(Signal.DONE)
    page.wait(200)

    assert page.deliver().left == ()
    assert _step(page) is Step.LUBRICATE_INSIDE


def test_settling_is_not_cut_short_from_afar() -> None:
    page = Away()
    page.note(Signal.DONE, Signal.DONE)
    page.wait(MINUTE_MS)
    page.note(Signal.DONE)

    assert page.deliver().left == (2,)
    assert _step(page) is Step.SETTLE


def test_a_delivery_that_comes_twice_leads_no_deeper() -> None:
    page = Away()
    page.note(*TO_HOLD[:2])
    page.wait(SETTLED_MS)
    page.note(*TO_HOLD[2:])
    words = page.words()
    page.app.deliver(Deliver(page.id, words))
    before = page.running

    again = page.app.deliver(Deliver(page.id, words))

    assert again.entries == ()
    assert page.running is not None
    assert before is not None
    assert _timeless(page.running) == _timeless(before)


def _timeless(running: Running) -> Running:
    return replace(running, entered=0, heard=0, lubricated=0)


@pytest.mark.parametrize(
    "said", [Signal.STOP, Signal.BLOOD, Signal.PAIN_STOP, CheckIn(pain=7)]
)
def test_a_stop_counts_wherever_it_was_said(said: Signal | CheckIn) -> None:
    page = Away()
    page.to_hold()
    page.deliver()
    word = Word(said, Step.PREPARE, Step.PREPARE)

    assert page.app.deliver(Deliver(page.id, (word,))).left == ()
    assert _step(page) is Step.REMOVE_AND_STOP


def test_words_of_another_session_change_nothing() -> None:
    page = Away()
    word = Word(Signal.STOP, Step.READINESS, Step.READINESS)

    delivered = page.app.deliver(Deliver("another", (word,)))

    assert delivered.left == (0,)
    assert _step(page) is Step.READINESS


def test_a_word_that_was_overtaken_by_another_page_is_left() -> None:
    page = Away()
    page.note(Signal.DONE)
    page.app.do(Give(Signal.STOP))

    assert page.deliver().left == (0,)
    assert _step(page) is Step.REMOVE_AND_STOP


def test_nothing_is_delivered_into_a_record_that_is_in_doubt() -> None:
    page = Away()
    page.note(Signal.DONE)
    page.desk.journal.fails = "unanchored"
    words = Deliver(page.id, page.words())
    with pytest.raises(JournalUnwritable):
        page.app.deliver(words)

    with pytest.raises(CannotDoThatNow, match="in doubt"):
        page.app.deliver(words)
