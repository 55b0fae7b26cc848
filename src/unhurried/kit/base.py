"""Rule `base`: what keeps an object outside."""

from typing import assert_never

from unhurried.core.reasons import Number, Reason
from unhurried.core.things import Base, Item
from unhurried.kit.written import written
from unhurried.protocol.rulebook import Rulebook


def about_base(item: Item, book: Rulebook) -> tuple[Reason, ...]:
    """Refuse an object whose base would not hold; a loop to pull always does.

    A finger needs none. An unknown base counts as none.
    """
    if item.is_finger:
        return ()
    match item.base:
        case Base.LOOP:
            return ()
        case Base.NONE:
            return (_refusal("no-base"),)
        case Base.UNKNOWN:
            return (_refusal("unknown-base"),)
        case Base.FLARED:
            return _about_flare(item, book)
        case _:
            assert_never(item.base)


def least_base_tenths(item: Item, book: Rulebook) -> int:
    """Width that a flared base must have, in tenths of a millimetre.

    Wider than the body, and wider than the neck by the rule's figure on each side. A
    neck that nobody measured counts as wide as the body.
    """
    neck = item.neck or item.diameter
    each_side = book.whole("base.wider_mm") * 10
    return max(neck.tenths + 2 * each_side, item.diameter.tenths + 1)


def _about_flare(item: Item, book: Rulebook) -> tuple[Reason, ...]:
    needed = least_base_tenths(item, book)
    if item.base_width is None:
        return (_refusal("unknown-base-width", needed_mm=written(needed)),)
    if item.base_width.tenths >= needed:
        return ()
    width = str(item.base_width)
    return (_refusal("narrow-base", base_mm=width, needed_mm=written(needed)),)


def _refusal(code: str, **numbers: Number) -> Reason:
    return Reason("base", code, numbers=numbers)
