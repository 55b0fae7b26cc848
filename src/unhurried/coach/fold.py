"""From facts to state: the same `apply` for a new fact and for reading the journal.

`apply` is pure. If it raises, nothing has happened. The time of a fact is credited
time, counted before the fact itself is taken up.
"""

from collections.abc import Iterable
from dataclasses import replace
from functools import reduce
from typing import assert_never

from unhurried.coach.folding.amending import fold_amending
from unhurried.coach.folding.kit import fold_kit
from unhurried.coach.folding.later import fold_later
from unhurried.coach.folding.person import fold_person
from unhurried.coach.folding.session import fold_session
from unhurried.core.clock import HOUR_MS, MINUTE_MS, Stamp
from unhurried.core.credit import Tolerance, advance
from unhurried.core.entries import Entry
from unhurried.core.events import (
    AmendingFact,
    Event,
    KitFact,
    LaterFact,
    PersonFact,
    SessionFact,
)
from unhurried.core.state import State
from unhurried.protocol.rulebook import Rulebook

FOLD_VERSION = 9
"""Part of a snapshot's fingerprint: raise it when the same facts fold differently."""


def apply(state: State, entry: Entry, book: Rulebook) -> State:
    """Take up one fact."""
    state = at_time(state, entry.stamp, book)
    state = replace(state, entries=state.entries + 1)
    return _take(state, entry.event, book)


def fold(state: State, entries: Iterable[Entry], book: Rulebook) -> State:
    """Take up facts in their order."""
    return reduce(lambda so_far, entry: apply(so_far, entry, book), entries, state)


def at_time(state: State, stamp: Stamp, book: Rulebook) -> State:
    """The same state at a later reading of the clocks."""
    tolerance = Tolerance(
        backward_ms=book.whole("clock.backward_min") * MINUTE_MS,
        forward_ms=book.whole("clock.forward_hours") * HOUR_MS,
    )
    return replace(state, credit=advance(state.credit, stamp, tolerance))


def _take(state: State, event: Event, book: Rulebook) -> State:
    if isinstance(event, PersonFact):
        return fold_person(state, event, book)
    if isinstance(event, KitFact):
        return fold_kit(state, event)
    if isinstance(event, SessionFact):
        return fold_session(state, event, book)
    if isinstance(event, LaterFact):
        return fold_later(state, event, book)
    if isinstance(event, AmendingFact):
        return fold_amending(state, event, book)
    assert_never(event)
