"""Locks that reports issue. Nothing here removes one: time and answers end them."""

from collections.abc import Callable
from dataclasses import replace

from unhurried.core.advice import Advice
from unhurried.core.clock import DAY_MS, HOUR_MS
from unhurried.core.credit import Credited
from unhurried.core.lengths import Mm
from unhurried.core.state import Lock, Setback, State
from unhurried.protocol.rulebook import Rulebook

WEEK_DAYS = 7
SAME_DAY_MS = 12 * HOUR_MS
"""Blood told again within this time is the same blood; later, it is another day."""


def heal(state: State, rule: str, lasts_ms: int, at: Credited) -> State:
    """Issue a pause that begins anew with every new symptom."""
    lock = Lock(
        rule,
        Advice.LOCKED,
        since=at,
        until=at + lasts_ms,
        lasts_ms=lasts_ms,
        symptom_free=True,
    )
    state = _renew(state, at)
    return state if lock in state.locks else _add(state, lock)


def pain_pause(state: State, at: Credited, book: Rulebook) -> State:
    """Rule `pain-heal`."""
    return heal(state, "pain-heal", book.whole("pain-heal.days") * DAY_MS, at)


def blood_pause(state: State, at: Credited, book: Rulebook) -> State:
    """Rule `blood`: a second time, or on a second day, also needs a clinician."""
    window = book.whole("blood.window_days") * DAY_MS
    before = [
        lock
        for lock in state.locks
        if lock.rule == "blood" and at - lock.since <= window
    ]
    if any(abs(at - lock.since) < SAME_DAY_MS for lock in before):
        return _renew(state, at)
    state = heal(state, "blood", book.whole("blood.days") * DAY_MS, at)
    if len(before) + 1 < book.whole("blood.times"):
        return state
    *rest, latest = state.locks
    return replace(state, locks=(*rest, replace(latest, clinician=True)))


def tear_pause(state: State, at: Credited, book: Rulebook) -> State:
    """Rule `tear-signs`: what looks like a fissure."""
    weeks = book.whole("tear-signs.weeks")
    return heal(state, "tear-signs", weeks * WEEK_DAYS * DAY_MS, at)


def red_flag(state: State, sign: str, at: Credited, book: Rulebook) -> State:
    """Rules `red-flags` and `retained`: mostly an emergency, then a clinician's word.

    A sign that the table does not know counts as an emergency.
    """
    known = book.signs.get(sign)
    rule = "red-flags" if known is None else known.rule
    days = book.whole("retained.days") if rule == "retained" else 0
    lock = Lock(
        rule,
        Advice.EMERGENCY if known is None else known.speaks,
        since=at,
        until=at + days * DAY_MS,
        clinician=True,
        sign=sign,
        softens_at=at + book.whole("red-flags.emergency_hours") * HOUR_MS,
    )
    return _add(_renew(state, at), lock)


def sore(state: State, at: Credited) -> State:
    """Rule `soreness`: open-ended until it is said to be gone."""
    if any(_is_open_soreness(lock) for lock in state.locks):
        return _renew(state, at)
    return _renew(_add(state, Lock("soreness", Advice.LOCKED, at, None)), at)


def sore_no_more(state: State, at: Credited, book: Rulebook) -> State:
    """Soreness is gone: two days more, from now."""
    until = at + book.whole("soreness.hours_after") * HOUR_MS
    return on_every(
        state,
        lambda lock: replace(lock, until=until) if _is_open_soreness(lock) else lock,
    )


def not_today(
    state: State, rule: str, hours: int, advice: Advice = Advice.REST
) -> State:
    """A readiness answer that rules out a session for some hours."""
    now = state.credit.credited_ms
    until = now + hours * HOUR_MS
    urgent = until if advice is Advice.EMERGENCY else None
    return _add(state, Lock(rule, advice, now, until, softens_at=urgent))


def needs_clinician(state: State, rule: str, sign: str = "") -> State:
    """Pause until the person records that a clinician agreed."""
    now = state.credit.credited_ms
    waiting = any(lock.rule == rule and lock.clinician for lock in state.locks)
    if waiting:
        return state
    lock = Lock(rule, Advice.CLINICIAN, now, now, clinician=True, sign=sign)
    return _add(state, lock)


def clinician_agreed(state: State) -> State:
    """Their word answers every lock that was waiting for it; the time still runs."""
    return on_every(state, lambda lock: replace(lock, clinician=False))


def set_back(state: State, rule: str, diameter: Mm | None, at: Credited) -> State:
    """What was proven at this width or wider is so no longer."""
    if diameter is None:
        return state
    return replace(state, setbacks=(*state.setbacks, Setback(at, diameter, rule)))


def on_every(state: State, change: Callable[[Lock], Lock]) -> State:
    """Each lock changed by itself, also those that came of later words."""
    return replace(
        state,
        locks=tuple(change(lock) for lock in state.locks),
        added_locks=tuple(change(lock) for lock in state.added_locks),
    )


def _is_open_soreness(lock: Lock) -> bool:
    return lock.rule == "soreness" and lock.until is None


def _add(state: State, lock: Lock) -> State:
    return replace(state, locks=(*state.locks, lock))


def _renew(state: State, at: Credited) -> State:
    """A new symptom begins every symptom-free time anew, never makes it shorter."""
    return on_every(state, lambda lock: _renewed(lock, at))


def _renewed(lock: Lock, at: Credited) -> Lock:
    if not lock.symptom_free or lock.until is None or lock.until < at:
        return lock
    return replace(lock, until=max(lock.until, at + lock.lasts_ms))
