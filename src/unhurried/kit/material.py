"""Rules `material` and `firmness`: what an object is made of."""

from unhurried.core.reasons import Bearing, Reason
from unhurried.core.things import Barrier, Item
from unhurried.kit.covers import covers
from unhurried.protocol.rulebook import Rulebook
from unhurried.protocol.substances import Suitability

_RULE = "material"


def about_material(item: Item, barrier: Barrier, book: Rulebook) -> tuple[Reason, ...]:
    """Refuse some materials, and ask for a condom over others; fingers are exempt."""
    return (*about_substance(item, book), *_about_cover(item, barrier, book))


def about_substance(item: Item, book: Rulebook) -> tuple[Reason, ...]:
    """Say what no condom changes: a refused material, or a porous one that is shared.

    Whether it is shared is asked when that is not known.
    """
    verdict = _verdict(item, book)
    numbers = {"material": item.material.value}
    if verdict is Suitability.REFUSED:
        return (Reason(_RULE, "refused-material", numbers=numbers),)
    if verdict is Suitability.ALLOWED or item.shared is False:
        return ()
    if item.shared:
        return (Reason(_RULE, "never-shared", numbers=numbers),)
    return (Reason(_RULE, "ask-shared", Bearing.ASKS, numbers),)


def is_rigid(item: Item, book: Rulebook) -> bool:
    """Whether it does not give, as rule `firmness` asks; fingers do."""
    return not item.is_finger and book.materials[item.material].rigid


def _about_cover(item: Item, barrier: Barrier, book: Rulebook) -> tuple[Reason, ...]:
    if _verdict(item, book) is not Suitability.CONDOM:
        return ()
    numbers = {"material": item.material.value, "barrier": barrier.value}
    if covers(barrier):
        return (Reason(_RULE, "ask-condom", Bearing.ASKS, numbers),)
    return (Reason(_RULE, "needs-condom", numbers=numbers),)


def _verdict(item: Item, book: Rulebook) -> Suitability:
    if item.is_finger:
        return Suitability.ALLOWED
    return book.materials[item.material].verdict
