"""Reasons as lines that a surface paints: the sentence, and what the tables add."""

from dataclasses import dataclass

from unhurried.core.reasons import Bearing, Reason
from unhurried.protocol.rulebook import Rulebook
from unhurried.views.words.sentence import sentence


@dataclass(frozen=True, slots=True)
class Line:
    """One reason in words.

    Attributes:
        more: what the rulebook's tables say about the sign, the health question or the
            additive that it names; empty if nothing.
    """

    rule: str
    code: str
    bearing: Bearing
    text: str
    more: str = ""


def line(reason: Reason, book: Rulebook) -> Line:
    """Put one reason into words."""
    said = sentence(reason)
    return Line(reason.rule, reason.code, reason.bearing, said, _more(reason, book))


def _more(reason: Reason, book: Rulebook) -> str:
    sign = reason.numbers.get("sign")
    if reason.rule == "screen" and sign in book.conditions:
        return book.conditions[str(sign)].says
    if sign in book.signs:
        return book.signs[str(sign)].title + "."
    return _first_missing(reason, book)


def _first_missing(reason: Reason, book: Rulebook) -> str:
    first = reason.numbers.get("first")
    return book.conditions[str(first)].question if first in book.conditions else ""
