"""What a person may simply state, checked against what is known."""

from unhurried.core.errors import BadInput
from unhurried.core.events import (
    FollowUpAnswered,
    ItemCared,
    ItemChanged,
    ItemRetired,
    KitFact,
    LaterFact,
    LubricantRetired,
    PersonFact,
    ReadinessAnswered,
)
from unhurried.core.practice import Plan
from unhurried.core.state import State

Stated = PersonFact | KitFact | LaterFact | ReadinessAnswered


def checked(fact: Stated, state: State) -> Stated:
    """Return the fact as it is, if what it names is there.

    Raises:
        BadInput: it names an item, lubricant or session that nobody described.
    """
    match fact:
        case ItemChanged(item):
            _known(item.id, state.items, "item")
        case ItemRetired(item_id) | ItemCared(item_id):
            _known(item_id, state.items, "item")
        case LubricantRetired(lubricant_id):
            _known(lubricant_id, state.lubricants, "lubricant")
        case FollowUpAnswered(session_id) if session_id is not None:
            _known(session_id, {one.id: one for one in state.sessions}, "session")
        case _:
            return fact
    return fact


def known_things(plan: Plan, state: State) -> None:
    """Refuse a plan that names what nobody described."""
    for item_id in (plan.item_id, plan.warm_up_id):
        if item_id is not None:
            _known(item_id, state.items, "item")
    if plan.lubricant_id is not None:
        _known(plan.lubricant_id, state.lubricants, "lubricant")


def _known(key: str, known: object, what: str) -> None:
    if not isinstance(known, dict) or key not in known:
        raise BadInput(f"there is no such {what}", what, "`kit list` shows them all")
