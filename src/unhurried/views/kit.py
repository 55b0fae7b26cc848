"""The kit: each object and lubricant with its checks, and the ladder they make."""

from dataclasses import dataclass

from unhurried.core.credit import Credited
from unhurried.core.state import State
from unhurried.protocol.rulebook import Rulebook
from unhurried.views.kit_items import ItemView, item_view
from unhurried.views.kit_ladder import LadderView, ladder_view
from unhurried.views.kit_lubricants import LubricantView, lubricant_view


@dataclass(frozen=True, slots=True)
class KitPage:
    """Everything that is owned; retired items come last."""

    items: tuple[ItemView, ...]
    lubricants: tuple[LubricantView, ...]
    ladder: LadderView


def kit_page(state: State, book: Rulebook, now: Credited) -> KitPage:
    """Show the kit as it is now (`now` is credited time)."""
    owned = sorted(
        state.items.values(),
        key=lambda one: (one.retired, one.item.diameter, one.item.name),
    )
    avoided = state.person.left_out
    lubricants = sorted(state.lubricants.values(), key=lambda one: (one.name, one.id))
    return KitPage(
        items=tuple(item_view(one, book, now, avoided) for one in owned),
        lubricants=tuple(
            lubricant_view(one, owned, book, avoided) for one in lubricants
        ),
        ladder=ladder_view(state, book),
    )
