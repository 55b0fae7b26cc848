from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.session.plans import HOLDING, TO_HOLD, plan, running
from unhurried.core.clock import MINUTE_MS
from unhurried.core.events.session import CheckedIn
from unhurried.core.practice import Depth, Ended, Kind, Plan, Report
from unhurried.core.state import Running
from unhurried.core.steps import Signal, Step
from unhurried.session.position import START, Position, follow
from unhurried.session.progress import answered, ended_as, summary, took

answers = st.none() | st.integers(0, 10)


def _after(*signals: Signal, session: Plan | None = None, each_ms: int = 0) -> Running:
    """A session that took these signals, each after the same time."""
    now, state = 0, running(session or plan(), START)
    for signal in signals:
        now += each_ms
        position = follow(Position(state.step, state.before), signal, state.plan)
        state = took(state, signal, position, now)
    return state


WHOLE = (*TO_HOLD, Signal.HOLD_OVER, *(Signal.DONE,) * 3)
FIVE = 5 * MINUTE_MS


def test_a_whole_session_is_completed_with_depth_and_hold_as_recorded() -> None:
    report = summary(_after(*WHOLE, each_ms=FIVE), None)

    assert report == Report(Ended.COMPLETED, Depth.FULL, hold_s=300)


def test_a_settling_session_is_completed_by_settling() -> None:
    settled = _after(*(Signal.DONE,) * 5, session=plan(Kind.SETTLE))

    assert settled.step is Step.ENDED
    assert ended_as(settled) is Ended.COMPLETED


def test_a_hold_that_was_cut_short_by_the_limit_is_not_completed() -> None:
    session = plan(hold_s=20_000)

    assert ended_as(_after(*WHOLE, session=session, each_ms=FIVE)) is Ended.EASED_BACK


@pytest.mark.parametrize(
    ("signals", "depth"),
    [
        (TO_HOLD[:5], None),
        ((*TO_HOLD[:5], Signal.PART), None),
        (TO_HOLD[:6], Depth.TIP),
        ((*TO_HOLD[:6], Signal.PART), Depth.TIP),
        ((*TO_HOLD[:7], Signal.PART), Depth.PART),
        ((*TO_HOLD[:7], Signal.NOT_READY, Signal.IN), Depth.PART),
        (TO_HOLD, Depth.FULL),
        ((*TO_HOLD, Signal.NOT_READY, Signal.IN), Depth.FULL),
    ],
)
def test_depth_is_the_last_stage_that_was_reached_in_full(
    signals: tuple[Signal, ...], depth: Depth | None
) -> None:
    assert _after(*signals).depth is depth


@pytest.mark.parametrize(
    ("aside", "ended"),
    [
        ((Signal.PAUSE, Signal.RESUME, Signal.DONE), Ended.COMPLETED),
        ((Signal.FRICTION, Signal.DONE), Ended.COMPLETED),
        ((Signal.NOT_READY, Signal.RESUME, Signal.DONE), Ended.COMPLETED),
        ((Signal.NOT_READY, Signal.IN), Ended.EASED_BACK),
        ((Signal.PAIN, Signal.RESUME, Signal.DONE), Ended.EASED_BACK),
    ],
)
def test_taking_time_is_no_setback_but_pain_and_less_depth_count_as_easing_back(
    aside: tuple[Signal, ...], ended: Ended
) -> None:
    held = _after(*TO_HOLD, *aside, Signal.HOLD_OVER, each_ms=FIVE)

    assert ended_as(held) is ended


@pytest.mark.parametrize(
    ("signals", "ended"),
    [
        ((*TO_HOLD, Signal.EASE), Ended.EASED_BACK),
        ((Signal.EASE,), Ended.EASED_BACK),
        ((Signal.STOP,), Ended.STOPPED),
        ((*TO_HOLD, Signal.SILENCE), Ended.STOPPED),
        ((*TO_HOLD, Signal.EASE, Signal.BLOOD), Ended.STOPPED),
        ((*WHOLE[:-2], Signal.BLOOD), Ended.STOPPED),
        ((*WHOLE[:-1], Signal.STOP), Ended.COMPLETED),
        ((*WHOLE, Signal.STOP), Ended.COMPLETED),
    ],
)
def test_how_it_ended_is_the_gravest_that_happened(
    signals: tuple[Signal, ...], ended: Ended
) -> None:
    assert ended_as(_after(*signals, each_ms=FIVE)) is ended


