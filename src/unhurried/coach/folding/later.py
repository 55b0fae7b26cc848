"""What became known afterwards: check-ins, signs, a clinician's word, a score."""

from dataclasses import replace
from typing import assert_never

from unhurried.coach.folding import locks
from unhurried.coach.folding.prescribing import answered_for
from unhurried.coach.folding.signs import take_signs
from unhurried.core.clock import HOUR_MS
from unhurried.core.credit import Credited
from unhurried.core.events import (
    ClinicianAgreed,
    ContinenceScored,
    ExportMade,
    FollowUpAnswered,
    FollowUpCorrected,
    LaterFact,
    SignsReported,
)
from unhurried.core.lengths import Mm
from unhurried.core.state import (
    Amendment,
    Continence,
    FollowUp,
    SessionRecord,
    State,
)
from unhurried.history.amending import with_amendments
from unhurried.history.follow_up import is_answer, outstanding
from unhurried.history.judging import judged
from unhurried.history.sessions import practised
from unhurried.protocol.rulebook import Rulebook


def fold_later(state: State, fact: LaterFact, book: Rulebook) -> State:
    """Take up what became known afterwards."""
    match fact:
        case FollowUpAnswered():
            return _followed_up(state, fact, book)
        case SignsReported():
            latest = _narrowest(state.sessions, _latest(state))
            return felt_after(state, fact, latest, book)
        case ClinicianAgreed():
            return answered_for(locks.clinician_agreed(state))
        case ContinenceScored(score):
            return _scored(state, score, book)
        case ExportMade():
            return state
        case _:
            assert_never(fact)


def _followed_up(state: State, fact: FollowUpAnswered, book: Rulebook) -> State:
    """Attach the answer to every session that waits for one, and to the one named."""
    now = state.credit.credited_ms
    answer = FollowUp(now, fact.soreness, fact.blood, fact.leakage, fact.signs)
    waiting = {due.session_id for due in outstanding(state, now, book)}
    waiting |= {fact.session_id} if fact.session_id else _latest(state)
    sessions = tuple(
        _answered(record, answer, book) if record.id in waiting else record
        for record in state.sessions
    )
    state = replace(_beside(state, answer, waiting, book), sessions=sessions)
    return felt_after(state, fact, _narrowest(sessions, waiting), book)


def _beside(state: State, answer: FollowUp, waiting: set[str], book: Rulebook) -> State:
    """Attach it also to what waits for it only because of what was told later."""
    imported = tuple(
        record if record.settled else _answered(record, answer, book)
        for record in state.imported
    )
    amendments = tuple(
        replace(each, answers=(*each.answers, answer))
        if each.session_id not in waiting and _owes(state, each, answer.at, book)
        else each
        for each in state.amendments
    )
    return replace(state, imported=imported, amendments=amendments)


def _owes(state: State, told: Amendment, now: Credited, book: Rulebook) -> bool:
    alone = with_amendments(state, (told,), book)
    owed = {due.session_id for due in outstanding(alone, now, book)}
    return told.session_id in owed


def _answered(record: SessionRecord, answer: FollowUp, book: Rulebook) -> SessionRecord:
    """Join the answer; blood told now settles what was left open about it."""
    owed = record.unanswered if not is_answer(answer) else ()
    follow_ups = (*record.follow_ups, answer)
    return judged(replace(record, follow_ups=follow_ups, unanswered=owed), book)


def _latest(state: State) -> set[str]:
    return {record.id for record in practised(state)[-1:]}


def felt_after(
    state: State,
    fact: FollowUpAnswered | FollowUpCorrected | SignsReported,
    width: Mm | None,
    book: Rulebook,
) -> State:
    """What was felt is put down to `width`; None where nothing was inserted yet."""
    now = state.credit.credited_ms
    state = take_signs(state, fact.signs, width if fact.signs else None, now, book)
    if fact.blood is True:
        state = locks.set_back(state, "blood", width, now)
        state = locks.blood_pause(state, now, book)
    if fact.soreness is None:
        return state
    if fact.soreness > 0:
        return _sore_for_long(locks.sore(state, now), book)
    return locks.sore_no_more(state, now, book)


def _sore_for_long(state: State, book: Rulebook) -> State:
    """Rule `soreness`: still sore after three days means a clinician."""
    records = practised(state)
    if not records:
        return state
    limit: Credited = book.whole("soreness.clinician_hours") * HOUR_MS
    if state.credit.credited_ms - records[-1].ended <= limit:
        return state
    return locks.needs_clinician(state, "soreness")


def _scored(state: State, score: int, book: Rulebook) -> State:
    """Rule `continence`: a rise of two over the lowest before pauses training."""
    now = state.credit.credited_ms
    before = [earlier.score for earlier in state.continence]
    scores = (*state.continence, Continence(now, score))
    state = replace(state, continence=scores)
    if not before or score - min(before) < book.whole("continence.rise"):
        return state
    return locks.needs_clinician(state, "continence")


def _narrowest(sessions: tuple[SessionRecord, ...], ids: set[str]) -> Mm | None:
    """Of several sessions that may be the cause, the narrowest is blamed."""
    widths = [record.diameter for record in sessions if record.id in ids]
    return min((width for width in widths if width is not None), default=None)
