"""Sizes as people write them: `13`, `1.3 cm`, `41 mm around`, `30 Fr`, `Hegar 13`.

A diameter or a length comes out in millimetres; the unit it was written in is gone. A
bare number is millimetres. What could mean two things is refused with a way on.
"""

from collections.abc import Callable
from decimal import Decimal

from unhurried.core.errors import BadInput
from unhurried.core.lengths import (
    Mm,
    from_circumference,
    from_french,
    from_hegar,
    millimetres,
)
from unhurried.kit.phrases import Phrase, phrase

_MM_IN = {"": Decimal(1), "mm": Decimal(1), "cm": Decimal(10), "in": Decimal("25.4")}
_SCALES = {"french": from_french, "hegar": from_hegar}

# Outside these a slip of the unit is likelier than the size; they are no rules.
_DIAMETERS = (Mm(30), Mm(1500))
_LENGTHS = (Mm(50), Mm(5000))


def diameter(text: str, where: str = "") -> Mm:
    """Read a diameter, or a circumference, French or Hegar size, as a diameter.

    Args:
        text: what was written, such as `13 mm` or `circumference 41`.
        where: file, key or option, for the error.

    Raises:
        BadInput: it is not understood, or cannot be meant.

    >>> str(diameter("0.5 in")), str(diameter("41 mm around"))
    ('12.7', '13.1')
    """
    said = phrase(text, where)
    if said.shape == "length" or (said.unit in _SCALES and said.shape):
        hint = "write a width, such as 13 mm, 41 mm around, 30 Fr or Hegar 13"
        raise BadInput(f"{text[:40]!r} is not a width", where, hint)
    return _plausible(_diameter, said, _DIAMETERS, where)


def length(text: str, where: str = "") -> Mm:
    """Read an insertable length in mm, cm or inches.

    Raises:
        BadInput: it is not understood, or cannot be meant.

    >>> str(length("10 cm"))
    '100'
    """
    said = phrase(text, where)
    if said.shape not in ("", "length") or said.unit in _SCALES:
        hint = "write a length, such as 100 mm, 10 cm or 4 in"
        raise BadInput(f"{text[:40]!r} is not a length", where, hint)
    return _plausible(_straight, said, _LENGTHS, where)


def _diameter(said: Phrase) -> Mm:
    if said.unit in _SCALES:
        return _SCALES[said.unit](said.number)
    if said.shape == "circumference":
        return from_circumference(said.number * _MM_IN[said.unit])
    return _straight(said)


def _straight(said: Phrase) -> Mm:
    return millimetres(said.number * _MM_IN[said.unit])


def _plausible(
    read: Callable[[Phrase], Mm], said: Phrase, bounds: tuple[Mm, Mm], where: str
) -> Mm:
    least, most = bounds
    hint = f"from {least} to {most} mm is read; check the unit, a bare number is mm"
    try:
        size = read(said)
    except BadInput as refused:
        raise BadInput(refused.what, where, hint) from refused
    if least <= size <= most:
        return size
    raise BadInput(f"{size} mm is not a likely size", where, hint)
