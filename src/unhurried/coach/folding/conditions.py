"""What the screening answers lock, and for how long (rule `screen`)."""

from dataclasses import replace

from unhurried.core.clock import DAY_MS
from unhurried.core.credit import Credited
from unhurried.core.events import ScreeningAnswered
from unhurried.core.state import Lock, Screening, State
from unhurried.protocol.condition import Condition, Ends
from unhurried.protocol.rulebook import Rulebook

RULE = "screen"


def screened(state: State, fact: ScreeningAnswered, book: Rulebook) -> State:
    """Keep the answers; a yes locks, a no lets a lock that waited for it run out."""
    now = state.credit.credited_ms
    locks, added = state.locks, state.added_locks
    for condition in book.conditions.values():
        answer = fact.answers.get(condition.id)
        if answer is True:
            locks = _with(locks, _lock(condition, fact, now), state)
        elif answer is False:
            locks = tuple(_cleared(lock, condition, now) for lock in locks)
            added = tuple(_cleared(lock, condition, now) for lock in added)
    screening = Screening(now, dict(fact.answers))
    return replace(state, locks=locks, added_locks=added, screening=screening)


def _lock(condition: Condition, fact: ScreeningAnswered, now: Credited) -> Lock:
    wait_ms = condition.wait_days * DAY_MS
    happened = now - fact.days_ago.get(condition.id, 0) * DAY_MS
    until: Credited | None = happened + wait_ms
    if condition.ends is Ends.CLEAR:
        until = None
    return Lock(
        rule=RULE,
        advice=condition.speaks,
        since=now,
        until=until,
        lasts_ms=wait_ms,
        clinician=condition.ends is Ends.CLINICIAN,
        sign=condition.id,
    )


def _with(locks: tuple[Lock, ...], lock: Lock, state: State) -> tuple[Lock, ...]:
    """Add a lock; a lasting condition that a clinician has agreed to stays agreed."""
    same = [old for old in locks if old.rule == RULE and old.sign == lock.sign]
    before = state.screening
    told_before = before is not None and before.answers.get(lock.sign) is True
    if not (same and told_before):
        return (*locks, lock)
    if lock.clinician:
        return locks
    return tuple(_extended(old, lock) if old in same else old for old in locks)


def _extended(old: Lock, again: Lock) -> Lock:
    """The same yes once more: the longer of both times; none is not over yet."""
    if old.until is None or again.until is None:
        return replace(old, until=None)
    return replace(old, until=max(old.until, again.until))


def _cleared(lock: Lock, condition: Condition, now: Credited) -> Lock:
    """A no sets the time running: from the yes, and never shorter than it was."""
    waits = lock.rule == RULE and lock.sign == condition.id and lock.until is None
    if not waits:
        return lock
    return replace(lock, until=max(now, lock.since + lock.lasts_ms))
