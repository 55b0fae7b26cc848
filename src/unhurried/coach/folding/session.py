"""What happened before, in and around a session."""

from dataclasses import replace
from typing import assert_never

from unhurried.coach.folding.readiness import take_readiness
from unhurried.coach.folding.records import as_told, finished, keep
from unhurried.core.events import (
    CheckedIn,
    CrashExplained,
    CrashNoticed,
    Debriefed,
    ReadinessAnswered,
    SessionBegan,
    SessionFact,
    SessionTold,
    StartRefused,
    StepEntered,
)
from unhurried.core.state import Running, State
from unhurried.core.steps import Step
from unhurried.protocol.rulebook import Rulebook
from unhurried.session.position import Position
from unhurried.session.progress import answered, took

Inside = StepEntered | CheckedIn | Debriefed | CrashNoticed | CrashExplained
"""Facts about a session that has begun."""


def fold_session(state: State, fact: SessionFact, book: Rulebook) -> State:
    """Take up a step, an answer or a whole session."""
    match fact:
        case ReadinessAnswered():
            return take_readiness(state, fact, book)
        case SessionTold():
            return keep(state, as_told(state, fact), book)
        case SessionBegan():
            return replace(state, running=_begun(state, fact))
        case StartRefused():
            return state
        case _:
            return _on(state, fact, book)


def _begun(state: State, fact: SessionBegan) -> Running:
    owned = state.items.get(fact.plan.item_id or "")
    now = state.credit.credited_ms
    return Running(
        id=fact.session_id,
        plan=fact.plan,
        began=now,
        step=Step.READINESS,
        before=Step.READINESS,
        entered=now,
        heard=now,
        diameter=owned.item.diameter if owned else None,
        length=owned.item.length if owned else None,
    )


def _on(state: State, fact: Inside, book: Rulebook) -> State:
    """Move the running session on; a fact about another session changes nothing."""
    running = state.running
    if running is None or running.id != fact.session_id:
        return state
    running = _moved(running, fact, state.credit.credited_ms)
    state = replace(state, running=running)
    over = running.step is Step.ENDED or isinstance(fact, CrashExplained)
    return finished(state, book) if over else state


def _moved(running: Running, fact: Inside, now: int) -> Running:
    match fact:
        case StepEntered(_, signal, step, before):
            return took(running, signal, Position(step, before), now)
        case CheckedIn():
            return answered(running, fact, now)
        case Debriefed(_, report) | CrashExplained(_, report):
            return replace(running, report=report, heard=now)
        case CrashNoticed():
            return replace(running, crashed=True)
        case _:
            assert_never(fact)
