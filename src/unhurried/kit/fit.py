"""Everything the kit has to say at once: about an item, and about a use of it."""

from unhurried.core.reasons import Reason
from unhurried.core.state import OwnedItem
from unhurried.core.things import Barrier, Lubricant
from unhurried.kit.base import about_base
from unhurried.kit.care import about_care, about_sharing
from unhurried.kit.ceiling import about_ceiling
from unhurried.kit.compatibility import about_pair
from unhurried.kit.length import about_length
from unhurried.kit.lubricant import about_lubricant
from unhurried.kit.material import about_material
from unhurried.protocol.rulebook import Rulebook


def about_item(
    owned: OwnedItem, barrier: Barrier, book: Rulebook
) -> tuple[Reason, ...]:
    """Ask every rule about one item under a barrier, and keep every reason."""
    item = owned.item
    return (
        *about_base(item, book),
        *about_material(item, barrier, book),
        *about_length(item, book),
        *about_ceiling(item, book),
        *about_care(owned),
        *about_sharing(item, barrier),
    )


def about_use(
    owned: OwnedItem, lubricant: Lubricant, barrier: Barrier, book: Rulebook
) -> tuple[Reason, ...]:
    """Ask every rule about an item, a lubricant and a barrier used together."""
    return (
        *about_item(owned, barrier, book),
        *about_pair(owned.item, lubricant, barrier, book),
        *about_lubricant(lubricant, book),
    )
