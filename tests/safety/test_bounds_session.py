"""A running session at its edges: what is heard, kept, counted and offered."""

from dataclasses import replace

import pytest

from tests.life import book
from tests.safety.asking import TRAIN
from unhurried.core.errors import CannotDoThatNow
from unhurried.core.events.session import CheckedIn
from unhurried.core.practice import Ended, Report
from unhurried.core.state import Running
from unhurried.core.steps import Signal, Step
from unhurried.session.cues import breath
from unhurried.session.deadlines import timing
from unhurried.session.hearing import heard
from unhurried.session.holding import held_ms, spent_ms
from unhurried.session.offers import offered
from unhurried.session.position import Position, follow
from unhurried.session.progress import answered, summary, took

HOLD = Running("one", TRAIN, 0, Step.HOLD, Step.HOLD, entered=0, heard=0)


def at(step: Step, before: Step | None = None) -> Running:
    return replace(HOLD, step=step, before=before or step)


def test_breaths_are_whole_milliseconds() -> None:
    paced = breath(book())
    assert (type(paced.inhale_ms), type(paced.exhale_ms)) == (int, int)


@pytest.mark.parametrize("step", [Step.SETTLE, Step.HOLD, Step.REMOVE])
def test_moments_name_the_step_that_they_belong_to(step: Step) -> None:
    assert timing(at(step), None, book()).step is step


def test_a_sign_is_heard_as_its_row_says_whatever_its_name() -> None:
    rows = book().signs
    spotting = replace(rows["fever"], id="spotting", rule="blood")
    slight = replace(rows["fever"], id="slight", ends_session=False)
    told = replace(book(), signs={**rows, "spotting": spotting, "slight": slight})
    assert (
        heard(CheckedIn("one", pain=0, signs=("spotting",)), told, None) is Signal.BLOOD
    )
    assert heard(CheckedIn("one", pain=0, signs=("slight",)), told, None) is None
    assert (
        heard(CheckedIn("one", pain=0, signs=("fever",)), told, None)
        is Signal.PAIN_STOP
    )
    assert (
        heard(CheckedIn("one", pain=0, signs=("unheard",)), told, None)
        is Signal.PAIN_STOP
    )


def test_nothing_counts_as_held_before_it_is_and_after_removal_began() -> None:
    assert spent_ms(at(Step.SETTLE), 99) == 0
    assert held_ms(at(Step.INSERT_TIP), 99) == 0
    leaving = replace(at(Step.REMOVE, Step.HOLD), held_ms=500)
    assert spent_ms(leaving, 99_000) == 500


def test_what_would_change_nothing_is_offered_only_if_it_is_a_report() -> None:
    paused = Position(Step.PAUSE, Step.HOLD)
    assert Signal.PAUSE not in offered(paused, TRAIN)
    assert Signal.PAIN in offered(paused, TRAIN)
    leaving = offered(Position(Step.REMOVE, Step.HOLD), TRAIN)
    assert Signal.PAIN in leaving
    assert Signal.STOP in leaving


@pytest.mark.parametrize(
    ("step", "signal", "to", "at_ms"),
    [
        (Step.LUBRICATE_OBJECT, Signal.DONE, Step.WARM_UP, 9),
        (Step.RE_APPLY, Signal.DONE, Step.HOLD, 9),
        (Step.LUBRICATE_OBJECT, Signal.PAUSE, Step.PAUSE, 4),
        (Step.RE_APPLY, Signal.PAUSE, Step.PAUSE, 4),
        (Step.PREPARE, Signal.DONE, Step.SETTLE, 4),
    ],
)
def test_only_a_confirmation_makes_lubricant_fresh(
    step: Step, signal: Signal, to: Step, at_ms: int
) -> None:
    running = replace(at(step), lubricated=4)
    assert took(running, signal, Position(to, Step.HOLD), 9).lubricated == at_ms


def test_a_check_in_lowers_no_peak_and_forgets_no_ease() -> None:
    before = replace(HOLD, pain=2, discomfort=5, ease=6)
    after = answered(before, CheckedIn("one", pain=1, discomfort=3), 9)
    assert (after.pain, after.discomfort, after.ease) == (2, 5, 6)
    assert answered(before, CheckedIn("one", pain=1, ease=4), 9).ease == 4


def test_the_gravest_ending_stands_whoever_tells_it() -> None:
    lost = replace(HOLD, crashed=True)
    assert summary(lost, Report(Ended.STOPPED)).ended is Ended.CRASHED
    stopped = replace(HOLD, stopped=True)
    assert summary(stopped, Report(Ended.COMPLETED)).ended is Ended.STOPPED
    assert summary(stopped, Report(Ended.CRASHED)).ended is Ended.CRASHED


def test_a_summary_holds_whole_seconds_and_every_sign_told_on_the_way() -> None:
    leaving = replace(at(Step.AFTER_CARE, Step.HOLD), held_ms=1999, signs=("fever",))
    told = summary(leaving, Report(Ended.COMPLETED, signs=("tearing",)))
    assert (told.hold_s, type(told.hold_s)) == (1, int)
    assert set(told.signs) == {"fever", "tearing"}


def test_a_refused_move_says_what_was_asked_where_and_that_stop_is_possible() -> None:
    with pytest.raises(CannotDoThatNow) as refused:
        follow(Position(Step.PREPARE, Step.PREPARE), Signal.IN, TRAIN)
    assert refused.value.what == "'in' does not lead anywhere from 'prepare'"
    assert refused.value.hint == "stop is always possible"
