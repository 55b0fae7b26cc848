"""Signs, and whom to turn to: every one there is, and those that were told."""

from collections.abc import Iterator
from dataclasses import dataclass

from unhurried.core.credit import Credited
from unhurried.core.state import State
from unhurried.protocol.rulebook import Rulebook
from unhurried.safety.locks import holds
from unhurried.views.first_aid import FirstAid, first_aid, triage
from unhurried.views.words.triage import GROUPS


@dataclass(frozen=True, slots=True)
class Group:
    """Signs that are to be shown to the same people."""

    title: str
    signs: tuple[FirstAid, ...]


def grouped(book: Rulebook) -> tuple[Group, ...]:
    """Put every sign of the rulebook into its group."""
    signs = triage(book)
    return tuple(
        Group(title, tuple(one for one in signs if one.call is call))
        for call, title in GROUPS.items()
    )


def standing(state: State, now: Credited, book: Rulebook) -> tuple[FirstAid, ...]:
    """Show each sign that was told and still counts, the latest first."""
    return tuple(dict.fromkeys(_standing(state, now, book)))


def _standing(state: State, now: Credited, book: Rulebook) -> Iterator[FirstAid]:
    for lock in reversed(state.every_lock):
        known = book.signs.get(lock.sign)
        if known is not None and holds(lock, now):
            yield first_aid(known)
