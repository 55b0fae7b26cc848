"""Lines for a grave moment: what to do now, what to leave, whom to call."""

from collections.abc import Iterator
from dataclasses import dataclass

from unhurried.core.credit import Credited
from unhurried.core.state import State
from unhurried.protocol.rulebook import Rulebook
from unhurried.protocol.sign import Call, Sign
from unhurried.safety.locks import holds

GRAVE = frozenset({"red-flags", "retained"})


@dataclass(frozen=True, slots=True)
class FirstAid:
    """What the table of signs says about one sign."""

    sign: str
    title: str
    now: str
    avoid: str
    call: Call


def first_aid(sign: Sign) -> FirstAid:
    """Show one sign."""
    return FirstAid(sign.id, sign.title, sign.now, sign.avoid, sign.call)


def triage(book: Rulebook) -> tuple[FirstAid, ...]:
    """Show every sign, those that need help now first."""
    order = list(Call)
    signs = sorted(book.signs.values(), key=lambda sign: order.index(sign.call))
    return tuple(first_aid(sign) for sign in signs)


def for_signs_told(state: State, now: Credited, book: Rulebook) -> tuple[FirstAid, ...]:
    """Show the grave signs whose locks still hold, each once, the latest first."""
    return tuple(dict.fromkeys(_told(state, now, book)))


def _told(state: State, now: Credited, book: Rulebook) -> Iterator[FirstAid]:
    for lock in reversed(state.every_lock):
        known = book.signs.get(lock.sign)
        if lock.rule in GRAVE and holds(lock, now) and known is not None:
            yield first_aid(known)
