"""What was told of the past later: it is kept beside the record and only tightens."""

from bisect import insort
from dataclasses import replace
from typing import assert_never

from unhurried.coach.folding.importing import joined
from unhurried.coach.folding.issuing import issued
from unhurried.coach.folding.later import felt_after
from unhurried.coach.folding.records import consequences, told_before, used
from unhurried.coach.folding.restoring import restored
from unhurried.core.events import (
    AmendingFact,
    FollowUpCorrected,
    RecordImported,
    RestoreNoted,
    SessionCorrected,
    SessionImported,
    SessionWithdrawn,
)
from unhurried.core.practice import Report
from unhurried.core.state import Amendment, FollowUp, Lock, SessionRecord, State
from unhurried.history.judging import judged
from unhurried.history.sessions import pain_stopped
from unhurried.protocol.rulebook import Rulebook


def fold_amending(state: State, fact: AmendingFact, book: Rulebook) -> State:
    """Take up what was told later; about a session nobody told of, it is nothing."""
    match fact:
        case SessionImported():
            return _imported(state, fact, book)
        case RecordImported():
            return joined(state, fact, book)
        case RestoreNoted():
            return restored(state, fact, book)
        case SessionCorrected() | SessionWithdrawn() | FollowUpCorrected():
            record = _named(state, fact.session_id)
            return state if record is None else _of(record, state, fact, book)
        case _:
            assert_never(fact)


def _named(state: State, session_id: str) -> SessionRecord | None:
    known = (*state.sessions, *state.imported)
    return next((record for record in known if record.id == session_id), None)


def _of(
    record: SessionRecord,
    state: State,
    fact: SessionCorrected | SessionWithdrawn | FollowUpCorrected,
    book: Rulebook,
) -> State:
    match fact:
        case SessionCorrected(_, report):
            return _corrected(state, record, report, book)
        case FollowUpCorrected():
            return _checked_anew(state, record, fact, book)
        case SessionWithdrawn(session_id):
            return _amended(state, Amendment(session_id, withdrawn=True), ())
        case _:
            assert_never(fact)


def _corrected(
    state: State, record: SessionRecord, report: Report, book: Rulebook
) -> State:
    """Issue what is worse than the first telling, as of the end of that session."""
    worse = replace(record, report=_only_worse(record, report, book))

    def take(empty: State) -> State:
        return consequences(empty, worse, book) if record.inserted else empty

    added, setbacks = issued(state, record.ended, book, take)
    told = Amendment(record.id, report=report, setbacks=setbacks)
    return _amended(state, told, added)


def _only_worse(record: SessionRecord, report: Report, book: Rulebook) -> Report:
    """The new telling without the trouble that was told, and acted on, before."""
    first = record.report
    new_signs = set(report.signs) - set(first.signs)
    both = tuple(dict.fromkeys((*first.signs, *report.signs)))
    return replace(
        report,
        pain=None if pain_stopped(record, book) else report.pain,
        blood=report.blood is True and first.blood is not True,
        signs=both if new_signs else (),
    )


def _checked_anew(
    state: State, record: SessionRecord, fact: FollowUpCorrected, book: Rulebook
) -> State:
    """The last check-in about this session, told anew; as of when it was answered."""
    if not record.follow_ups:
        return state
    last = record.follow_ups[-1]
    told = FollowUp(last.at, fact.soreness, fact.blood, fact.leakage, fact.signs)
    new_signs = set(fact.signs) - set(last.signs)
    worse = replace(
        fact,
        soreness=fact.soreness if fact.soreness and not last.soreness else None,
        blood=fact.blood is True and last.blood is not True,
        signs=tuple(dict.fromkeys((*last.signs, *fact.signs))) if new_signs else (),
    )

    def take(empty: State) -> State:
        then = replace(empty, credit=replace(empty.credit, credited_ms=last.at))
        return felt_after(then, worse, record.diameter, book)

    added, setbacks = issued(state, last.at, book, take)
    return _amended(state, Amendment(record.id, check=told, setbacks=setbacks), added)


def _amended(state: State, told: Amendment, added: tuple[Lock, ...]) -> State:
    """Keep the amendment; what it issued about an imported session stands alone."""
    proves = any(record.id == told.session_id for record in state.sessions)
    apart = () if proves else told.setbacks
    told = told if proves else replace(told, setbacks=())
    return replace(
        state,
        amendments=(*state.amendments, told),
        added_locks=(*state.added_locks, *added),
        added_setbacks=(*state.added_setbacks, *apart),
    )


def _imported(state: State, fact: SessionImported, book: Rulebook) -> State:
    """Keep it apart from what proves something, and issue what its report asks for."""
    record = judged(told_before(state, fact), book)
    imported = list(state.imported)
    insort(imported, record, key=lambda kept: kept.began)
    added, setbacks = issued(
        state, record.ended, book, lambda empty: consequences(empty, record, book)
    )
    state = replace(
        state,
        imported=tuple(imported),
        added_locks=(*state.added_locks, *added),
        added_setbacks=(*state.added_setbacks, *setbacks),
    )
    return used(state, record) if record.inserted else state
