"""How a running session changes with each step, and what it was in the end."""

from dataclasses import replace
from typing import Final

from unhurried.core.clock import SECOND_MS
from unhurried.core.credit import Credited
from unhurried.core.events.session import CheckedIn
from unhurried.core.practice import Depth, Ended, Report
from unhurried.core.state import Running
from unhurried.core.steps import Signal, Step
from unhurried.session.holding import held_ms, phase, spent_ms
from unhurried.session.offers import BY_TIME
from unhurried.session.position import Position

_STAGES: Final = {
    Step.INSERT_TIP: Depth.TIP,
    Step.INSERT_PART: Depth.PART,
    Step.INSERT_FULL: Depth.FULL,
}
LUBRICATES: Final = (Step.LUBRICATE_INSIDE, Step.LUBRICATE_OBJECT, Step.RE_APPLY)
_GRAVITY: Final = (Ended.COMPLETED, Ended.EASED_BACK, Ended.STOPPED, Ended.CRASHED)


def took(
    running: Running, signal: Signal, position: Position, now: Credited
) -> Running:
    """Take a step: what `running` is once `signal` has led to `position`.

    Pain at the pause limit marks the session as eased back for good, however it goes
    on: no progress is counted from it. So does going on at a shallower depth. Trying
    again after 'not ready' does not: a session may take its time and still be whole.
    Signals that time gives are not a word from the person (`heard` stays).
    """
    same_phase = phase(position.before) is phase(running.before)
    return replace(
        running,
        step=position.step,
        before=position.before,
        entered=now,
        by=signal,
        heard=running.heard if signal in BY_TIME else now,
        held_ms=spent_ms(running, now) if same_phase else 0,
        lubricated=now if _lubricates(running, signal) else running.lubricated,
        depth=_reached(running, signal),
        blood=running.blood or signal is Signal.BLOOD,
        stopped=running.stopped or _stops(signal, position),
        eased=running.eased or _eases(running, signal, position),
    )


def answered(running: Running, check_in: CheckedIn, now: Credited) -> Running:
    """Keep what a check-in said: peaks of pain and discomfort, the last ease, signs.

    A check-in in which nothing was answered is not a word from the person.
    """
    numbers = (check_in.pain, check_in.discomfort, check_in.ease)
    silent = all(number is None for number in numbers) and not check_in.signs
    return replace(
        running,
        heard=running.heard if silent else now,
        pain=_higher(running.pain, check_in.pain),
        discomfort=_higher(running.discomfort, check_in.discomfort),
        ease=running.ease if check_in.ease is None else check_in.ease,
        signs=_joined(running.signs, check_in.signs),
    )


def ended_as(running: Running) -> Ended:
    """Say how the session ended: the gravest that holds.

    Completed is only what came to its planned end: a session that was to insert is
    completed when its hold was held as long as planned, a settling one when it settled.
    """
    if running.crashed:
        return Ended.CRASHED
    if running.stopped:
        return Ended.STOPPED
    if running.eased or not _came_to_its_end(running):
        return Ended.EASED_BACK
    return Ended.COMPLETED


def summary(running: Running, debrief: Report | None) -> Report:
    """Join what the session recorded with what was said afterwards: the worse of each.

    Depth and hold are those recorded. An answer is None only when neither gave one.
    """
    said = Report(ended_as(running)) if debrief is None else debrief
    return replace(
        said,
        ended=max(ended_as(running), said.ended, key=_GRAVITY.index),
        depth=running.depth,
        hold_s=held_ms(running, running.entered) // SECOND_MS,
        pain=_higher(running.pain, said.pain),
        discomfort=_higher(running.discomfort, said.discomfort),
        ease=_lower(running.ease, said.ease),
        blood=True if running.blood else said.blood,
        signs=_joined(running.signs, said.signs),
    )


def _lubricates(running: Running, signal: Signal) -> bool:
    return signal is Signal.DONE and running.step in LUBRICATES


def _reached(running: Running, signal: Signal) -> Depth | None:
    stage = _STAGES.get(running.step)
    if signal is not Signal.IN or stage is None:
        return running.depth
    depths = (stage, running.depth or stage)
    return max(depths, key=lambda depth: depth.rank)


def _stops(signal: Signal, position: Position) -> bool:
    grave = signal in (Signal.BLOOD, Signal.PAIN_STOP)
    return grave or position.step is Step.REMOVE_AND_STOP


def _eases(running: Running, signal: Signal, position: Position) -> bool:
    shallower = running.step is Step.EASE_BACK and position.step in (
        Step.HOLD,
        Step.REMOVE,
    )
    return shallower or signal in (Signal.EASE, Signal.PAIN)


def _came_to_its_end(running: Running) -> bool:
    if not running.plan.kind.inserts:
        return running.before is Step.SETTLE
    held = running.before is Step.HOLD
    return held and running.held_ms >= running.plan.hold_s * SECOND_MS


def _higher(first: int | None, second: int | None) -> int | None:
    return max((n for n in (first, second) if n is not None), default=None)


def _lower(first: int | None, second: int | None) -> int | None:
    return min((n for n in (first, second) if n is not None), default=None)


def _joined(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*first, *second)))
