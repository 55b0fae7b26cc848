"""What trouble issues that is told of only later: as if it had been told at its time.

It is worked out on an empty record and added beside what was issued before, so that
nothing earlier is touched. What happened in between is caught up with: a sign since
then began a healing time anew, and soreness said to be gone since then is gone.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from unhurried.coach.folding.locks import SAME_DAY_MS
from unhurried.core.clock import DAY_MS, HOUR_MS
from unhurried.core.credit import Credited
from unhurried.core.state import FollowUp, Lock, Setback, State
from unhurried.protocol.rulebook import Rulebook

SYMPTOMS = frozenset(
    {"pain-heal", "blood", "soreness", "tear-signs", "red-flags", "retained"}
)
"""Rules whose locks begin with something felt or seen."""

Issued = tuple[tuple[Lock, ...], tuple[Setback, ...]]


def issued(
    state: State, at: Credited, book: Rulebook, take: Callable[[State], State]
) -> Issued:
    """The locks and setbacks that `take` issues for trouble at that time."""
    empty = replace(state, locks=(), added_locks=(), setbacks=())
    taken = take(empty)
    if not (taken.locks or taken.setbacks):
        return (), ()
    return issued_by(taken, state, (at,), book), taken.setbacks


def issued_by(
    taken: State, state: State, moments: Sequence[Credited], book: Rulebook
) -> tuple[Lock, ...]:
    """The locks of a record of its own, with those that it begins anew in `state`.

    Args:
        taken: what trouble issued on an empty record.
        state: what it comes to stand beside.
        moments: when the trouble was, in order of time.
        book: the rulebook.
    """
    caught = (_caught_up(lock, state, book) for lock in taken.locks)
    return (*caught, *_begun_anew(state, moments))


def _caught_up(lock: Lock, state: State, book: Rulebook) -> Lock:
    if lock.rule == "soreness" and lock.until is None:
        return _gone_since(lock, state, book)
    if lock.rule == "blood" and _again(lock, state, book):
        lock = replace(lock, clinician=True)
    for felt in sorted(_felt_since(state, lock.since)):
        if lock.symptom_free and lock.until is not None and felt <= lock.until:
            lock = replace(lock, until=max(lock.until, felt + lock.lasts_ms))
    return lock


def _gone_since(lock: Lock, state: State, book: Rulebook) -> Lock:
    """Soreness lasts until it is said to be gone, and two days more."""
    gone = [check.at for check in _checks(state) if check.soreness == 0]
    last = max((at for at in gone if at > lock.since), default=None)
    if last is None:
        return lock
    hours = book.whole("soreness.hours_after")
    return replace(lock, until=last + hours * HOUR_MS)


def _again(lock: Lock, state: State, book: Rulebook) -> bool:
    """Rule `blood`: whether it is the second time, or on a second day."""
    window = book.whole("blood.window_days") * DAY_MS
    apart = [
        abs(lock.since - other.since)
        for other in state.every_lock
        if other.rule == "blood"
    ]
    again = sum(SAME_DAY_MS <= one <= window for one in apart)
    return again + 1 >= book.whole("blood.times")


def _begun_anew(state: State, moments: Sequence[Credited]) -> Iterator[Lock]:
    """A healing time that ran then would have begun anew."""
    for lock in state.locks:
        if lock.symptom_free and lock.until is not None:
            until = _until(lock.until, lock, moments)
            if until > lock.until:
                yield replace(lock, until=until, clinician=False)


def _until(until: Credited, lock: Lock, moments: Sequence[Credited]) -> Credited:
    for at in moments:
        if lock.since <= at <= until:
            until = max(until, at + lock.lasts_ms)
    return until


def _felt_since(state: State, at: Credited) -> Iterator[Credited]:
    yield from (lock.since for lock in state.locks if lock.rule in SYMPTOMS)
    yield from (setback.at for setback in state.setbacks)
    yield from (check.at for check in _checks(state) if _told_of_trouble(check))
    yield at


def _told_of_trouble(check: FollowUp) -> bool:
    return bool(check.soreness or check.blood or check.signs)


def _checks(state: State) -> Iterator[FollowUp]:
    return (check for record in state.sessions for check in record.follow_ups)
