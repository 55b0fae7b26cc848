"""Whatever a person does and however long it takes, the limits hold."""

from dataclasses import replace

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from tests.session.plans import PLANS, TO_HOLD, plan
from tests.session.rules import BOOK
from tests.session.surface import Surface
from unhurried.core.clock import HOUR_MS, MINUTE_MS
from unhurried.core.credit import Credited
from unhurried.core.events.session import CheckedIn
from unhurried.core.practice import Ended, Kind, Plan
from unhurried.core.state import Running
from unhurried.core.steps import Signal, Step
from unhurried.core.things import LubricantBase
from unhurried.session.holding import under_way
from unhurried.session.offers import BY_TIME
from unhurried.session.position import Position, inside_at
from unhurried.session.progress import summary, took

TRAIN_LIMIT_MS, WEAR_LIMIT_MS = 20 * MINUTE_MS, 120 * MINUTE_MS
GRAVE = {Signal.STOP, Signal.BLOOD, Signal.PAIN_STOP, Signal.SILENCE}
FINE = CheckedIn("s", pain=0, discomfort=1, ease=7)


def over_the_limit(surface: Surface) -> bool:
    """The independent tally of a fair surface against the limit, and the plan."""
    session = surface.running.plan
    limit = WEAR_LIMIT_MS if session.kind is Kind.WEAR else TRAIN_LIMIT_MS
    return surface.held_ms > min(limit, session.hold_s * 1000)


