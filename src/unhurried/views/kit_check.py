"""Check an object, perhaps with a lubricant and under a condom: every aspect of it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace

from unhurried.coach.things import Pair, about_things
from unhurried.core.credit import Credited
from unhurried.core.reasons import Reason
from unhurried.core.state import OwnedItem, State
from unhurried.core.things import Barrier, Item, Lubricant
from unhurried.kit.avoiding import (
    about_avoided_cover,
    about_avoided_item,
    about_avoided_lubricant,
)
from unhurried.kit.compatibility import allowed_lubricants
from unhurried.kit.storage import about_storage
from unhurried.protocol.rulebook import Rulebook
from unhurried.views.kit_aspects import Aspect, Status, aspect, aspect_of, status
from unhurried.views.words.kit_check import (
    ALONE,
    ASPECTS,
    OF_A_FINGER,
    TOGETHER,
    WEAR,
    WEAR_POROUS,
    WELL,
)

_OF_A_LUBRICANT = ("lubricant", "barrier", "quality")


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be checked together: ids, a cover, and what else is left out."""

    item_id: str
    lubricant_id: str | None = None
    barrier: Barrier = Barrier.NONE
    avoided: AbstractSet[str] = field(default_factory=frozenset)

    @property
    def pair(self) -> Pair:
        """The same without what is left out."""
        return Pair(self.item_id, self.lubricant_id, self.barrier)


@dataclass(frozen=True, slots=True)
class CheckPage:
    """What fits, what does not, why, and a way on.

    Attributes:
        lubricant: its name; empty when none was named.
        fits: whether nothing stands against these; it is no permission to begin.
        text: the same in a sentence.
        aspects: every aspect, in a fixed order.
        cleaning: how the material is cleaned; empty for a finger.
        wear: what to look for on it; empty for a finger.
        instead: names of the person's lubricants that fit, the gentlest first.
    """

    item: str
    lubricant: str
    barrier: Barrier
    fits: bool
    text: str
    aspects: tuple[Aspect, ...]
    cleaning: str
    wear: str
    instead: tuple[str, ...]


def check_page(state: State, now: Credited, book: Rulebook, wish: Wish) -> CheckPage:
    """Check these together.

    Args:
        state: everything that has been recorded.
        now: credited time.
        book: the rulebook in force.
        wish: what is to be checked.

    Raises:
        KeyError: the item or the lubricant is not known.
    """
    owned = state.items[wish.item_id]
    wish = replace(wish, avoided=wish.avoided | state.person.left_out)
    found = reasons_about(state, now, book, wish)
    aspects = tuple(_aspects(owned.item, wish, found, book))
    overall = status(reason for one in found.values() for reason in one)
    bottle = _bottle(state, wish)
    return CheckPage(
        item=owned.item.name,
        lubricant="" if bottle is None else bottle.name,
        barrier=wish.barrier,
        fits=overall is not Status.STOPS,
        text=(ALONE if bottle is None else TOGETHER)[overall],
        aspects=aspects,
        cleaning=cleaning_of(owned.item, book),
        wear=wear_of(owned.item),
        instead=tuple(one.name for one in fitting(state, book, wish)),
    )


def reasons_about(
    state: State, now: Credited, book: Rulebook, wish: Wish
) -> Mapping[str, tuple[Reason, ...]]:
    """Find every reason about these things, by aspect."""
    found: defaultdict[str, tuple[Reason, ...]] = defaultdict(tuple)
    for reason in _every_reason(state, now, book, wish):
        name = aspect_of(reason)
        if name and reason not in found[name]:
            found[name] += (reason,)
    if wish.lubricant_id is None:
        for name in _OF_A_LUBRICANT:
            found.pop(name, None)
    return found


def fitting(state: State, book: Rulebook, wish: Wish) -> tuple[Lubricant, ...]:
    """Find the person's lubricants that fit these, the gentlest first."""
    item, mine = state.items[wish.item_id].item, state.lubricants.values()
    allowed = allowed_lubricants(item, mine, wish.barrier, book)
    return tuple(
        one for one in allowed if not about_avoided_lubricant(one, wish.avoided)
    )


def cleaning_of(item: Item, book: Rulebook) -> str:
    """Say how it is cleaned; empty for a finger."""
    return "" if item.is_finger else book.materials[item.material].cleaning


def wear_of(item: Item) -> str:
    """Say what to look for on it; empty for a finger."""
    return "" if item.is_finger else WEAR.get(item.material, WEAR_POROUS)


def _every_reason(
    state: State, now: Credited, book: Rulebook, wish: Wish
) -> Iterator[Reason]:
    owned = state.items[wish.item_id]
    yield from about_things(state, now, book, wish.pair)
    yield from about_storage(_neighbours(owned, state.items.values()))
    yield from about_avoided_item(owned.item, wish.avoided)
    yield from about_avoided_cover(wish.barrier, wish.avoided)
    bottle = _bottle(state, wish)
    if bottle is not None:
        yield from about_avoided_lubricant(bottle, wish.avoided)


def _bottle(state: State, wish: Wish) -> Lubricant | None:
    return None if wish.lubricant_id is None else state.lubricants[wish.lubricant_id]


def _neighbours(owned: OwnedItem, items: Iterable[OwnedItem]) -> tuple[OwnedItem, ...]:
    place = " ".join(owned.item.storage.split()).casefold()
    return tuple(
        one for one in items if " ".join(one.item.storage.split()).casefold() == place
    )


def _aspects(
    item: Item, wish: Wish, found: Mapping[str, tuple[Reason, ...]], book: Rulebook
) -> Iterator[Aspect]:
    well = {**WELL, **OF_A_FINGER} if item.is_finger else WELL
    for name in ASPECTS:
        if _concerns(name, wish):
            yield aspect(name, found.get(name, ()), well[name], book)


def _concerns(name: str, wish: Wish) -> bool:
    if name in _OF_A_LUBRICANT and wish.lubricant_id is None:
        return False
    if name == "barrier":
        return wish.barrier is not Barrier.NONE
    return name != "left-out" or bool(wish.avoided)
