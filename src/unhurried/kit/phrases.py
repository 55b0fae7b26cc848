"""A size in words: one number, at most one unit and at most one shape."""

import re
from dataclasses import dataclass
from decimal import Decimal

from unhurried.core.errors import BadInput

UNITS = {
    **dict.fromkeys(("mm", "millimetre", "millimetres"), "mm"),
    **dict.fromkeys(("millimeter", "millimeters"), "mm"),
    **dict.fromkeys(("cm", "centimetre", "centimetres"), "cm"),
    **dict.fromkeys(("centimeter", "centimeters"), "cm"),
    **dict.fromkeys(("in", "inch", "inches"), "in"),
    **dict.fromkeys(("fr", "french", "ch", "charriere", "charrière"), "french"),
    "hegar": "hegar",
}
SHAPES = {
    **dict.fromkeys(("circumference", "circ", "girth", "around"), "circumference"),
    **dict.fromkeys(("diameter", "across", "wide"), "diameter"),
    **dict.fromkeys(("length", "long"), "length"),
}
_DECIMAL = r"[0-9]{1,4}(?:\.[0-9]{1,3}|,[0-9]{1,2})?|\.[0-9]{1,3}"
_FRACTION = r"(?:[0-9]{1,2} )?[0-9]{1,2}/[1-9][0-9]?"
_WORD = r"[^\W\d_ ]+"
_BEFORE = rf"((?:{_WORD} )*)"
_AFTER = rf"((?: ?{_WORD}(?: {_WORD})*)?)"  # each letter has one way to match: no stall
_PHRASE = re.compile(rf"{_BEFORE}({_FRACTION}|{_DECIMAL}){_AFTER}")
_HINT = "write it as 13, 13 mm, 1.3 cm, 0.5 in, 41 mm around, 30 Fr or Hegar 13"


@dataclass(frozen=True, slots=True)
class Phrase:
    """What was written; `unit` and `shape` are empty when not said."""

    number: Decimal
    unit: str
    shape: str


def phrase(text: str, where: str = "") -> Phrase:
    """Take a written size apart, refusing every word that is not understood.

    >>> phrase("girth 4.1 cm")
    Phrase(number=Decimal('4.1'), unit='cm', shape='circumference')
    """
    plain = " ".join(text.casefold().replace('"', " in").replace("″", " in").split())
    found = _PHRASE.fullmatch(plain)
    if found is None:
        raise BadInput(f"{text[:40]!r} is not a size", where, _HINT)
    before, number, after = found.groups()
    words = (before + after).split()
    unit = _one_of(words, UNITS, where)
    shape = _one_of(words, SHAPES, where)
    if unknown := [word for word in words if word not in UNITS | SHAPES]:
        raise BadInput(f"{unknown[0][:40]!r} is not a unit we know", where, _HINT)
    return Phrase(_value(number), unit, shape)


def _one_of(words: list[str], known: dict[str, str], where: str) -> str:
    said = [known[word] for word in words if word in known]
    if len(said) > 1:
        raise BadInput("a size has one unit and one shape", where, _HINT)
    return said[0] if said else ""


def _value(written: str) -> Decimal:
    if "/" not in written:
        return Decimal(written.replace(",", "."))
    *whole, fraction = written.split()
    above, below = fraction.split("/")
    return sum(map(Decimal, whole), Decimal(above) / Decimal(below))
