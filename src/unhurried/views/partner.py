"""The page for a partner: what was chosen, in words, and nothing about the rest."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import tzinfo
from typing import Final

from unhurried.coach.decision import Decision
from unhurried.coach.foreseeing import GRAVE
from unhurried.core.clock import DAY_MS
from unhurried.core.partner_view import Shared
from unhurried.core.state import State
from unhurried.history.readings import lowest_proven
from unhurried.protocol.rulebook import Rulebook
from unhurried.views.moment import moment
from unhurried.views.words.partner import (
    ALWAYS,
    HEADINGS,
    NEXT_FROM,
    NEXT_MAY,
    NEXT_OPEN,
    SIZE,
    TITLE,
)

NEAR_MS: Final = 7 * DAY_MS
"""A day is named only as far ahead as plain rest reaches: a later one would tell of
a pause to heal (ours)."""


@dataclass(frozen=True, slots=True)
class SharedPart:
    """One chosen field, in words."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class PartnerPage:
    """What a partner sees.

    Attributes:
        parts: of what was chosen, what there is to say; the others leave no trace.
        always: the same for everybody.
    """

    title: str
    parts: tuple[SharedPart, ...]
    always: tuple[str, ...] = ALWAYS


def partner_page(
    state: State, decision: Decision, book: Rulebook, zone: tzinfo
) -> PartnerPage:
    """Make the page of what was chosen; without a choice it has no parts.

    Args:
        state: the state that the decision was made on.
        decision: what is advised now.
        book: the rulebook in force.
        zone: the person's time zone, for days and hours.
    """
    return PartnerPage(TITLE, tuple(_parts(state, decision, book, zone)))


def _parts(
    state: State, decision: Decision, book: Rulebook, zone: tzinfo
) -> Iterator[SharedPart]:
    view = state.partner_view
    chosen = () if view is None else view.fields
    for one in Shared:
        text = _text(one, state, decision, book, zone) if one in chosen else ""
        if text:
            yield SharedPart(HEADINGS[one], text)


def _text(
    one: Shared, state: State, decision: Decision, book: Rulebook, zone: tzinfo
) -> str:
    """A chosen field in words; empty where there is nothing to say."""
    if one is Shared.NEXT:
        return _next(state, decision, zone)
    if one is Shared.SIZE:
        return _size(state, decision, book)
    view = state.partner_view
    return "" if view is None else view.said(one)


def _next(state: State, decision: Decision, zone: tzinfo) -> str:
    """The same words for every reason why no day is near."""
    if decision.plan is not None and decision.advice.allows_insertion:
        return NEXT_MAY
    until = decision.not_before
    if until is None or decision.advice in GRAVE or until - decision.at > NEAR_MS:
        return NEXT_OPEN
    return NEXT_FROM.format(moment=moment(state.credit, until, zone).text)


def _size(state: State, decision: Decision, book: Rulebook) -> str:
    proven = lowest_proven(state, decision.at, book)
    return "" if proven is None else SIZE.format(mm=proven)
