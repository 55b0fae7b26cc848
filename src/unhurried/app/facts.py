"""What a person may simply state, checked against what is known."""

from collections.abc import Collection
from dataclasses import dataclass

from unhurried.core.errors import BadInput
from unhurried.core.events import (
    FollowUpAnswered,
    FollowUpCorrected,
    ItemAdded,
    ItemCared,
    ItemChanged,
    ItemRetired,
    KitFact,
    LaterFact,
    LubricantAdded,
    LubricantRetired,
    PersonFact,
    ReadinessAnswered,
    SessionCorrected,
    SessionWithdrawn,
)
from unhurried.core.practice import Plan
from unhurried.core.state import State

Corrected = SessionCorrected | SessionWithdrawn | FollowUpCorrected
Stated = PersonFact | KitFact | LaterFact | ReadinessAnswered | Corrected


@dataclass(frozen=True, slots=True)
class Known:
    """The ids that a fact may name; `checked` are sessions with a check-in."""

    items: frozenset[str]
    lubricants: frozenset[str]
    sessions: frozenset[str]
    checked: frozenset[str]


def known_in(state: State, facts: tuple[Stated, ...] = ()) -> Known:
    """What is known, with what the same command adds."""
    items = {fact.item.id for fact in facts if isinstance(fact, ItemAdded)}
    lubricants = {
        fact.lubricant.id for fact in facts if isinstance(fact, LubricantAdded)
    }
    sessions = (*state.sessions, *state.imported)
    return Known(
        frozenset(state.items) | items,
        frozenset(state.lubricants) | lubricants,
        frozenset(record.id for record in sessions),
        frozenset(record.id for record in sessions if record.follow_ups),
    )


def checked(facts: tuple[Stated, ...], state: State) -> tuple[Stated, ...]:
    """Return the facts as they are, if what they name is there.

    Raises:
        BadInput: one names an item, lubricant or session that nobody described.
    """
    known = known_in(state, facts)
    for fact in facts:
        _check(fact, known)
    return facts


def known_things(plan: Plan, state: State) -> None:
    """Refuse a plan that names what nobody described."""
    known = known_in(state)
    for item_id in (plan.item_id, plan.warm_up_id):
        if item_id is not None:
            _named(item_id, known.items, "item")
    if plan.lubricant_id is not None:
        _named(plan.lubricant_id, known.lubricants, "lubricant")


def _check(fact: Stated, known: Known) -> None:
    match fact:
        case ItemChanged(item):
            _named(item.id, known.items, "item")
        case ItemRetired(item_id) | ItemCared(item_id):
            _named(item_id, known.items, "item")
        case LubricantRetired(lubricant_id):
            _named(lubricant_id, known.lubricants, "lubricant")
        case (
            FollowUpAnswered(str() as session_id)
            | SessionCorrected(session_id)
            | SessionWithdrawn(session_id)
        ):
            _named(session_id, known.sessions, "session")
        case FollowUpCorrected(session_id):
            _named(session_id, known.checked, "check-in")
        case _:
            return


def _named(key: str, known: Collection[str], what: str) -> None:
    if key not in known:
        raise BadInput(f"there is no such {what}", what, "name one that is there")
