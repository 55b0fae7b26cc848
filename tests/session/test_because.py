"""A step that nobody simply chose names its rule; one that waits says for how long."""

from dataclasses import replace

import pytest

from tests.session.plans import HOLDING, plan, running
from tests.session.rules import BOOK
from unhurried.core.clock import MINUTE_MS, SECOND_MS
from unhurried.core.practice import Kind
from unhurried.core.reasons import Bearing, Reason
from unhurried.core.steps import Signal, Step
from unhurried.session.because import because, led_here, paced
from unhurried.session.position import Position, follow
from unhurried.session.progress import took

BEGAN = 5 * MINUTE_MS
STOPS, LIMITS = Bearing.STOPS, Bearing.LIMITS
LED = {
    Signal.HOLD_OVER: Reason("hold", "over", LIMITS),
    Signal.PAIN: Reason("pain-pause", "now", LIMITS),
    Signal.PAIN_STOP: Reason("pain-stop", "now", STOPS),
    Signal.BLOOD: Reason("blood", "now", STOPS),
    Signal.SILENCE: Reason("never-asleep", "silence", STOPS),
    Signal.RE_APPLY_DUE: Reason("relube", "due", LIMITS),
    Signal.FRICTION: Reason("relube", "friction", LIMITS),
}
SETTLING = running(plan(), Position(Step.SETTLE, Step.SETTLE), BEGAN)
REMOVING = running(plan(), Position(Step.REMOVE, Step.HOLD), BEGAN)


@pytest.mark.parametrize("signal", [None, *Signal])
@pytest.mark.parametrize("kind", [Kind.TRAIN, Kind.WEAR])
def test_what_was_not_chosen_names_its_rule(signal: Signal | None, kind: Kind) -> None:
    here = replace(running(plan(kind), HOLDING), by=signal)
    rule = LED.get(signal) if signal is not None else None
    if kind is Kind.WEAR and signal is Signal.HOLD_OVER:
        rule = Reason("wear", "over", LIMITS)
    assert led_here(here) == (() if rule is None else (rule,))


@pytest.mark.parametrize(
    ("spent_ms", "seconds"),
    [(0, 120), (1, 120), (1000, 119), (2 * MINUTE_MS - 1, 1), (2 * MINUTE_MS, None)],
)
def test_settling_says_how_many_seconds_are_left(
    spent_ms: int, seconds: int | None
) -> None:
    said = paced(SETTLING, BEGAN + spent_ms, BOOK)
    reason = Reason("settle", "first", LIMITS, {"seconds": seconds or 0})
    assert said == (() if seconds is None else (reason,))


@pytest.mark.parametrize(
    ("spent_ms", "seconds"), [(0, 20), (19_001, 1), (20 * SECOND_MS, None)]
)
def test_a_removal_is_paced_gently(spent_ms: int, seconds: int | None) -> None:
    said = paced(REMOVING, BEGAN + spent_ms, BOOK)
    reason = Reason("remove", "slowly", LIMITS, {"seconds": seconds or 0})
    assert said == (() if seconds is None else (reason,))


def test_no_other_step_is_paced() -> None:
    for step in Step:
        if step not in (Step.SETTLE, Step.REMOVE):
            here = running(plan(), Position(step, step), BEGAN)
            assert paced(here, BEGAN, BOOK) == ()


def test_both_kinds_of_reason_are_told_the_one_that_led_here_first() -> None:
    here = replace(REMOVING, by=Signal.BLOOD)
    led, waits = because(here, BEGAN, BOOK)
    assert (led.rule, waits.rule) == ("blood", "remove")


@pytest.mark.parametrize("signal", [Signal.HOLD_OVER, Signal.BLOOD, Signal.PAUSE])
def test_a_step_keeps_the_signal_that_led_to_it(signal: Signal) -> None:
    here = running(plan(), HOLDING)
    there = follow(HOLDING, signal, here.plan)
    assert here.by is None
    assert took(here, signal, there, BEGAN).by is signal
