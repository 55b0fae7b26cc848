"""When something happens by itself in a session; surfaces wait, this only says when.

Everything is a moment in credited time, computed from facts and never counted in ticks.
Credited time goes on while a machine sleeps, so after a long sleep the next look says
at once that the hold is over, or that nobody has answered.

Nothing here delays a removal or a stop. The one wait that is held firm is settling,
before anything is inserted.
"""

from dataclasses import dataclass
from typing import Final

from unhurried.core.credit import Credited
from unhurried.core.state import Running
from unhurried.core.steps import Signal, Step
from unhurried.core.things import LubricantBase
from unhurried.protocol.rulebook import Rulebook
from unhurried.session.holding import Phase, held_ms, phase, spent_ms, under_way
from unhurried.session.paces import Asking, Pace, pace
from unhurried.session.position import Position, inside_at

__all__ = ["Deadline", "Timing", "due", "held_ms", "next_deadline", "timing", "to_wait"]

DRY: Final = (
    Step.WARM_UP,
    Step.INSERT_TIP,
    Step.INSERT_PART,
    Step.INSERT_FULL,
    Step.HOLD,
    Step.EASE_BACK,
)


@dataclass(frozen=True, slots=True)
class Deadline:
    """From this moment on, time gives this signal."""

    at: Credited
    signal: Signal


@dataclass(frozen=True, slots=True)
class Timing:
    """All moments of the present step, as data that a surface can wait for.

    Attributes:
        earliest_done: before this moment `done` is not offered yet. It paces settling
            and a gentle removal; a stop is never paced.
        prompts: moments at which to ask for a check-in while nobody says anything.
        deadlines: what time does by itself, gravest first.
    """

    step: Step
    earliest_done: Credited
    prompts: tuple[Credited, ...]
    deadlines: tuple[Deadline, ...]


def timing(running: Running, base: LubricantBase | None, book: Rulebook) -> Timing:
    """Say all moments of the present step; an unknown base counts as the shortest."""
    lengths = pace(running.plan, base, book)
    return Timing(
        step=running.step,
        earliest_done=_earliest_done(running, lengths),
        prompts=_prompts(running, lengths),
        deadlines=_deadlines(running, lengths),
    )


def due(
    running: Running, now: Credited, base: LubricantBase | None, book: Rulebook
) -> Signal | None:
    """Give the signal that time itself gives now, the gravest if several; else None.

    `silence`: nobody answered. `hold-over`: held as planned, or up to the limit.
    `ease`: readiness was answered too long ago to begin, or insertion has taken as long
    as a hold may. `re-apply-due`: the lubricant may be dry, or nobody knows since when.
    """
    for deadline in timing(running, base, book).deadlines:
        if deadline.at <= now:
            return deadline.signal
    return None


def next_deadline(
    running: Running, now: Credited, base: LubricantBase | None, book: Rulebook
) -> Credited | None:
    """Give the moment to look again: of a prompt or a deadline; `now` when it is past.

    None when time does nothing here: the surface then waits for the person.
    """
    times = timing(running, base, book)
    prompts = [at for at in times.prompts if at > now]
    moments = [deadline.at for deadline in times.deadlines] + prompts
    return max(now, min(moments)) if moments else None


def to_wait(running: Running, signal: Signal, now: Credited, book: Rulebook) -> int:
    """Milliseconds until this signal may be followed: only settling is held firm."""
    if running.step is not Step.SETTLE or signal is not Signal.DONE:
        return 0
    times = timing(running, None, book)
    return max(0, times.earliest_done - now)


def _earliest_done(running: Running, lengths: Pace) -> Credited:
    if running.step is Step.SETTLE:
        return running.entered + lengths.settle_ms
    if running.step is Step.REMOVE and inside_at(_position(running)):
        return running.entered + lengths.remove_ms
    return running.entered


def _prompts(running: Running, lengths: Pace) -> tuple[Credited, ...]:
    if not _asked(running):
        return ()
    asking, since = _asking(running, lengths), _unheard_since(running)
    return tuple(
        since + asking.every_ms * count for count in range(1, asking.prompts + 1)
    )


def _deadlines(running: Running, lengths: Pace) -> tuple[Deadline, ...]:
    moments = {
        Signal.SILENCE: _silent_at(running, lengths),
        Signal.HOLD_OVER: _hold_over_at(running, lengths),
        Signal.EASE: _ease_at(running, lengths),
        Signal.RE_APPLY_DUE: _dry_at(running, lengths),
    }
    return tuple(
        Deadline(at, signal) for signal, at in moments.items() if at is not None
    )


def _silent_at(running: Running, lengths: Pace) -> Credited | None:
    if not _asked(running):
        return None
    return _unheard_since(running) + _asking(running, lengths).silence_ms


def _asking(running: Running, lengths: Pace) -> Asking:
    holding = phase(running.before) is Phase.HOLDING and under_way(running.step)
    return lengths.asking_in_hold if holding else lengths.asking


def _unheard_since(running: Running) -> Credited:
    """Since when a word is missing; removal, which time may begin, starts afresh."""
    if running.step is Step.REMOVE:
        return max(running.heard, running.entered)
    return running.heard


def _hold_over_at(running: Running, lengths: Pace) -> Credited | None:
    holding = phase(running.before) is Phase.HOLDING
    if not holding or not under_way(running.step):
        return None
    return running.entered + lengths.hold_ms - spent_ms(running, running.entered)


def _ease_at(running: Running, lengths: Pace) -> Credited | None:
    now_in = phase(running.before)
    if now_in is Phase.HOLDING or not under_way(running.step):
        return None
    too_old = running.began + lengths.prepare_ms
    if now_in is None:
        return too_old
    spent = spent_ms(running, running.entered)
    return min(too_old, running.entered + lengths.stage_ms - spent)


def _dry_at(running: Running, lengths: Pace) -> Credited | None:
    if running.step not in DRY:
        return None
    if running.lubricated is None:
        return running.entered
    return running.lubricated + lengths.relube_ms


def _asked(running: Running) -> bool:
    """Whether someone must answer: something is inside, and it is not the last cue."""
    loudest = running.step is Step.REMOVE_AND_STOP
    return inside_at(_position(running)) and not loudest


def _position(running: Running) -> Position:
    return Position(running.step, running.before)
