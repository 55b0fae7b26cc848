"""From another record to the facts that take it over: all of it only tightens.

Sessions prove nothing here; their trouble, their time and every lock count. What is
owned there is described here as well, and is to be washed and looked over before it is
used. What somebody stated about themselves there (experience, a goal, an informed
choice) is stated here anew, by them; only a no to being an adult, what a body reacts
to, and a clinician's plan where none holds here come along.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, TypeVar

from unhurried.app.carrying import (
    at_the_same_time,
    ended,
    locks_of,
    reactions_of_both,
    setbacks_of,
)
from unhurried.app.prescribing import plan_carried
from unhurried.coach.fold import fold
from unhurried.core.credit import Credited
from unhurried.core.entries import Entry
from unhurried.core.errors import BadInput
from unhurried.core.events import (
    AdultStated,
    Event,
    FollowUpCorrected,
    ItemAdded,
    ItemCared,
    ItemRetired,
    LubricantAdded,
    RecordImported,
    SessionCorrected,
    SessionWithdrawn,
)
from unhurried.core.events.amending import CarriedLock, CarriedSetback
from unhurried.core.events.sharing import ImportedCheck, ImportedSession
from unhurried.core.state import Amendment, OwnedItem, SessionRecord, State
from unhurried.protocol.rulebook import Rulebook

PART: Final = 200
"""Sessions, locks or setbacks in one fact, so that none grows beyond a record."""
SAME_MS: Final = 2_000
"""Two clocks may differ by so much about the same lock."""
T = TypeVar("T")
Carried = TypeVar("Carried", CarriedLock, CarriedSetback)


def state_of(entries: Iterable[Entry], book: Rulebook) -> State:
    """What another record adds up to.

    Raises:
        BadInput: its facts do not fit together, or to this rulebook.
    """
    try:
        state = fold(State(), entries, book)
        for setback in setbacks_of(state):
            book.whole(f"{setback.rule}.sizes_back")
    except (LookupError, OverflowError) as error:
        hint = "export it again; nothing of it was taken over"
        raise BadInput("the facts of this record do not fit together", "", hint) from (
            error
        )
    return state


def taken_over(newer: State, here: State, book: Rulebook) -> tuple[Event, ...]:
    """The facts by which this record takes the other one over; none if all is known."""
    there = ended(at_the_same_time(newer, here, book), book)
    known = _session_ids(here)
    told = (*there.sessions, *there.imported)
    fresh = [one for one in told if one.id not in known]
    return (
        *(_no_adult() if there.person.adult is False is not here.person.adult else ()),
        *_owned(there, here),
        *_parts(fresh, there, here),
        *told_anew(there.amendments, {one.id for one in fresh}),
        *reactions_of_both(there, here),
        *_prescribed(there, here),
    )


def _prescribed(there: State, here: State) -> tuple[Event, ...]:
    """A clinician's plan of the other record, where none holds here."""
    given = here.clinician_plan
    if given is not None and not given.over(here.credit.credited_ms):
        return ()
    return plan_carried(there, here)


def _no_adult() -> tuple[Event, ...]:
    return (AdultStated(adult=False),)


def _session_ids(state: State) -> set[str]:
    return {record.id for record in (*state.sessions, *state.imported)}


def _owned(there: State, here: State) -> Iterator[Event]:
    for key, owned in there.items.items():
        yield from _item(owned, here.items.get(key))
    for key, bottle in there.lubricants.items():
        if key not in here.lubricants:
            yield LubricantAdded(bottle)


def _item(owned: OwnedItem, known: OwnedItem | None) -> Iterator[Event]:
    """Describe it where it is not known; a chip that was found there counts here."""
    if known is None:
        yield ItemAdded(owned.item)
        if owned.retired:
            yield ItemRetired(owned.item.id)
    if owned.sound is False and (known is None or known.sound is not False):
        yield ItemCared(owned.item.id, sound=False)


def _parts(
    fresh: Sequence[SessionRecord], there: State, here: State
) -> Iterator[RecordImported]:
    now = there.credit.credited_ms
    yield from parts(
        [session_carried(record, now) for record in fresh],
        _unknown(locks_of(there), locks_of(here), _lock_key),
        _unknown(setbacks_of(there), setbacks_of(here), _setback_key),
    )


def parts(
    sessions: Sequence[ImportedSession],
    locks: Sequence[CarriedLock],
    setbacks: Sequence[CarriedSetback],
) -> Iterator[RecordImported]:
    """The facts that hold them, none of which grows beyond a record."""
    yield from (RecordImported(sessions=part) for part in _cut(sessions))
    yield from (RecordImported(locks=part) for part in _cut(locks))
    yield from (RecordImported(setbacks=part) for part in _cut(setbacks))


def _unknown(
    there: Iterable[Carried],
    here: Iterable[Carried],
    key: Callable[[Carried], tuple[object, ...]],
) -> list[Carried]:
    """Those that are not the same here; a moment's difference of clocks is none."""
    known: dict[tuple[object, ...], list[int]] = {}
    for one in here:
        known.setdefault(key(one), []).append(one.since_ms)
    return [
        one
        for one in there
        if all(abs(one.since_ms - ms) > SAME_MS for ms in known.get(key(one), ()))
    ]


def _lock_key(lock: CarriedLock) -> tuple[object, ...]:
    """Two locks are the same only if they end alike as well."""
    lasts = None if lock.left_ms is None else (lock.left_ms - lock.since_ms) // SAME_MS
    return (lock.rule, lock.advice, lock.sign, lock.clinician, lasts)


def _setback_key(setback: CarriedSetback) -> tuple[object, ...]:
    return (setback.rule, setback.diameter)


def _cut(things: Sequence[T]) -> Iterator[tuple[T, ...]]:
    for begin in range(0, len(things), PART):
        yield tuple(things[begin : begin + PART])


def session_carried(record: SessionRecord, now: Credited) -> ImportedSession:
    """A session as another record is told of it."""
    return ImportedSession(
        record.id,
        began_ms=min(0, record.began - now),
        ended_ms=min(0, record.ended - now),
        plan=record.plan,
        report=record.report,
        diameter=record.diameter,
        length=record.length,
        unanswered=record.unanswered,
        checks=tuple(
            ImportedCheck(one.at - now, one.soreness, one.blood, one.leakage, one.signs)
            for one in record.follow_ups
        ),
    )


def told_anew(told: Iterable[Amendment], fresh: set[str]) -> Iterator[Event]:
    """What was told anew of these sessions, to be told anew here in the same order."""
    for one in told:
        if one.session_id not in fresh:
            continue
        if one.report is not None:
            yield SessionCorrected(one.session_id, one.report)
        if one.check is not None:
            check = one.check
            yield FollowUpCorrected(
                one.session_id, check.soreness, check.blood, check.leakage, check.signs
            )
        if one.withdrawn:
            yield SessionWithdrawn(one.session_id)
