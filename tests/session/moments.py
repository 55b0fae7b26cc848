"""Every moment of a session: positions with their times, walked without a gap.

From each moment a person may say whatever is offered, answer a check-in, wait until
time does something, or let the machine sleep. A moment is one when its times relative
to now are the same; what no later step depends on is left out of the comparison.
"""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from tests.session.rules import BOOK
from tests.session.surface import Surface, Took
from unhurried.core.clock import HOUR_MS, MINUTE_MS, SECOND_MS
from unhurried.core.events.session import CheckedIn
from unhurried.core.practice import Kind, Plan
from unhurried.core.state import Running
from unhurried.core.steps import Signal, Step
from unhurried.session.deadlines import next_deadline, timing, to_wait
from unhurried.session.holding import Phase, phase, spent_ms, under_way
from unhurried.session.position import inside_at
from unhurried.session.progress import took

FINE = CheckedIn("s", pain=0, discomfort=1, ease=7)
ASLEEP_MS = 8 * HOUR_MS
STOPPED = (Step.REMOVE_AND_STOP, Step.TRIAGE, Step.DEBRIEF, Step.AFTER_CARE, Step.ENDED)


@dataclass
class Walked:
    """What a walk has seen.

    Attributes:
        moments: one running session for each, its times relative to now.
        moves: how many moves there were between them.
        faults: what must never be, in words.
        left: how many moments were seen ahead and not walked; 0 where it was whole.
    """

    moments: list[Running] = field(default_factory=list)
    moves: int = 0
    faults: list[str] = field(default_factory=list)
    left: int = 0


def walk(plan: Plan, took: Took = took, most: int | None = None) -> Walked:
    """Walk through every moment of this plan, or through the first so many."""
    start = Surface(plan, BOOK, took)
    seen, waiting, walked = {_key(start)}, deque([start]), Walked()
    while waiting and (most is None or len(walked.moments) < most):
        here = waiting.popleft()
        walked.moments.append(here.running)
        walked.faults += faults(here)
        for onward in moves(here):
            walked.moves += 1
            key = _key(onward)
            if key not in seen:
                seen.add(key)
                waiting.append(onward)
    walked.left = len(waiting)
    return walked


def moves(here: Surface) -> Iterator[Surface]:
    """Every moment that follows on this one."""
    for signal in here.offers:
        if not to_wait(here.running, signal, here.now, BOOK):
            onward = _again(here)
            onward.press(signal)
            yield _now(onward)
    until = _until(here)
    if until is None:
        return
    waited, asleep, awake = _again(here), _again(here), _again(here)
    waited.wait(until)
    asleep.sleep(ASLEEP_MS)
    asleep.held_ms = here.held_ms  # nobody was there to look
    awake.say(FINE)
    yield from map(_now, (waited, asleep, awake))


def faults(here: Surface) -> Iterator[str]:
    """What must not be at this moment."""
    session, at = here.running.plan, here.position
    limit = (120 if session.kind is Kind.WEAR else 20) * MINUTE_MS
    if here.held_ms > min(limit, session.hold_s * SECOND_MS):
        yield f"{at}: held for {here.held_ms} ms of {limit}"
    if _silent(here):
        yield f"{at}: nobody has answered since {here.running.heard}"
    if to_wait(here.running, Signal.STOP, here.now, BOOK):
        yield f"{at}: a stop has to wait"
    stopped = _again(here)
    stopped.press(Signal.STOP)
    if stopped.running.step not in STOPPED:
        yield f"{at}: stop leads to {stopped.running.step}"


def _silent(here: Surface) -> bool:
    times = timing(here.running, here.base, BOOK)
    silent = [one.at for one in times.deadlines if one.signal is Signal.SILENCE]
    asked = inside_at(here.position) and here.running.step is not Step.REMOVE_AND_STOP
    return asked and not any(at > here.now for at in silent)


def _until(here: Surface) -> int | None:
    """Milliseconds until time does something, or something is offered."""
    moment = next_deadline(here.running, here.now, here.base, BOOK)
    earliest = timing(here.running, here.base, BOOK).earliest_done
    if earliest > here.now and here.running.step is Step.SETTLE:
        return earliest - here.now
    return None if moment is None else moment - here.now


def _again(here: Surface) -> Surface:
    onward = Surface(here.running.plan, here.book, here.took)
    onward.running, onward.base, onward.held_ms = here.running, here.base, here.held_ms
    return onward


def _now(here: Surface) -> Surface:
    """The same moment, told from now on."""
    running, now = here.running, here.now
    wet = None if running.lubricated is None else running.lubricated - now
    here.running = replace(
        running,
        began=running.began - now,
        entered=running.entered - now,
        heard=running.heard - now,
        lubricated=wet,
    )
    here.now = 0
    return here


def _key(here: Surface) -> tuple[object, ...]:
    """What later moments depend on."""
    running, now_in = here.running, phase(here.running.before)
    going, inside = under_way(running.step), inside_at(here.position)
    asked = inside and (going or running.step is Step.REMOVE)
    settling = running.step is Step.SETTLE
    removing = running.step is Step.REMOVE
    return (
        here.position,
        spent_ms(running, here.now) if going else None,
        running.entered if settling else None,
        max(running.heard, running.entered if removing else running.heard)
        if asked
        else None,
        running.lubricated if inside and going else None,
        running.began if going and now_in is not Phase.HOLDING else None,
    )
