"""Widths and lengths in a story: millimetres, a circumference as itself."""

from collections.abc import Callable

from unhurried.core.errors import BadInput
from unhurried.core.lengths import Measure, Mm, from_circumference, millimetres
from unhurried.lab.reading.table import Table

WIDTHS = ("diameter_mm", "circumference_mm")
NARROWEST, WIDEST = Mm(30), Mm(1500)
LONGEST_MM = 1000


def width(told: Table) -> Mm | None:
    """Read a diameter, or a circumference as the diameter of its circle.

    Raises:
        BadInput: both are given, or the size is not likely to be meant.
    """
    if all(told.has(key) for key in WIDTHS):
        hint = "keep the one that was measured"
        raise told.place.refuse("give diameter_mm or circumference_mm, not both", hint)
    across = length(told, "diameter_mm")
    around = _read(told, "circumference_mm", from_circumference)
    size, key = (across, WIDTHS[0]) if across else (around, WIDTHS[1])
    if size is not None and not NARROWEST <= size <= WIDEST:
        hint = f"from {NARROWEST} to {WIDEST} mm across is read; check the unit"
        raise told.at(key).refuse(f"{size} mm across is not a likely width", hint)
    return size


def length(told: Table, key: str) -> Mm | None:
    """Read a length in millimetres."""
    return _read(told, key, millimetres)


def _read(told: Table, key: str, reader: Callable[[Measure], Mm]) -> Mm | None:
    value = told.number(key, LONGEST_MM)
    if value is None:
        return None
    try:
        return reader(value)
    except BadInput as refused:
        raise told.at(key).refuse(refused.what, refused.hint) from refused
