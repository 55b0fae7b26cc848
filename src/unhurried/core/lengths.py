"""Lengths: one type, whole tenths of a millimetre, parsed at the edges only.

A diameter is what every rule compares. Circumference, French and Hegar are ways of
writing one down; after reading they are gone.
"""

import math
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from unhurried.core.errors import BadInput

LONGEST_MM = 1000
Measure = int | float | str | Decimal


@dataclass(frozen=True, slots=True, order=True)
class Mm:
    """A length in whole tenths of a millimetre, more than nothing, at most a metre."""

    tenths: int

    def __post_init__(self) -> None:
        """Refuse what is not a whole number in range."""
        if type(self.tenths) is not int or not 0 < self.tenths <= LONGEST_MM * 10:
            raise BadInput(
                "a length is more than 0 and at most 1000 mm",
                hint="give it in millimetres, such as 13 or 13.5",
            )

    @property
    def mm(self) -> float:
        """The same in millimetres, for showing."""
        return self.tenths / 10

    def __str__(self) -> str:
        """Write it the way a person would: `13`, `13.5`."""
        return f"{self.mm:g}"


def millimetres(value: Measure) -> Mm:
    """Read a length in mm; rounded to the nearest tenth, half up.

    >>> millimetres("13.5").tenths
    135
    """
    return _rounded(_finite(value))


def from_circumference(value: Measure) -> Mm:
    """Diameter of a circle with this circumference in mm.

    >>> str(from_circumference(100))
    '31.8'
    """
    return _rounded(_finite(value) / Decimal(math.pi))


def from_french(value: Measure) -> Mm:
    """Diameter of a size in French (Charrière) units: a third of a millimetre each.

    >>> str(from_french(30))
    '10'
    """
    return _rounded(_finite(value) / 3)


def from_hegar(value: Measure) -> Mm:
    """Diameter of a Hegar size: the number is the diameter in mm."""
    return millimetres(value)


def _finite(value: Measure) -> Decimal:
    if isinstance(value, bool):
        raise BadInput("a length is a number", hint="such as 13 or 13.5")
    try:
        number = Decimal(str(value).strip())
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite():
        raise BadInput("a length is a finite number", hint="such as 13 or 13.5")
    if number > LONGEST_MM * 10:
        raise BadInput("a length is at most 1000 mm", hint="check the unit: mm, not µm")
    return number


def _rounded(number: Decimal) -> Mm:
    return Mm(int((number * 10 + Decimal("0.5")).to_integral_value("ROUND_FLOOR")))
