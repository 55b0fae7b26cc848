"""An older copy was put back: everything that the newer record knew binds again."""

from dataclasses import replace

from unhurried.coach.folding.records import unanswered
from unhurried.core.credit import Credited
from unhurried.core.events.amending import (
    CarriedLock,
    CarriedPause,
    CarriedSession,
    RestoreNoted,
)
from unhurried.core.practice import Ended, Kind, Plan, Report
from unhurried.core.state import (
    Bound,
    Lock,
    OwnedItem,
    OwnPause,
    SessionRecord,
    Setback,
    State,
)
from unhurried.history.judging import judged
from unhurried.history.standing import LONG_AGO
from unhurried.protocol.rulebook import Rulebook

UNREAD = "unread"
"""Begins the id of the session that stands for a record nobody can read."""


def restored(state: State, fact: RestoreNoted, book: Rulebook) -> State:
    """Join both: each lock as it was there, and the narrower of what was proven."""
    now = state.credit.credited_ms
    known = {record.id for record in (*state.sessions, *state.imported)}
    sessions = [
        _session(carried, now)
        for carried in fact.sessions
        if carried.session_id not in known
    ]
    sessions += [] if fact.whole else [_unread(state)]
    imported = (*state.imported, *(judged(record, book) for record in sessions))
    person = replace(state.person, adult=False) if fact.under_age else state.person
    return replace(
        state,
        person=person,
        pause=_pause(state.pause, fact.pause, now),
        items={key: _doubted(one, fact) for key, one in state.items.items()},
        imported=tuple(sorted(imported, key=lambda record: record.began)),
        added_locks=(*state.added_locks, *(as_lock(one, now) for one in fact.locks)),
        added_setbacks=(
            *state.added_setbacks,
            *(Setback(now + s.since_ms, s.diameter, s.rule) for s in fact.setbacks),
        ),
        bounds=(*state.bounds, *((_bound(fact, now),) if fact.whole else ())),
    )


def as_lock(carried: CarriedLock, now: Credited) -> Lock:
    """A carried lock in credited time; it was told `now`."""
    return Lock(
        carried.rule,
        carried.advice,
        since=now + carried.since_ms,
        until=_moved(carried.left_ms, now),
        lasts_ms=carried.lasts_ms,
        clinician=carried.clinician,
        symptom_free=carried.symptom_free,
        sign=carried.sign,
        softens_at=_moved(carried.soft_ms, now),
    )


def _pause(
    here: OwnPause | None, there: CarriedPause | None, now: Credited
) -> OwnPause | None:
    """Of two pauses of one's own the one that lasts longer."""
    if there is None:
        return here
    carried = OwnPause(now + there.since_ms, _moved(there.left_ms, now), there.why)
    if here is None or carried.until is None:
        return carried
    return here if here.until is None or here.until > carried.until else carried


def _moved(span_ms: int | None, now: Credited) -> Credited | None:
    return None if span_ms is None else now + span_ms


def _session(carried: CarriedSession, now: Credited) -> SessionRecord:
    return SessionRecord(
        id=carried.session_id,
        began=now + carried.began_ms,
        ended=now + carried.ended_ms,
        plan=carried.plan,
        report=carried.report,
        diameter=carried.diameter,
        length=carried.length,
        unanswered=unanswered(carried.report) if carried.plan.kind.inserts else (),
    )


def _unread(state: State) -> SessionRecord:
    """Nobody knows what it held: a session counts as having ended just now."""
    now = state.credit.credited_ms
    return SessionRecord(
        id=f"{UNREAD}-{state.entries}",
        began=now,
        ended=now,
        plan=Plan(Kind.TRAIN),
        report=Report(Ended.CRASHED),
        unanswered=("pain", "blood"),
    )


def _bound(fact: RestoreNoted, now: Credited) -> Bound:
    return Bound(
        at=now,
        proven=fact.proven,
        at_most=fact.at_most,
        below=fact.below,
        reset_at=LONG_AGO if fact.reset_ms is None else now + fact.reset_ms,
        depth_reset_at=(
            LONG_AGO if fact.depth_reset_ms is None else now + fact.depth_reset_ms
        ),
        rule=fact.rule,
        doubted=fact.doubted,
        hard=fact.hard,
    )


def _doubted(owned: OwnedItem, fact: RestoreNoted) -> OwnedItem:
    """What was not held to be clean and sound is looked at anew before it is used."""
    if owned.item.id not in fact.unfit:
        return owned
    sound = None if owned.sound is True else owned.sound
    return replace(owned, cleaned=None, sound=sound)
