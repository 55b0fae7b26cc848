"""Why a session is where it is: the rule behind a step that nobody simply chose."""

from collections.abc import Mapping
from typing import Final

from unhurried.core.clock import SECOND_MS
from unhurried.core.credit import Credited
from unhurried.core.practice import Kind
from unhurried.core.reasons import Bearing, Reason
from unhurried.core.state import Running
from unhurried.core.steps import Signal, Step
from unhurried.protocol.rulebook import Rulebook
from unhurried.session.deadlines import timing

_LED: Final[Mapping[Signal | None, tuple[Bearing, str, str]]] = {
    Signal.HOLD_OVER: (Bearing.LIMITS, "hold", "over"),
    Signal.PAIN: (Bearing.LIMITS, "pain-pause", "now"),
    Signal.PAIN_STOP: (Bearing.STOPS, "pain-stop", "now"),
    Signal.BLOOD: (Bearing.STOPS, "blood", "now"),
    Signal.SILENCE: (Bearing.STOPS, "never-asleep", "silence"),
    Signal.RE_APPLY_DUE: (Bearing.LIMITS, "relube", "due"),
    Signal.FRICTION: (Bearing.LIMITS, "relube", "friction"),
}


def because(running: Running, now: Credited, book: Rulebook) -> tuple[Reason, ...]:
    """The rules that led here, and those that say how long this step takes."""
    return (*led_here(running), *paced(running, now, book))


def led_here(running: Running) -> tuple[Reason, ...]:
    """The rule that led to this step.

    Empty where the person chose it, or the plan simply comes to it.
    """
    if running.by not in _LED:
        return ()
    bearing, rule, code = _LED[running.by]
    worn = rule == "hold" and running.plan.kind is Kind.WEAR
    return (Reason("wear", "over", bearing) if worn else Reason(rule, code, bearing),)


def paced(running: Running, now: Credited, book: Rulebook) -> tuple[Reason, ...]:
    """The rule that paces this step, while it is not to be finished yet."""
    left_ms = timing(running, None, book).earliest_done - now
    if left_ms <= 0:
        return ()
    numbers = {"seconds": -(-left_ms // SECOND_MS)}
    if running.step is Step.SETTLE:
        return (Reason("settle", "first", Bearing.LIMITS, numbers),)
    return (Reason("remove", "slowly", Bearing.LIMITS, numbers),)
