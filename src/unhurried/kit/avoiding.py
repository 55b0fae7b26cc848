"""What a person leaves out because their body reacts to it: latex, fragrance, others.

What the person told once is kept; more may be told with a question. What nobody knows
may hold it.
"""

from collections.abc import Set as AbstractSet
from typing import Final

from unhurried.core.reasons import Reason
from unhurried.core.things import Barrier, Item, Lubricant, LubricantBase, Material

UNKNOWN: Final = "unknown"
_NO_ADDITIVE: Final = frozenset({*Material, *Barrier, *LubricantBase})


def about_avoided_item(item: Item, avoided: AbstractSet[str]) -> tuple[Reason, ...]:
    """Refuse an object made of what is left out, or of what nobody knows."""
    if item.is_finger or not avoided & set(Material):
        return ()
    return _about_material(item.material.value, avoided)


def about_avoided_cover(
    barrier: Barrier, avoided: AbstractSet[str]
) -> tuple[Reason, ...]:
    """Refuse a condom of what is left out, or of what nobody knows."""
    if barrier is Barrier.NONE or not avoided & set(Barrier):
        return ()
    return _about_material(barrier.value, avoided)


def about_avoided_lubricant(
    lubricant: Lubricant, avoided: AbstractSet[str]
) -> tuple[Reason, ...]:
    """Refuse a lubricant that is, or holds, what is left out or what nobody knows."""
    reasons: dict[str, Reason] = {}
    for substance in _held(lubricant, avoided):
        if substance in avoided:
            numbers = {"substance": substance}
            reasons[substance] = Reason("lube-quality", "left-out", numbers=numbers)
        elif substance == UNKNOWN:
            reasons[substance] = Reason("lube-quality", "may-hold-it")
    return tuple(reasons.values())


def _held(lubricant: Lubricant, avoided: AbstractSet[str]) -> tuple[str, ...]:
    """What matters of it: its base if a base is left out, the rest if any other is."""
    base: tuple[str, ...] = ()
    if avoided & set(LubricantBase):
        base = (lubricant.base.value,)
        if lubricant.base is LubricantBase.HYBRID:  # it holds some silicone
            base += (LubricantBase.SILICONE.value,)
    return base + (lubricant.additives if avoided - _NO_ADDITIVE else ())


def _about_material(substance: str, avoided: AbstractSet[str]) -> tuple[Reason, ...]:
    if substance in avoided:
        return (Reason("material", "left-out", numbers={"substance": substance}),)
    if substance == UNKNOWN:
        return (Reason("material", "may-hold-it"),)
    return ()
