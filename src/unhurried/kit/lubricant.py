"""Rules `lube-quality` and `numbing`, as far as one lubricant goes."""

from typing import assert_never

from unhurried.core.reasons import Bearing, Reason
from unhurried.core.things import Lubricant
from unhurried.kit.osmolality import about_osmolality
from unhurried.protocol.rulebook import Rulebook
from unhurried.protocol.substances import Additive, Handling


def about_lubricant(lubricant: Lubricant, book: Rulebook) -> tuple[Reason, ...]:
    """Say all there is about a lubricant by itself: what it holds, how concentrated."""
    return (*about_additives(lubricant, book), *about_osmolality(lubricant, book))


def about_additives(lubricant: Lubricant, book: Rulebook) -> tuple[Reason, ...]:
    """Refuse or warn of what it holds; an additive that nobody knows may numb.

    The rule that speaks is the one that the table of additives names.
    """
    return tuple(
        reason
        for additive_id in sorted(set(lubricant.additives))
        for reason in _about_additive(book.lubricants.additive(additive_id))
    )


def _about_additive(additive: Additive) -> tuple[Reason, ...]:
    numbers = {"additive": additive.id}
    match additive.handling:
        case Handling.RECORDED:
            return ()
        case Handling.WARN:
            reason = Reason(additive.rule, "irritant-additive", Bearing.LIMITS, numbers)
            return (reason,)
        case Handling.REFUSED:
            unknown = additive.id == "unknown"
            code = "unknown-additive" if unknown else "refused-additive"
            return (Reason(additive.rule, code, Bearing.STOPS, numbers),)
        case _:
            assert_never(additive.handling)
