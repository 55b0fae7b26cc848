"""One lubricant of the kit: what it holds, and which of the objects it goes with."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from unhurried.core.state import OwnedItem
from unhurried.core.things import Barrier, Lubricant
from unhurried.kit.avoiding import about_avoided_item, about_avoided_lubricant
from unhurried.kit.compatibility import allowed_lubricants
from unhurried.kit.lubricant import about_lubricant
from unhurried.kit.osmolality import osmolality
from unhurried.protocol.rulebook import Rulebook
from unhurried.views.spoken import Line, line
from unhurried.views.words.kit_page import GRADES, LUBRICANT_BASES
from unhurried.views.words.names import NAMES


@dataclass(frozen=True, slots=True)
class LubricantView:
    """One lubricant.

    Attributes:
        osmolality: mOsm/kg; None when not known.
        fits: names of the objects that it may be used with.
        checks: what the rules say about it by itself.
    """

    id: str
    name: str
    base: str
    additives: tuple[str, ...]
    osmolality: int | None
    grade: str
    fits: tuple[str, ...]
    checks: tuple[Line, ...]


def lubricant_view(
    lubricant: Lubricant,
    owned: Iterable[OwnedItem],
    book: Rulebook,
    avoided: AbstractSet[str],
) -> LubricantView:
    """Show one lubricant; `avoided` is what the person's body reacts to."""
    held = about_avoided_lubricant(lubricant, avoided)
    in_use = [
        one.item
        for one in owned
        if not (held or one.retired or about_avoided_item(one.item, avoided))
    ]
    return LubricantView(
        id=lubricant.id,
        name=lubricant.name,
        base=LUBRICANT_BASES[lubricant.base],
        additives=tuple(_additive(each) for each in lubricant.additives),
        osmolality=lubricant.osmolality,
        grade=GRADES[osmolality(lubricant, book)],
        fits=tuple(
            item.name
            for item in in_use
            if allowed_lubricants(item, (lubricant,), Barrier.NONE, book)
        ),
        checks=tuple(
            line(each, book) for each in (*held, *about_lubricant(lubricant, book))
        ),
    )


def _additive(additive: str) -> str:
    return "not known" if additive == "unknown" else NAMES.get(additive, additive)
