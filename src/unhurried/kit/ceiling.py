"""Rule `ceiling`, as far as one object goes: the widest that is ever planned."""

from unhurried.core.reasons import Number, Reason
from unhurried.core.things import Item
from unhurried.protocol.rulebook import Rulebook


def about_ceiling(item: Item, book: Rulebook) -> tuple[Reason, ...]:
    """Refuse an object wider than the ceiling; exactly as wide is still within it."""
    ceiling = book.whole("ceiling.mm")
    if item.diameter.tenths <= ceiling * 10:
        return ()
    numbers: dict[str, Number] = {
        "diameter_mm": str(item.diameter),
        "ceiling_mm": ceiling,
    }
    return (Reason("ceiling", "above-ceiling", numbers=numbers),)
