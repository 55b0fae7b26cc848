"""Another record was read in: its trouble and its time count, its ease does not."""

from dataclasses import replace
from functools import reduce

from unhurried.coach.folding.records import used
from unhurried.coach.folding.restoring import as_lock
from unhurried.core.credit import Credited
from unhurried.core.events.sharing import ImportedSession, RecordImported
from unhurried.core.state import FollowUp, SessionRecord, Setback, State
from unhurried.history.judging import judged
from unhurried.protocol.rulebook import Rulebook


def joined(state: State, fact: RecordImported, book: Rulebook) -> State:
    """Keep its sessions apart from what proves something, and every lock it knew."""
    now = state.credit.credited_ms
    known = {record.id for record in (*state.sessions, *state.imported)}
    records = [
        judged(_record(session, now), book)
        for session in fact.sessions
        if session.session_id not in known
    ]
    imported = sorted((*state.imported, *records), key=lambda one: one.began)
    setbacks = (
        Setback(now + one.since_ms, one.diameter, one.rule) for one in fact.setbacks
    )
    state = replace(
        state,
        imported=tuple(imported),
        added_locks=(*state.added_locks, *(as_lock(one, now) for one in fact.locks)),
        added_setbacks=(*state.added_setbacks, *setbacks),
    )
    return reduce(used, (one for one in records if one.inserted), state)


def _record(session: ImportedSession, now: Credited) -> SessionRecord:
    return SessionRecord(
        id=session.session_id,
        began=now + session.began_ms,
        ended=now + session.ended_ms,
        plan=session.plan,
        report=session.report,
        diameter=session.diameter,
        length=session.length,
        follow_ups=tuple(
            FollowUp(now + one.at_ms, one.soreness, one.blood, one.leakage, one.signs)
            for one in session.checks
        ),
        unanswered=session.unanswered,
    )
