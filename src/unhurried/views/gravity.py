"""Which reason speaks first: what stops before what limits, and the gravest of each."""

from collections.abc import Iterable
from typing import Final

from unhurried.core.advice import Advice, gravest
from unhurried.core.credit import Credited
from unhurried.core.reasons import Bearing, Reason
from unhurried.core.state import State
from unhurried.protocol.rulebook import Rulebook
from unhurried.safety.locks import advice_of, holds

_ORDER: Final = tuple(Advice)
_BEARINGS: Final = tuple(Bearing)
_LEAST: Final = Advice.MAINTAIN


def ordered(
    reasons: Iterable[Reason], state: State, now: Credited, book: Rulebook
) -> tuple[Reason, ...]:
    """Sort reasons gravest first; equals keep their order, doubles are told once."""
    once = {_identity(reason): reason for reason in reasons}

    def place(reason: Reason) -> tuple[int, int]:
        advice = advice_behind(reason, state, now, book)
        return _BEARINGS.index(reason.bearing), _ORDER.index(advice)

    return tuple(sorted(once.values(), key=place))


def advice_behind(
    reason: Reason, state: State, now: Credited, book: Rulebook
) -> Advice:
    """The advice that a reason leads to: of its lock if one holds, else of its rule."""
    advice = _of_rule(reason, book)
    sign = reason.numbers.get("sign")
    for lock in state.every_lock:
        if lock.rule == reason.rule and lock.sign == sign and holds(lock, now):
            advice = gravest(advice, advice_of(lock, now))
    return advice


def _of_rule(reason: Reason, book: Rulebook) -> Advice:
    rule = book.rules.get(reason.rule)
    if rule is None or rule.advice is None or reason.bearing is not Bearing.STOPS:
        return _LEAST
    return rule.advice


def _identity(reason: Reason) -> tuple[str, ...]:
    numbers = (f"{name}={value}" for name, value in sorted(reason.numbers.items()))
    return reason.rule, reason.code, reason.bearing.value, *numbers
