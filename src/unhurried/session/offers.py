"""What a surface may offer at a step."""

from typing import Final

from unhurried.core.errors import CannotDoThatNow
from unhurried.core.practice import Plan
from unhurried.core.steps import Signal
from unhurried.session.position import Position, follow

BY_TIME: Final = (Signal.RE_APPLY_DUE, Signal.HOLD_OVER, Signal.SILENCE)
"""Signals that time gives, and nobody presses."""

REPORTS: Final = (Signal.PAIN, Signal.PAIN_STOP, Signal.BLOOD)
ORDER: Final = (
    Signal.STOP,
    Signal.DONE,
    Signal.IN,
    Signal.PART,
    Signal.NOT_READY,
    Signal.RESUME,
    Signal.FRICTION,
    Signal.PAUSE,
    Signal.EASE,
    *REPORTS,
)


def offered(position: Position, plan: Plan) -> tuple[Signal, ...]:
    """List what a person may say here: STOP first, then steps, then reports.

    What would change nothing is left out, but for STOP and the reports, which are
    heard everywhere.

    >>> from unhurried.core.practice import Kind
    >>> from unhurried.session.position import START
    >>> offered(START, Plan(Kind.SETTLE))[:2]
    (<Signal.STOP: 'stop'>, <Signal.DONE: 'done'>)
    """
    return tuple(signal for signal in ORDER if _worth_offering(position, signal, plan))


def _worth_offering(position: Position, signal: Signal, plan: Plan) -> bool:
    try:
        target = follow(position, signal, plan)
    except CannotDoThatNow:
        return False
    return target != position or signal is Signal.STOP or signal in REPORTS
