"""One cell of a table, read as what its column says; an empty one is not answered."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from unhurried.core.errors import BadInput
from unhurried.core.lengths import Mm
from unhurried.core.scales import TOP, score
from unhurried.core.seen import seen
from unhurried.exports.limits import LONGEST_TEXT
from unhurried.exports.table.column_map import LENGTHS, SIZES, ColumnMap
from unhurried.kit.measures import diameter, length

MINUTE_S: Final = 60
LONGEST_MIN: Final = 24 * 60
_NUMBER: Final = re.compile(r"[0-9]{1,4}(?:\.[0-9]{1,3})?")


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell, and where that is."""

    text: str
    where: str

    def refusal(self, what: str, hint: str) -> BadInput:
        """Make the error that names this cell and repeats what stands there."""
        return BadInput(f"{self.text[:40]!r} {what}", self.where, hint)


def score_in(cell: Cell, told: ColumnMap) -> int | None:
    """What was felt, 0 to 10; what lies between two counts as the higher."""
    if not cell.text:
        return None
    number = _number(cell, told.decimal)
    if number > told.scale:
        hint = f"the map says that {told.scale} is the worst (scale = {told.scale})"
        raise cell.refusal("is beyond the scale", hint)
    return score(float(number * TOP / told.scale), cell.where)


def flag_in(cell: Cell, told: ColumnMap) -> bool | None:
    """Yes or no, by the words of the map."""
    word = cell.text.casefold()
    if not word:
        return None
    if word in told.yes or word in told.no:
        return word in told.yes
    raise cell.refusal("is neither yes nor no", "add the word to the map, under one")


def size_in(cell: Cell, told: ColumnMap) -> Mm:
    """The width across; without one a session is not taken over."""
    unit, shape = SIZES[told.size]
    if not cell.text:
        hint = "write the size, or leave the row out"
        raise BadInput("this session has no size", cell.where, hint)
    return diameter(f"{_number(cell, told.decimal, unit)} {unit} {shape}", cell.where)


def length_in(cell: Cell, told: ColumnMap) -> Mm | None:
    """How far it can go in."""
    if not cell.text or told.length is None:
        return None
    unit = LENGTHS[told.length]
    return length(f"{_number(cell, told.decimal, unit)} {unit}", cell.where)


def seconds_in(cell: Cell, told: ColumnMap) -> int:
    """How long it was held, from minutes; what was not told is none."""
    if not cell.text:
        return 0
    minutes = _number(cell, told.decimal, "min")
    if minutes > LONGEST_MIN:
        raise cell.refusal("is more than a day", "the column is read as minutes")
    return int(minutes * MINUTE_S)


def signs_in(cell: Cell, known: Collection[str]) -> tuple[str, ...]:
    """Signs by their ids, with spaces or commas between; unknown ones are refused."""
    told = tuple(dict.fromkeys(cell.text.replace(",", " ").split()))
    for sign in told:
        if sign not in known:
            hint = "the ids stand in `help-now --json`; other words belong into a note"
            raise cell.refusal(f"holds a sign that is not known, {sign[:40]!r}", hint)
    return told


def note_in(cell: Cell) -> str:
    """Words of one's own, in which nothing acts on a terminal."""
    if len(cell.text) > LONGEST_TEXT:
        hint = f"at most {LONGEST_TEXT} characters"
        raise BadInput("this note is too long", cell.where, hint)
    return seen(cell.text)


def _number(cell: Cell, mark: str, unit: str = "") -> Decimal:
    """A number of 0 or more, with the mark of the map alone."""
    bare = cell.text.casefold().removesuffix(unit).rstrip()
    if not mark and ("," in bare or "." in bare):
        hint = 'say in the map which mark is used: decimal = "," or decimal = "."'
        raise cell.refusal("may be read in two ways", hint)
    plain = bare.replace(mark, ".") if mark else bare
    if (mark == "," and "." in bare) or _NUMBER.fullmatch(plain) is None:
        hint = f"write a number{f' of {unit}' if unit else ''}, or nothing"
        raise cell.refusal("is no number that is understood", hint)
    return Decimal(plain)
