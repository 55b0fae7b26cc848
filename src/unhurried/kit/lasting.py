"""What leaves an item out of the ladder, whatever day it is."""

from collections.abc import Set as AbstractSet

from unhurried.core.reasons import Bearing, Reason
from unhurried.core.state import OwnedItem
from unhurried.kit.avoiding import about_avoided_item
from unhurried.kit.base import about_base
from unhurried.kit.care import about_soundness
from unhurried.kit.ceiling import about_ceiling
from unhurried.kit.length import about_length
from unhurried.kit.material import about_substance
from unhurried.protocol.rulebook import Rulebook


def lasting_refusals(
    owned: OwnedItem, book: Rulebook, avoided: AbstractSet[str]
) -> tuple[Reason, ...]:
    """Find every reason not to count an item at all; none when it can be used.

    What washing, a condom or an answer would settle is not among them.
    """
    item = owned.item
    found = (
        *about_base(item, book),
        *about_substance(item, book),
        *about_length(item, book),
        *about_ceiling(item, book),
        *about_soundness(owned),
        *about_avoided_item(item, avoided),
    )
    stops = tuple(reason for reason in found if reason.bearing is Bearing.STOPS)
    if owned.retired:
        return (Reason("set-up", "retired", Bearing.LIMITS), *stops)
    return stops
