"""Rule `step-length`, as far as one object goes: how long the part that goes in is."""

from unhurried.core.practice import Depth
from unhurried.core.reasons import Bearing, Number, Reason
from unhurried.core.things import Item
from unhurried.protocol.rulebook import Rulebook

_RULE = "step-length"


def about_length(item: Item, book: Rulebook) -> tuple[Reason, ...]:
    """Refuse what is too long, warn of what is long, limit what nobody measured.

    The length is compared in millimetres; exactly at a figure is still within it.
    Fingers are not measured.
    """
    if item.is_finger:
        return ()
    if item.length is None:
        limit = {"deepest": deepest(item).value}
        return (Reason(_RULE, "unknown-length", Bearing.LIMITS, limit),)
    warn, refuse = (
        book.whole("step-length.warn_mm"),
        book.whole("step-length.refuse_mm"),
    )
    measured = str(item.length)
    if item.length.tenths > refuse * 10:
        numbers = _numbers(measured, refuse_mm=refuse)
        return (Reason(_RULE, "too-long", Bearing.STOPS, numbers),)
    if item.length.tenths > warn * 10:
        numbers = _numbers(measured, warn_mm=warn)
        return (Reason(_RULE, "long", Bearing.LIMITS, numbers),)
    return ()


def deepest(item: Item) -> Depth:
    """Deepest stage that may be planned with it: `part` until it has been measured."""
    if item.is_finger or item.length is not None:
        return Depth.FULL
    return Depth.PART


def _numbers(length_mm: str, **figure: int) -> dict[str, Number]:
    return {"length_mm": length_mm, **figure}
