"""What a newer record knew, told so that an older copy can take it over.

Times are counted from the restore: the two records may have counted time apart.
"""

from collections.abc import Iterable
from dataclasses import replace

from unhurried.coach.fold import at_time
from unhurried.coach.folding.records import finished
from unhurried.core.credit import Credited
from unhurried.core.events import (
    PartnerViewChosen,
    PartnerViewStopped,
    ReactionsStated,
    RestoreNoted,
)
from unhurried.core.events.amending import (
    CarriedLock,
    CarriedPause,
    CarriedSession,
    CarriedSetback,
)
from unhurried.core.lengths import Mm
from unhurried.core.partner_view import PartnerView
from unhurried.core.state import Lock, SessionRecord, State
from unhurried.history.clean import is_easy
from unhurried.history.readings import readings
from unhurried.history.standing import LONG_AGO, Standing
from unhurried.kit.care import is_washed
from unhurried.protocol.rulebook import Rulebook


def carried(newer: State, older: State, book: Rulebook, *, whole: bool) -> RestoreNoted:
    """Everything by which the newer record is stricter than the older one."""
    newer = ended(at_the_same_time(newer, older, book), book)
    here = _strictest(newer, book)
    locks, setbacks = set(locks_of(older)), set(setbacks_of(older))
    return RestoreNoted(
        whole=whole,
        locks=tuple(lock for lock in locks_of(newer) if lock not in locks),
        setbacks=tuple(one for one in setbacks_of(newer) if one not in setbacks),
        sessions=_sessions(newer, older),
        proven=here.proven,
        at_most=here.at_most,
        below=here.below,
        reset_ms=_since(here.reset_at, newer),
        depth_reset_ms=_since(here.depth_reset_at, newer),
        rule=here.rule,
        doubted=_doubted(newer, older, book),
        unfit=_unfit(newer, older),
        under_age=newer.person.adult is False,
        hard=tuple(sorted(here.hard)),
        pause=_pause(newer),
    )


def reactions_of_both(newer: State, older: State) -> tuple[ReactionsStated, ...]:
    """What the body reacts to by either record, where the older one knew less."""
    there, here = newer.person.left_out, older.person.left_out
    if there <= here:
        return ()
    return (ReactionsStated(tuple(sorted(there | here))),)


def view_of_both(
    newer: State, older: State, *, whole: bool
) -> tuple[PartnerViewChosen | PartnerViewStopped, ...]:
    """What an older copy may still show: what the newer record showed as well.

    Where the newer record cannot be read as a whole, nothing is shown any more.
    """
    there, here = newer.partner_view, older.partner_view
    if here is None:
        return ()
    if not whole or there is None:
        return (PartnerViewStopped(),)
    fields = tuple(one for one in here.fields if one in there.fields)
    kept = {one.value: there.said(one) for one in fields if there.said(one)}
    both = PartnerView(fields, kept)
    if both == here:
        return ()
    return (PartnerViewChosen(both) if fields else PartnerViewStopped(),)


def _strictest(state: State, book: Rulebook) -> Standing:
    """Where the record leaves this body, in each respect by its strictest reading."""
    every = [reading.here for reading in readings(state, _now(state), book)]
    return replace(
        every[0],
        at_most=_least(one.at_most for one in every),
        below=_least(one.below for one in every),
        reset_at=max(one.reset_at for one in every),
        depth_reset_at=max(one.depth_reset_at for one in every),
        hard=frozenset[Mm]().union(*(one.hard for one in every)),
    )


def _least(widths: Iterable[Mm | None]) -> Mm | None:
    return min((one for one in widths if one is not None), default=None)


def at_the_same_time(newer: State, older: State, book: Rulebook) -> State:
    """One record at the moment of another."""
    stamp = older.credit.at
    return newer if stamp is None else at_time(newer, stamp, book)


def ended(state: State, book: Rulebook) -> State:
    """A session that the newer record saw begin counts as one without an end."""
    if state.running is None:
        return state
    return finished(replace(state, running=replace(state.running, crashed=True)), book)


def _now(state: State) -> Credited:
    return state.credit.credited_ms


def _since(moment: Credited, state: State) -> int | None:
    return None if moment == LONG_AGO else moment - _now(state)


def locks_of(state: State) -> tuple[CarriedLock, ...]:
    """Every lock that was ever issued, told from now."""
    return tuple(_lock(lock, _now(state)) for lock in state.every_lock)


def _lock(lock: Lock, now: Credited) -> CarriedLock:
    return CarriedLock(
        lock.rule,
        lock.advice,
        since_ms=lock.since - now,
        left_ms=None if lock.until is None else lock.until - now,
        lasts_ms=lock.lasts_ms,
        clinician=lock.clinician,
        symptom_free=lock.symptom_free,
        sign=lock.sign,
        soft_ms=None if lock.softens_at is None else lock.softens_at - now,
    )


def setbacks_of(state: State) -> tuple[CarriedSetback, ...]:
    """Every trouble at a width, told from now."""
    later = (one for each in state.amendments for one in each.setbacks)
    told = (*state.setbacks, *state.added_setbacks, *later)
    now = _now(state)
    return tuple(CarriedSetback(one.at - now, one.diameter, one.rule) for one in told)


def _sessions(newer: State, older: State) -> tuple[CarriedSession, ...]:
    known = {record.id for record in (*older.sessions, *older.imported)}
    there = (*newer.sessions, *newer.imported)
    return tuple(_session(one, _now(newer)) for one in there if one.id not in known)


def _pause(state: State) -> CarriedPause | None:
    pause, now = state.pause, _now(state)
    if pause is None:
        return None
    left_ms = None if pause.until is None else pause.until - now
    return CarriedPause(pause.since - now, left_ms, pause.why)


def _session(record: SessionRecord, now: Credited) -> CarriedSession:
    return CarriedSession(
        record.id,
        began_ms=record.began - now,
        ended_ms=record.ended - now,
        plan=record.plan,
        report=record.report,
        diameter=record.diameter,
        length=record.length,
    )


def _doubted(newer: State, older: State, book: Rulebook) -> tuple[str, ...]:
    """Sessions that prove something in the older record and not in the newer one."""
    easy = [
        {record.id for record in reading.state.sessions if is_easy(record)}
        for reading in readings(newer, _now(newer), book)
    ]
    proving = set.intersection(*easy)
    known = (record.id for record in older.sessions if is_easy(record))
    return tuple(name for name in known if name not in proving)


def _unfit(newer: State, older: State) -> tuple[str, ...]:
    return tuple(
        key
        for key, owned in newer.items.items()
        if key in older.items
        and (owned.retired or not is_washed(owned) or owned.sound is not True)
    )