class Sessions(RuleBasedStateMachine):
    """Any person, any plan, a surface that is fair."""

    @initialize(
        session=st.sampled_from(PLANS),
        hold_s=st.integers(0, 20_000),
        base=st.none() | st.sampled_from(LubricantBase),
        steps=st.integers(0, 4 * len(TO_HOLD)),
    )
    def begin(
        self, session: Plan, hold_s: int, base: LubricantBase | None, steps: int
    ) -> None:
        """Three of four sessions begin with the hold, so that this is tried most."""
        self.surface = Surface(replace(session, hold_s=hold_s), BOOK)
        self.surface.base = base
        self.slept = False
        self.stopped = False
        for signal in TO_HOLD[:steps]:
            if signal in self.surface.offers:
                self.surface.press(signal)

    @rule(choice=st.integers(0, 100))
    def press(self, choice: int) -> None:
        """Mostly what leads on, so that holds are reached; now and then the rest."""
        offers = self.surface.offers
        onward = [s for s in offers if s not in GRAVE and s is not Signal.EASE]
        if choice > 97:
            self.surface.press(offers[choice % len(offers)])
        elif onward:
            self.surface.press(onward[choice % min(2, len(onward))])

    @rule(ms=st.integers(0, 7 * MINUTE_MS))
    def wait(self, ms: int) -> None:
        self.surface.wait(ms)

    @rule(times=st.integers(1, 30))
    def wait_and_answer(self, times: int) -> None:
        for _ in range(times):
            self.surface.wait(MINUTE_MS)
            self.surface.say(FINE)

    @rule(pain=st.sampled_from((0, 0, 0, 0, 1, 2, 3, 4, 10, None)))
    def say(self, pain: int | None) -> None:
        self.surface.say(CheckedIn("s", pain=pain))

    @precondition(lambda self: not self.slept and self.surface.now > HOUR_MS // 2)
    @rule(hours=st.integers(1, 20))
    def sleep(self, hours: int) -> None:
        """A machine that sleeps with something inside stops the session on waking."""
        inside = inside_at(self.surface.position)
        worn = self.surface.running.plan.kind is Kind.WEAR
        held = self.surface.held_ms
        self.surface.sleep(hours * HOUR_MS)
        self.surface.held_ms = held  # nobody was there to look
        if inside and not (worn and hours < 3):
            assert self.surface.running.step is Step.REMOVE_AND_STOP
        self.slept = True

    @invariant()
    def no_hold_is_longer_than_planned_or_than_the_limit(self) -> None:
        if hasattr(self, "surface"):
            assert not over_the_limit(self.surface)

    @invariant()
    def what_is_recorded_is_not_more_than_what_was_held(self) -> None:
        if hasattr(self, "surface") and not self.slept:
            report = summary(self.surface.running, None)
            assert report.hold_s * 1000 <= self.surface.held_ms

    @invariant()
    def after_a_stop_nothing_is_under_way_again(self) -> None:
        if hasattr(self, "surface"):
            self.stopped = self.stopped or bool(GRAVE & set(self.surface.signals))
            assert not (self.stopped and under_way(self.surface.running.step))

    @invariant()
    def only_a_session_without_pain_or_stop_is_completed(self) -> None:
        if hasattr(self, "surface") and self.surface.running.step is Step.ENDED:
            report = summary(self.surface.running, None)
            troubled = {Signal.PAIN, Signal.EASE, Signal.BLOOD, Signal.SILENCE}
            if troubled & set(self.surface.signals):
                assert report.ended is not Ended.COMPLETED


Sessions.TestCase.settings = settings(
    max_examples=60, stateful_step_count=25, deadline=None
)
TestSessions = Sessions.TestCase


def _in_hold(hold_s: int = 20_000, *, kind: Kind = Kind.TRAIN) -> Surface:
    surface = Surface(plan(kind, hold_s=hold_s), BOOK)
    surface.press(*TO_HOLD)
    return surface


def test_the_signals_to_the_hold_lead_there() -> None:
    assert _in_hold().running.step is Step.HOLD


def _paused_for_ever(surface: Surface) -> Surface:
    while Signal.PAUSE in surface.offers and len(surface.signals) < 200:
        surface.press(Signal.PAUSE)
        surface.wait(MINUTE_MS)
        for signal in (Signal.RESUME, Signal.DONE):
            if signal in surface.offers and surface.running.before is Step.HOLD:
                surface.press(signal)
    return surface


def test_pausing_again_and_again_makes_no_hold_longer() -> None:
    surface = _paused_for_ever(_in_hold())

    assert Signal.HOLD_OVER in surface.signals
    assert surface.held_ms == TRAIN_LIMIT_MS


def test_a_session_that_forgets_what_was_held_before_a_pause_is_caught() -> None:
    def forgetful(
        running: Running, signal: Signal, position: Position, now: Credited
    ) -> Running:
        return replace(took(running, signal, position, now), held_ms=0)

    surface = Surface(plan(hold_s=20_000), BOOK, took=forgetful)
    surface.press(*TO_HOLD)

    assert over_the_limit(_paused_for_ever(surface))


def test_nobody_answering_ends_a_hold_within_six_minutes() -> None:
    surface = _in_hold()

    surface.wait(6 * MINUTE_MS)

    assert surface.running.step is Step.REMOVE_AND_STOP
    assert Signal.SILENCE in surface.signals


@pytest.mark.parametrize(("kind", "limit"), [(Kind.TRAIN, 20), (Kind.WEAR, 120)])
def test_even_someone_who_always_answers_is_led_out_at_the_limit(
    kind: Kind, limit: int
) -> None:
    surface = _in_hold(kind=kind)

    while surface.running.step in (Step.HOLD, Step.RE_APPLY):
        surface.wait(MINUTE_MS)
        surface.say(FINE)
        if surface.running.step is Step.RE_APPLY:
            surface.press(Signal.DONE)

    assert surface.running.step is Step.REMOVE
    assert surface.held_ms == limit * MINUTE_MS


def test_insertion_and_hold_together_are_bounded_too() -> None:
    surface = Surface(plan(hold_s=20_000, warm_up_id="smaller"), BOOK)
    surface.press(*TO_HOLD[:5])

    for _ in range(500):
        surface.wait(30_000)
        surface.say(FINE)
        if surface.running.step is Step.RE_APPLY:
            surface.press(Signal.DONE)

    assert surface.running.step is Step.REMOVE
    assert surface.inside_ms == TRAIN_LIMIT_MS
    assert set(BY_TIME) & set(surface.signals)
