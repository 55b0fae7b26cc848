"""Lead a guided session as a surface does: time does what is due, then what is said."""

from unhurried.app.application import Application
from unhurried.app.commands import Begin, LookAtTheClock
from unhurried.app.stepping import lubricant_base
from unhurried.core.credit import wall_at
from unhurried.core.errors import BadInput, CannotDoThatNow
from unhurried.core.reasons import Reason
from unhurried.lab.clock import StoryClock
from unhurried.lab.story import Guided
from unhurried.session.because import because
from unhurried.session.deadlines import next_deadline


def pass_time(application: Application, clock: StoryClock, until_ms: int) -> None:
    """Let the wall clock come to `until_ms`; what time does by itself is done then."""
    while (at_ms := _due(application)) is not None and at_ms <= until_ms:
        before_ms = clock.now().wall_ms
        clock.go_to(at_ms)
        if not application.do(LookAtTheClock()) and at_ms <= before_ms:
            break
    clock.go_to(until_ms)


def lead(guided: Guided, application: Application, where: str) -> None:
    """Do what is told, in its order; what comes too early changes nothing.

    Raises:
        BadInput: the session has no such step at this moment, or may not begin.
    """
    for command in guided.commands:
        try:
            application.do(command)
        except CannotDoThatNow as refused:
            if isinstance(command, Begin) or not refused.reasons:
                raise _untellable(refused, where) from refused


def led(application: Application) -> tuple[Reason, ...]:
    """Why the running session is where it is; empty where none is running."""
    state = application.state
    if state.running is None:
        return ()
    return because(state.running, state.credit.credited_ms, application.book)


def _due(application: Application) -> int | None:
    state = application.state
    if state.running is None or state.running.crashed:
        return None
    now = state.credit.credited_ms
    base = lubricant_base(state)
    at = next_deadline(state.running, now, base, application.book)
    return None if at is None else wall_at(state.credit, at)


def _untellable(refused: CannotDoThatNow, where: str) -> BadInput:
    rules = ", ".join(dict.fromkeys(reason.rule for reason in refused.reasons))
    what = f"{refused.what}: {rules}" if rules else refused.what
    hint = "ask about it with `refused`" if rules else refused.hint
    return BadInput(what, where, hint)
