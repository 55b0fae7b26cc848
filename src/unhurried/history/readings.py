"""The record read in every way that later words leave open; all of them bind.

What a person told first stands by itself, as if nothing had been told later. Beside it
stands each combination of what was told later. Whoever asks the gates asks them about
every reading, so a later word can add a refusal and never take one away.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import combinations

from unhurried.core.credit import Credited
from unhurried.core.lengths import Mm
from unhurried.core.state import Amendment, Bound, SessionRecord, State
from unhurried.history.amending import weighs, with_amendments
from unhurried.history.clean import is_clean, is_easy
from unhurried.history.follow_up import Due, outstanding
from unhurried.history.judging import judged
from unhurried.history.sessions import practised, width_of
from unhurried.history.standing import Standing, standing
from unhurried.protocol.rulebook import Rulebook

MOST = 4
"""Amendments that are read in every combination; each later one alone, and with all
that were told before it."""

Told = tuple[Amendment, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read the record, and where it leaves this body."""

    state: State
    here: Standing


def readings(state: State, now: Credited, book: Rulebook) -> tuple[Reading, ...]:
    """Every reading that differs from the others, the strictest first."""
    found: list[Reading] = []
    for each in _all(state, now, book):
        if not any(_alike(each, other) for other in found):
            found.append(each)
    return tuple(sorted(found, key=_openness))


def lowest_proven(state: State, now: Credited, book: Rulebook) -> Mm | None:
    """The widest size that every reading proves; None when one proves none."""
    return readings(state, now, book)[0].here.proven


def owed(state: State, now: Credited, book: Rulebook) -> tuple[Due, ...]:
    """The check-ins that may be answered now, by what was told first or later."""
    told = with_amendments(state, state.amendments, book)
    both = (*outstanding(state, now, book), *outstanding(told, now, book))
    return tuple(sorted(dict.fromkeys(both), key=lambda due: due.opens))


def _all(state: State, now: Credited, book: Rulebook) -> Iterator[Reading]:
    for chosen in _combined(_weighty(state, book)):
        told = with_amendments(state, chosen, book)
        yield Reading(told, standing(told, now, book))
    for setback in state.added_setbacks:
        told = replace(state, setbacks=(*state.setbacks, setback))
        yield Reading(told, standing(told, now, book))
    for bound in state.bounds:
        told = replace(state, sessions=_without_proof(state, bound, book))
        yield Reading(told, _held_back(standing(told, now, book, bound), told, bound))


def _weighty(state: State, book: Rulebook) -> Told:
    known = {record.id: record for record in state.sessions}
    return tuple(
        each
        for each in state.amendments
        if each.session_id in known and weighs(each, known[each.session_id], book)
    )


def _combined(told: Told) -> Iterator[Told]:
    """Every combination of the first few: one more only ever adds some."""
    first = told[:MOST]
    for many in range(len(first) + 1):
        yield from combinations(first, many)
    for number in range(len(first), len(told)):
        yield told[number : number + 1]
        yield told[: number + 1]


def _alike(one: Reading, other: Reading) -> bool:
    return one.here == other.here and one.state.sessions == other.state.sessions


def _openness(reading: Reading) -> tuple[int, int, int, int]:
    here = reading.here
    return (
        0 if here.proven is None else here.proven.tenths,
        -here.reset_at,
        -here.depth_reset_at,
        sum(is_easy(record) for record in reading.state.sessions),
    )


def _without_proof(
    state: State, bound: Bound, book: Rulebook
) -> tuple[SessionRecord, ...]:
    """What the newer record doubts counts as left open here, and proves nothing."""
    return tuple(
        judged(replace(record, report=replace(record.report, numbing=None)), book)
        if record.id in bound.doubted
        else record
        for record in state.sessions
    )


def _held_back(here: Standing, state: State, bound: Bound) -> Standing:
    """No wider than the newer record had proven, until more is proven since."""
    clean = [
        width_of(record)
        for record in practised(state)
        if record.began > bound.at and is_clean(record)
    ]
    here = replace(
        here,
        reset_at=max(here.reset_at, bound.reset_at),
        depth_reset_at=max(here.depth_reset_at, bound.depth_reset_at),
    )
    limits = [*clean, *([] if bound.proven is None else [bound.proven])]
    if here.proven is None or not limits:
        return _unproven(here, bound) if not clean else here
    return replace(here, proven=min(here.proven, max(limits)))


def _unproven(here: Standing, bound: Bound) -> Standing:
    return replace(
        here,
        proven=None,
        at_most=_narrower(here.at_most, bound.at_most),
        below=_narrower(here.below, bound.below),
        rule=here.rule or bound.rule,
    )


def _narrower(one: Mm | None, other: Mm | None) -> Mm | None:
    return min((each for each in (one, other) if each is not None), default=None)
