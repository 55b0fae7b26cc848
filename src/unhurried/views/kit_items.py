"""One object of the kit: its measures, its care, and what the rules say about it."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from unhurried.core.clock import DAY_MS
from unhurried.core.credit import Credited
from unhurried.core.lengths import Mm
from unhurried.core.reasons import Bearing, Reason
from unhurried.core.state import OwnedItem
from unhurried.core.things import Barrier, Item
from unhurried.kit.avoiding import about_avoided_item
from unhurried.kit.care import is_washed
from unhurried.kit.fit import about_item
from unhurried.protocol.rulebook import Rulebook
from unhurried.views.spoken import Line, line
from unhurried.views.words.kit_page import BASES, CARE, ITEM_KINDS
from unhurried.views.words.names import NAMES
from unhurried.views.words.told import counted


@dataclass(frozen=True, slots=True)
class ItemView:
    """One object; a length is None when it was not measured.

    Attributes:
        shared: None is not known.
        usable: whether nothing stands against it for good or for now; what is only
            asked before a start does not.
        care: whether it is clean, in words.
        used: when it was last used, in words; empty when never.
        checks: what the rules say about it, what stops first.
        cleaning: how its material is cleaned; empty for a finger.
    """

    id: str
    name: str
    kind: str
    diameter: Mm
    length: Mm | None
    neck: Mm | None
    material: str
    base: str
    base_width: Mm | None
    shared: bool | None
    storage: str
    retired: bool
    usable: bool
    care: str
    used: str
    checks: tuple[Line, ...]
    cleaning: str


def item_view(
    owned: OwnedItem, book: Rulebook, now: Credited, avoided: AbstractSet[str]
) -> ItemView:
    """Show one object; `avoided` is what the person's body reacts to."""
    item = owned.item
    checks = _checks(owned, book, avoided)
    stopped = any(check.bearing is Bearing.STOPS for check in checks)
    return ItemView(
        id=item.id,
        name=item.name,
        kind=ITEM_KINDS[item.kind],
        diameter=item.diameter,
        length=item.length,
        neck=item.neck,
        material=_material(item),
        base="" if item.is_finger else BASES[item.base],
        base_width=item.base_width,
        shared=item.shared,
        storage=item.storage,
        retired=owned.retired,
        usable=not owned.retired and not stopped,
        care=_care(owned),
        used=_used(owned, now),
        checks=checks,
        cleaning="" if item.is_finger else book.materials[item.material].cleaning,
    )


def _checks(
    owned: OwnedItem, book: Rulebook, avoided: AbstractSet[str]
) -> tuple[Line, ...]:
    order = list(Bearing)
    found = (
        *about_item(owned, Barrier.NONE, book),
        *about_avoided_item(owned.item, avoided),
    )
    if owned.retired:
        found = (Reason("set-up", "retired", Bearing.LIMITS), *found)
    ranked = sorted(found, key=lambda reason: order.index(reason.bearing))
    return tuple(line(reason, book) for reason in ranked)


def _material(item: Item) -> str:
    return "" if item.is_finger else NAMES[item.material.value]


def _care(owned: OwnedItem) -> str:
    if owned.item.is_finger:
        return CARE["finger"]
    if owned.sound is False:
        return CARE["damaged"]
    if is_washed(owned):
        return CARE["washed"]
    return CARE["unwashed"] if owned.used_at is not None else CARE["unknown"]


def _used(owned: OwnedItem, now: Credited) -> str:
    if owned.used_at is None:
        return ""
    days = max(0, now - owned.used_at) // DAY_MS
    return CARE["used-today"] if days == 0 else f"used {counted(days, 'day')} ago"
