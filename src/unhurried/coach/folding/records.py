"""From a running or a told session to the record that counts."""

from bisect import insort
from dataclasses import replace

from unhurried.coach.folding import locks
from unhurried.coach.folding.signs import take_signs
from unhurried.core.clock import HOUR_MS
from unhurried.core.credit import Credited
from unhurried.core.events import SessionImported, SessionTold
from unhurried.core.practice import Ended, Report
from unhurried.core.state import OwnedItem, Running, SessionRecord, State
from unhurried.history.judging import judged
from unhurried.history.sessions import pain_stopped
from unhurried.protocol.rulebook import Rulebook
from unhurried.session.progress import summary

COUNTED_MS = HOUR_MS
"""How long after its last word a session without an end is counted."""


def finished(state: State, book: Rulebook) -> State:
    """Close the running session into a record."""
    running = state.running
    if running is None:
        return state
    report = summary(running, running.report)
    record = _record(state, running, report)
    return keep(replace(state, running=None), record, book)


def as_told(state: State, fact: SessionTold) -> SessionRecord:
    """A session told later: it ended when it was told to have been."""
    return replace(told_before(state, fact), against=fact.against)


def told_before(state: State, fact: SessionTold | SessionImported) -> SessionRecord:
    """What a session told of afterwards was, whoever recorded it."""
    at = state.credit.credited_ms - fact.ago_ms
    owned = state.items.get(fact.plan.item_id or "")
    item = owned.item if owned else None
    return SessionRecord(
        id=fact.session_id,
        began=at,
        ended=at,
        plan=fact.plan,
        report=fact.report,
        diameter=item.diameter if item else None,
        length=item.length if item else None,
        unanswered=unanswered(fact.report) if fact.plan.kind.inserts else (),
    )


def unanswered(report: Report) -> tuple[str, ...]:
    """The questions that nobody answered and that safety rests on."""
    owed = {"pain": report.pain, "blood": report.blood}
    return tuple(name for name, answer in owed.items() if answer is None)


def keep(state: State, record: SessionRecord, book: Rulebook) -> State:
    """Add a record in order of time, and issue what its report asks for."""
    sessions = list(state.sessions)
    record = judged(record, book)
    insort(sessions, record, key=lambda kept: kept.began)
    state = replace(state, sessions=tuple(sessions))
    if not record.inserted:
        return state
    return consequences(used(state, record), record, book)


def consequences(state: State, record: SessionRecord, book: Rulebook) -> State:
    """Issue the locks and setbacks that a report asks for."""
    at, report = record.ended, record.report
    if report.blood is True:
        state = locks.set_back(state, "blood", record.diameter, at)
        state = locks.blood_pause(state, at, book)
    state = take_signs(
        state, report.signs, record.diameter if report.signs else None, at, book
    )
    if pain_stopped(record, book):
        state = locks.set_back(state, "pain-heal", record.diameter, at)
        state = locks.pain_pause(state, at, book)
    return state


def used(state: State, record: SessionRecord) -> State:
    """What was used is to be cleaned before it is used again, the warm-up too."""
    used = {
        item_id: _once_more(state.items[item_id], record.ended)
        for item_id in (record.plan.item_id, record.plan.warm_up_id)
        if item_id is not None and item_id in state.items
    }
    return replace(state, items={**state.items, **used})


def _once_more(owned: OwnedItem, at: Credited) -> OwnedItem:
    last = at if owned.used_at is None else max(at, owned.used_at)
    return replace(owned, used_at=last, cleaned=None)


def _record(state: State, running: Running, report: Report) -> SessionRecord:
    now = state.credit.credited_ms
    ended = Ended.CRASHED if running.crashed else report.ended
    report = replace(report, ended=ended)
    return SessionRecord(
        id=running.id,
        began=running.began,
        ended=min(now, running.heard + COUNTED_MS) if running.crashed else now,
        plan=running.plan,
        report=report,
        diameter=running.diameter,
        length=running.length,
        unanswered=unanswered(report) if running.plan.kind.inserts else (),
    )
