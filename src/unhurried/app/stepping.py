"""The running session: what a signal, a check-in or the passing of time makes."""

from unhurried.core.errors import CannotDoThatNow
from unhurried.core.events import (
    CheckedIn,
    CrashExplained,
    Debriefed,
    Event,
    StepEntered,
)
from unhurried.core.practice import Report
from unhurried.core.state import Running, State
from unhurried.core.steps import Signal, Step
from unhurried.core.things import LubricantBase
from unhurried.protocol.rulebook import Rulebook
from unhurried.session.because import paced
from unhurried.session.deadlines import due, to_wait
from unhurried.session.hearing import heard
from unhurried.session.paces import pace
from unhurried.session.position import Position, follow, inside_at


def running_in(state: State) -> Running:
    """The running session.

    Raises:
        CannotDoThatNow: there is none.
    """
    if state.running is None:
        raise CannotDoThatNow("no session is running", hint="`session` begins one")
    return state.running


def at_signal(state: State, signal: Signal, book: Rulebook) -> tuple[Event, ...]:
    """Follow a signal; STOP is never refused, and settling is never cut short.

    Raises:
        CannotDoThatNow: the table has no such move here, or it is too early.
    """
    running = running_in(state)
    now = state.credit.credited_ms
    wait_ms = to_wait(running, signal, now, book)
    if wait_ms:
        seconds = -(-wait_ms // 1000)
        raise CannotDoThatNow(
            f"{seconds} more seconds of settling",
            paced(running, now, book),
            hint="breathe at your own pace",
        )
    return (_step(running, signal),)


def at_check_in(
    state: State,
    felt: tuple[int | None, int | None, int | None],
    signs: tuple[str, ...],
    book: Rulebook,
) -> tuple[Event, ...]:
    """Record a check-in, and what it amounts to; `felt` is pain, discomfort, ease."""
    running = running_in(state)
    check_in = CheckedIn(running.id, *felt, signs)
    signal = heard(check_in, book, state.prescribed)
    if signal is None:
        return (check_in,)
    return check_in, _step(running, signal)


def by_time(state: State, book: Rulebook) -> tuple[Event, ...]:
    """What time gives now: nothing, or one step."""
    running = running_in(state)
    if running.crashed:
        return ()
    signal = due(running, state.credit.credited_ms, lubricant_base(state), book)
    return () if signal is None else (_step(running, signal),)


def left_alone(state: State, book: Rulebook) -> bool:
    """Whether nobody has said a word for so long that a session must be asked about.

    With something inside that is the silence that ends a session; else it is as long
    as answers about readiness count.
    """
    running = running_in(state)
    lengths = pace(running.plan, lubricant_base(state), book)
    inside = inside_at(Position(running.step, running.before))
    longest = max(lengths.asking.silence_ms, lengths.asking_in_hold.silence_ms)
    last = max(running.heard, running.entered)
    allowed = longest if inside else lengths.prepare_ms
    return state.credit.credited_ms - last > allowed


def debriefed(state: State, report: Report) -> tuple[Event, ...]:
    """What the person says afterwards; asked once everything is out."""
    running = running_in(state)
    if running.step not in (Step.TRIAGE, Step.DEBRIEF, Step.AFTER_CARE):
        raise CannotDoThatNow("the debrief comes after removal")
    return (Debriefed(running.id, report),)


def explained(state: State, report: Report) -> tuple[Event, ...]:
    """What really happened in a session that has no end."""
    running = running_in(state)
    if not running.crashed:
        raise CannotDoThatNow("this session is still running")
    return (CrashExplained(running.id, report),)


def lubricant_base(state: State) -> LubricantBase | None:
    """The base of the lubricant in use; None when it is not known."""
    if state.running is None or state.running.plan.lubricant_id is None:
        return None
    lubricant = state.lubricants.get(state.running.plan.lubricant_id)
    return None if lubricant is None else lubricant.base


def _step(running: Running, signal: Signal) -> StepEntered:
    position = Position(running.step, running.before)
    after = follow(position, signal, running.plan)
    return StepEntered(running.id, signal, after.step, after.before)
