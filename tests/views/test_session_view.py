"""A running session as a screen is given it, step by step."""

from tests.life import Life, book, newcomer
from unhurried.core.clock import DAY_MS, MINUTE_MS
from unhurried.core.events import CrashNoticed, SessionBegan, StepEntered
from unhurried.core.practice import Depth, Kind, Plan
from unhurried.core.steps import Signal, Step
from unhurried.protocol.sign import Call
from unhurried.session.cues import Cue
from unhurried.session.offers import BY_TIME
from unhurried.session.position import Position, follow
from unhurried.session.table import TABLE
from unhurried.views.session import SessionView, session_view
from unhurried.views.words.signals import KEYS, LABELS, label
from unhurried.views.words.steps import STEPS

PLAN = Plan(Kind.TRAIN, "small", "gel", Depth.FULL, 300)
TO_HOLD = (*[Signal.DONE] * 5, *[Signal.IN] * 3)
MINUTE = MINUTE_MS / DAY_MS
"""A minute, in the days by which a made-up life is told."""


class Evening:
    """One session, a signal a minute from the settling on."""

    def __init__(self, plan: Plan = PLAN) -> None:
        self.life: Life = newcomer().tell(0, SessionBegan("tonight", plan))
        self.day = 0.0
        self.at = Position(Step.READINESS, Step.READINESS)
        self.plan = plan

    def give(self, *signals: Signal) -> "Evening":
        for signal in signals:
            self.day += MINUTE
            self.at = follow(self.at, signal, self.plan)
            step = StepEntered("tonight", signal, self.at.step, self.at.before)
            self.life.tell(self.day, step)
        return self

    def wait(self, minutes: float) -> "Evening":
        self.day += minutes * MINUTE
        return self

    def view(self) -> SessionView:
        state = self.life.at(self.day)
        shown = session_view(state, book(), state.credit.credited_ms)
        assert shown is not None
        return shown


def test_without_a_session_there_is_nothing_to_show() -> None:
    assert session_view(newcomer().state, book(), 0) is None


def test_stop_is_offered_first_at_every_step() -> None:
    evening = Evening()
    for signal in TO_HOLD:
        assert evening.view().stop.signal is Signal.STOP
        evening.give(signal)
    for signal in (Signal.STOP, Signal.DONE, Signal.DONE, Signal.DONE):
        assert evening.view().stop.label == "stop"
        evening.give(signal)


def test_what_only_time_gives_is_offered_to_nobody() -> None:
    offers = Evening().give(*TO_HOLD).view().offers
    assert not {offer.signal for offer in offers} & set(BY_TIME)


def test_no_two_offers_share_a_key_and_no_key_is_a_number() -> None:
    assert len(set(KEYS.values())) == len(KEYS)
    assert all(key.isalpha() and len(key) == 1 for key in KEYS.values())
    assert set(KEYS) == set(Signal) - set(BY_TIME)


def test_settling_says_how_long_it_still_takes() -> None:
    evening = Evening().give(Signal.DONE, Signal.DONE)
    [done] = [one for one in evening.view().offers if one.signal is Signal.DONE]
    assert (done.label, done.wait_s) == ("settled", 120)
    assert evening.wait(1.5).view().time.ready_s == 30
    assert evening.wait(0.5).view().time.ready_s == 0


def test_breathing_is_paced_while_the_body_is_to_let_go() -> None:
    evening = Evening()
    assert evening.view().breath is None
    settling = evening.give(Signal.DONE, Signal.DONE).view().breath
    assert settling is not None
    assert settling.exhale_ms > settling.inhale_ms


def test_the_hold_shows_what_is_held_and_what_is_left() -> None:
    shown = Evening().give(*TO_HOLD).wait(1).view()
    assert shown.step is Step.HOLD
    assert (shown.depth, shown.object, shown.inside) == (Depth.FULL, "small", True)
    assert (shown.time.held_s, shown.time.left_s, shown.time.hold_s) == (60, 240, 300)
    assert shown.cue is Cue.HOLD


def test_a_prompt_stands_until_somebody_answers() -> None:
    evening = Evening().give(*TO_HOLD)
    assert evening.view().prompt == ""
    asked = evening.wait(2).view()
    assert asked.prompt.startswith("Is it still all right?")
    assert [each.key for each in asked.questions] == ["pain", "discomfort", "ease"]
    assert asked.time.silence_s is not None


def test_a_warm_up_names_the_smaller_object() -> None:
    plan = Plan(Kind.TRAIN, "middle", "gel", Depth.PART, 300, warm_up_id="small")
    evening = Evening(plan).give(*[Signal.DONE] * 5)
    assert evening.view().object == "small"
    assert evening.give(Signal.DONE).view().object == "middle"


def test_after_a_stop_come_the_signs_gravest_first() -> None:
    shown = Evening().give(*TO_HOLD, Signal.STOP, Signal.DONE).view()
    assert shown.step is Step.TRIAGE
    assert shown.first_aid[0].call is Call.EMERGENCY
    assert {aid.sign for aid in shown.first_aid} == set(book().signs)
    assert [each.key for each in shown.questions] == ["signs"]


def test_the_debrief_asks_what_the_record_rests_on() -> None:
    shown = Evening().give(Signal.EASE, Signal.DONE).view()
    assert shown.step is Step.DEBRIEF
    asked = {each.key for each in shown.questions}
    assert {"pain", "discomfort", "blood", "leakage", "numbing"} <= asked


def test_a_session_found_without_an_end_says_so() -> None:
    evening = Evening().give(*TO_HOLD)
    evening.life.tell(evening.day, CrashNoticed("tonight"))
    assert evening.view().crashed


def test_every_step_has_a_title_and_words_that_can_be_read_aloud() -> None:
    assert set(STEPS) == set(Step)
    for words in STEPS.values():
        assert 2 <= len(words.say) <= 4
        assert all(line.endswith((".", "?")) for line in words.say)
        assert all(len(line) < 90 for line in words.say)


def test_every_signal_has_a_label_at_every_step_that_hears_it() -> None:
    assert set(LABELS) == set(Signal)
    for step, row in TABLE.items():
        labels = [label(step, signal) for signal in row if signal not in BY_TIME]
        assert len(set(labels)) == len(labels), step
