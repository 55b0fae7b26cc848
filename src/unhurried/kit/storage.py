"""Rule `storage`: soft materials that spoil one another when they touch."""

from collections import defaultdict
from collections.abc import Iterable

from unhurried.core.reasons import Bearing, Reason
from unhurried.core.state import OwnedItem
from unhurried.core.things import Material

_VINYL = frozenset({Material.PVC, Material.JELLY, Material.UNKNOWN})
"""What softens silicone on contact (L-11); what is unknown may be one of them."""


def about_storage(items: Iterable[OwnedItem]) -> tuple[Reason, ...]:
    """Warn of each named place where silicone lies with silicone, or with vinyl.

    Places are compared without regard to case and outer spaces. Fingers, retired items
    and items without a named place are left aside.
    """
    return tuple(
        reason
        for place, materials in sorted(_by_place(items).items())
        for reason in _about_place(place, materials)
    )


def _by_place(items: Iterable[OwnedItem]) -> dict[str, list[Material]]:
    places: defaultdict[str, list[Material]] = defaultdict(list)
    for owned in items:
        place = " ".join(owned.item.storage.split()).casefold()
        if place and not owned.retired and not owned.item.is_finger:
            places[place].append(owned.item.material)
    return places


def _about_place(place: str, materials: list[Material]) -> tuple[Reason, ...]:
    silicone = materials.count(Material.SILICONE)
    vinyl = sum(material in _VINYL for material in materials)
    found: list[Reason] = []
    if silicone > 1:
        found.append(_warning("silicone-together", place, silicone))
    if silicone and vinyl:
        found.append(_warning("silicone-with-vinyl", place, silicone + vinyl))
    return tuple(found)


def _warning(code: str, place: str, items: int) -> Reason:
    return Reason("storage", code, Bearing.LIMITS, {"place": place, "items": items})
