"""How concentrated a lubricant is, as rule `lube-quality` grades it."""

from enum import StrEnum
from typing import Final

from unhurried.core.reasons import Bearing, Reason
from unhurried.core.things import Lubricant, LubricantBase
from unhurried.protocol.rulebook import Rulebook

WATERLESS = frozenset({LubricantBase.SILICONE, LubricantBase.OIL})
"""They hold no water, so that osmolality says nothing of them."""


class Osmolality(StrEnum):
    """The grades."""

    GOOD = "good"
    ACCEPTABLE = "acceptable"
    HIGH = "high"
    UNKNOWN = "unknown"
    DOES_NOT_APPLY = "does-not-apply"


GENTLEST_FIRST: Final = (
    Osmolality.GOOD,
    Osmolality.ACCEPTABLE,
    Osmolality.DOES_NOT_APPLY,
    Osmolality.HIGH,
    Osmolality.UNKNOWN,
)
"""Water-based first, as training has little movement (B08); the unknown counts as the
worst."""


def osmolality(lubricant: Lubricant, book: Rulebook) -> Osmolality:
    """Grade a lubricant by its osmolality; exactly at a figure is still within it."""
    if lubricant.base in WATERLESS:
        return Osmolality.DOES_NOT_APPLY
    if lubricant.osmolality is None or lubricant.osmolality < 0:
        return Osmolality.UNKNOWN
    if lubricant.osmolality <= book.whole("lube-quality.good_mosm"):
        return Osmolality.GOOD
    if lubricant.osmolality <= book.whole("lube-quality.acceptable_mosm"):
        return Osmolality.ACCEPTABLE
    return Osmolality.HIGH


def about_osmolality(lubricant: Lubricant, book: Rulebook) -> tuple[Reason, ...]:
    """Warn when it is above what is acceptable, or when nobody knows."""
    acceptable = book.whole("lube-quality.acceptable_mosm")
    grade = osmolality(lubricant, book)
    if grade is Osmolality.UNKNOWN:
        return (_warning("unknown-osmolality", acceptable_mosm=acceptable),)
    if grade is Osmolality.HIGH and (found := lubricant.osmolality):
        return (_warning("high-osmolality", mosm=found, acceptable_mosm=acceptable),)
    return ()


def _warning(code: str, **numbers: int) -> Reason:
    return Reason("lube-quality", code, Bearing.LIMITS, numbers)
