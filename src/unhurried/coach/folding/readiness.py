"""What the readiness answers rule out, for how long; a later answer undoes nothing."""

from dataclasses import replace

from unhurried.coach.folding import locks
from unhurried.core.advice import Advice
from unhurried.core.events import ReadinessAnswered
from unhurried.core.state import Readiness, State
from unhurried.protocol.rulebook import Rulebook

DAY_HOURS = 24


def take_readiness(state: State, fact: ReadinessAnswered, book: Rulebook) -> State:
    """Keep the answers and lock what they rule out."""
    now = state.credit.credited_ms
    state = replace(state, readiness=Readiness(now, fact))
    state = _substances(state, fact, book)
    if fact.well is False:
        state = locks.sore(state, now)
    return _douches(state, fact, book)


def _substances(state: State, fact: ReadinessAnswered, book: Rulebook) -> State:
    told = {
        "sober": fact.sober is False,
        "nitrites": fact.nitrites is True,
        "numbing": fact.numbing is True,
    }
    for rule, ruled_out in told.items():
        if ruled_out:
            state = locks.not_today(state, rule, book.whole(f"{rule}.hours"))
    if fact.nitrites is True and fact.pde5 is not False:
        hours = book.whole("nitrites.hours")
        return locks.not_today(state, "nitrites", hours, Advice.EMERGENCY)
    return state


def _douches(state: State, fact: ReadinessAnswered, book: Rulebook) -> State:
    if fact.irritant_enema is True:
        days = book.whole("douche.irritant_days")
        state = locks.not_today(state, "douche", days * DAY_HOURS)
    if fact.douches_this_week > book.whole("douche.per_week"):
        state = locks.not_today(state, "douche", DAY_HOURS)
    hours = book.whole("douche.wait_hours")
    if fact.douched_h is not None and fact.douched_h < hours:
        return locks.not_today(state, "douche", hours - fact.douched_h)
    return state
