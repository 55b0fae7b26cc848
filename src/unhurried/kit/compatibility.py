"""Rule `lube-material`: a lubricant harms neither the object nor what covers it.

A condom over an object does not excuse the pair below it: lubricant finds its way.
"""

from collections.abc import Iterable
from dataclasses import replace

from unhurried.core.reasons import Bearing, Number, Reason
from unhurried.core.things import Barrier, Item, Lubricant, LubricantBase, Material
from unhurried.kit.lubricant import about_lubricant
from unhurried.kit.osmolality import GENTLEST_FIRST, osmolality
from unhurried.protocol.rulebook import Rulebook

_RULE = "lube-material"


def about_pair(
    item: Item, lubricant: Lubricant, barrier: Barrier, book: Rulebook
) -> tuple[Reason, ...]:
    """Refuse a lubricant with an object, or with a barrier, that it harms or may harm.

    Any lubricant goes with a bare finger.
    """
    return (
        *_about_surface(item, lubricant, book),
        *_about_barrier(barrier, lubricant, book),
    )


def allowed_lubricants(
    item: Item, lubricants: Iterable[Lubricant], barrier: Barrier, book: Rulebook
) -> tuple[Lubricant, ...]:
    """Find those that nothing refuses for this object.

    Those with the fewest warnings come first, and of these the gentlest.
    """

    def refused(lubricant: Lubricant) -> bool:
        reasons = (
            *about_pair(item, lubricant, barrier, book),
            *about_lubricant(lubricant, book),
        )
        return any(reason.bearing is Bearing.STOPS for reason in reasons)

    def order(lubricant: Lubricant) -> tuple[int, int, str, str]:
        warnings = len(about_lubricant(lubricant, book))
        gentle = GENTLEST_FIRST.index(osmolality(lubricant, book))
        return warnings, gentle, lubricant.name, lubricant.id

    return tuple(sorted((each for each in lubricants if not refused(each)), key=order))


def with_way_on(
    reasons: Iterable[Reason], choices: Iterable[Lubricant]
) -> tuple[Reason, ...]:
    """Add the names of lubricants that fit to what `lube-material` refuses.

    Without a choice, and for other reasons, nothing is added.
    """
    names = ", ".join(lubricant.name for lubricant in choices)
    return tuple(_with(reason, names) for reason in reasons)


def _with(reason: Reason, names: str) -> Reason:
    if not names or reason.rule != _RULE:
        return reason
    return replace(reason, numbers={**reason.numbers, "instead": names})


def _about_surface(
    item: Item, lubricant: Lubricant, book: Rulebook
) -> tuple[Reason, ...]:
    if item.is_finger or book.lubricants.suits_material(lubricant.base, item.material):
        return ()
    unknown = item.material is Material.UNKNOWN or _is_unknown(lubricant)
    code = "unknown-pair" if unknown else "refused-pair"
    return (_refusal(code, base=lubricant.base.value, material=item.material.value),)


def _about_barrier(
    barrier: Barrier, lubricant: Lubricant, book: Rulebook
) -> tuple[Reason, ...]:
    if barrier is Barrier.NONE:
        return ()
    if book.lubricants.suits_barrier(lubricant.base, barrier):
        return ()
    unknown = barrier is Barrier.UNKNOWN or _is_unknown(lubricant)
    code = "unknown-barrier" if unknown else "refused-barrier"
    return (_refusal(code, base=lubricant.base.value, barrier=barrier.value),)


def _is_unknown(lubricant: Lubricant) -> bool:
    return lubricant.base is LubricantBase.UNKNOWN


def _refusal(code: str, **numbers: Number) -> Reason:
    return Reason(_RULE, code, numbers=numbers)
