"""The times of a running session, in whole seconds from now."""

from dataclasses import dataclass
from typing import Final

from unhurried.core.clock import SECOND_MS
from unhurried.core.credit import Credited
from unhurried.core.state import Running
from unhurried.core.steps import Signal
from unhurried.core.things import LubricantBase
from unhurried.protocol.rulebook import Rulebook
from unhurried.session.deadlines import Timing, held_ms, next_deadline, timing

_ENDS: Final = (Signal.HOLD_OVER, Signal.EASE)


@dataclass(frozen=True, slots=True)
class SessionTime:
    """Seconds, rounded up where they are still to come.

    Attributes:
        in_step_s: since the step was entered.
        ready_s: until the step is paced to be finished; 0 when it is.
        left_s: until time leads on to removal; None where it does not.
        relube_s: until the lubricant is renewed; None where it does not matter.
        held_s, hold_s: held so far, and planned.
        asked: whether a prompt stands unanswered.
        ask_s: until the next prompt; None when none is to come.
        silence_s: until the session ends itself when nobody answers; None where it
            does not.
        look_s: until the clock is to be looked at again; None when time does nothing.
    """

    in_step_s: int
    ready_s: int
    left_s: int | None
    relube_s: int | None
    held_s: int
    hold_s: int
    asked: bool
    ask_s: int | None
    silence_s: int | None
    look_s: int | None


def session_time(
    running: Running, base: LubricantBase | None, book: Rulebook, now: Credited
) -> SessionTime:
    """Read every moment of the present step as seconds from now."""
    times = timing(running, base, book)
    to_come = [at for at in times.prompts if at > now]
    return SessionTime(
        in_step_s=max(0, now - running.entered) // SECOND_MS,
        ready_s=_until(times.earliest_done, now),
        left_s=_earliest(times, _ENDS, now),
        relube_s=_earliest(times, (Signal.RE_APPLY_DUE,), now),
        held_s=held_ms(running, now) // SECOND_MS,
        hold_s=running.plan.hold_s,
        asked=len(to_come) < len(times.prompts),
        ask_s=_until(to_come[0], now) if to_come else None,
        silence_s=_earliest(times, (Signal.SILENCE,), now),
        look_s=_look(next_deadline(running, now, base, book), now),
    )


def _earliest(times: Timing, signals: tuple[Signal, ...], now: Credited) -> int | None:
    moments = [each.at for each in times.deadlines if each.signal in signals]
    return _until(min(moments), now) if moments else None


def _look(at: Credited | None, now: Credited) -> int | None:
    return None if at is None else _until(at, now)


def _until(at: Credited, now: Credited) -> int:
    return max(0, -(-(at - now) // SECOND_MS))
