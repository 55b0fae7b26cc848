"""What happened to what a person owns."""

from dataclasses import replace
from typing import assert_never

from unhurried.core.events import (
    ItemAdded,
    ItemCared,
    ItemChanged,
    ItemRetired,
    KitFact,
    LubricantAdded,
    LubricantRetired,
)
from unhurried.core.state import OwnedItem, State
from unhurried.core.things import Item


def fold_kit(state: State, fact: KitFact) -> State:
    """Take up a change to the kit."""
    match fact:
        case ItemAdded(item) | ItemChanged(item):
            return _with(state, _described(state, item))
        case ItemRetired(item_id):
            owned = state.items[item_id]
            return _with(state, replace(owned, retired=True))
        case ItemCared():
            return _with(state, _cared(state, fact))
        case LubricantAdded(lubricant):
            kept = {**state.lubricants, lubricant.id: lubricant}
            return replace(state, lubricants=kept)
        case LubricantRetired(lubricant_id):
            kept = {
                key: value
                for key, value in state.lubricants.items()
                if key != lubricant_id
            }
            return replace(state, lubricants=kept)
        case _:
            assert_never(fact)


def _described(state: State, item: Item) -> OwnedItem:
    owned = state.items.get(item.id)
    return OwnedItem(item) if owned is None else replace(owned, item=item)


def _cared(state: State, fact: ItemCared) -> OwnedItem:
    owned = state.items[fact.item_id]
    if fact.cleaned is not None:
        now = state.credit.credited_ms
        at = now if fact.cleaned else owned.cleaned_at
        owned = replace(owned, cleaned=fact.cleaned, cleaned_at=at)
    if fact.sound is not None:
        owned = replace(owned, sound=fact.sound)
    return owned


def _with(state: State, owned: OwnedItem) -> State:
    return replace(state, items={**state.items, owned.item.id: owned})