def test_a_session_that_was_found_without_an_end_crashed_whatever_else() -> None:
    lost = replace(_after(*TO_HOLD, Signal.STOP), crashed=True)

    assert ended_as(lost) is Ended.CRASHED
    assert summary(lost, Report(Ended.COMPLETED)).ended is Ended.CRASHED


def test_blood_is_kept_whatever_the_debrief_says() -> None:
    bled = _after(*TO_HOLD, Signal.BLOOD)

    assert summary(bled, Report(Ended.COMPLETED, blood=False)).blood is True
    assert summary(_after(*WHOLE), Report(Ended.COMPLETED, blood=False)).blood is False
    assert summary(_after(*WHOLE), None).blood is None


def test_time_in_asides_counts_as_held_and_time_of_removal_does_not() -> None:
    held = _after(*TO_HOLD, Signal.PAUSE, Signal.HOLD_OVER, Signal.DONE, each_ms=1_000)

    assert summary(held, None).hold_s == 2


def test_time_of_insertion_does_not_count_as_held() -> None:
    assert _after(*TO_HOLD, each_ms=FIVE).held_ms == 0
    assert summary(_after(*TO_HOLD[:7], Signal.EASE, each_ms=FIVE), None).hold_s == 0


@pytest.mark.parametrize(
    "signals", [TO_HOLD[:4], TO_HOLD[:5], (*TO_HOLD, Signal.FRICTION, Signal.DONE)]
)
def test_lubricant_counts_from_when_it_was_confirmed(
    signals: tuple[Signal, ...],
) -> None:
    state = _after(*signals, each_ms=10)

    assert state.lubricated == state.entered == 10 * len(signals)


@pytest.mark.parametrize(
    ("signal", "heard"),
    [(Signal.RE_APPLY_DUE, 0), (Signal.SILENCE, 0), (Signal.FRICTION, 9)],
)
def test_what_time_says_is_not_a_word_from_the_person(
    signal: Signal, heard: int
) -> None:
    state = running(plan(), HOLDING)

    onward = took(state, signal, follow(HOLDING, signal, state.plan), 9)

    assert onward.heard == heard
    assert onward.entered == 9


def test_a_check_in_keeps_the_peaks_and_the_last_ease() -> None:
    state = running(plan(), HOLDING)

    state = answered(state, CheckedIn("s", 2, 4, 3, ("sharp-pain",)), 5)
    state = answered(state, CheckedIn("s", 1, 5, 6, ("sharp-pain", "faint")), 9)

    assert (state.pain, state.discomfort, state.ease) == (2, 5, 6)
    assert state.signs == ("sharp-pain", "faint")
    assert state.heard == 9


def test_a_check_in_that_nobody_answered_leaves_the_silence_as_it_is() -> None:
    state = answered(running(plan(), HOLDING), CheckedIn("s"), 9)

    assert state.heard == 0
    assert state.pain is None


@given(answers, answers, answers, answers)
def test_the_debrief_never_makes_pain_less_or_ease_more(
    pain: int | None, ease: int | None, said_pain: int | None, said_ease: int | None
) -> None:
    state = replace(running(plan(), HOLDING), pain=pain, discomfort=pain, ease=ease)
    said = Report(Ended.COMPLETED, pain=said_pain, discomfort=said_pain, ease=said_ease)

    report = summary(state, said)

    pains = [number for number in (pain, said_pain) if number is not None]
    eases = [number for number in (ease, said_ease) if number is not None]
    assert report.pain == report.discomfort == (max(pains) if pains else None)
    assert report.ease == (min(eases) if eases else None)


def test_what_only_the_debrief_knows_is_kept_and_what_was_recorded_stands() -> None:
    said = Report(
        Ended.EASED_BACK,
        depth=Depth.TIP,
        hold_s=9_999,
        leakage=False,
        numbing=True,
        signs=("tearing",),
        enjoyment=6,
        note="quiet",
        tags=("evening",),
    )

    report = summary(_after(*WHOLE, each_ms=FIVE), said)

    assert report == replace(said, depth=Depth.FULL, hold_s=300)
