"""Which column of a table says what, from a small TOML file: nothing is guessed."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from unhurried.core.errors import BadInput
from unhurried.protocol.toml_table import TomlTable, read_toml

FORMAT: Final = 1
LONGEST_TEXT: Final = 20_000
HIGHEST: Final = 100
SIZES: Final[Mapping[str, tuple[str, str]]] = {
    "diameter_mm": ("mm", "across"),
    "diameter_cm": ("cm", "across"),
    "diameter_in": ("in", "across"),
    "circumference_mm": ("mm", "around"),
    "circumference_cm": ("cm", "around"),
    "circumference_in": ("in", "around"),
}
"""Keys for the size, with unit and shape; a map has exactly one of them."""
LENGTHS: Final[Mapping[str, str]] = {
    "length_mm": "mm",
    "length_cm": "cm",
    "length_in": "in",
}
SCORES: Final = ("pain", "discomfort", "soreness")
FLAGS: Final = ("blood", "blood_after", "leakage", "numbing", "stopped")
OTHERS: Final = ("time", "hold_minutes", "signs", "note")
COLUMNS: Final = ("date", *SIZES, *LENGTHS, *SCORES, *FLAGS, *OTHERS)
SEPARATORS: Final = {",": ",", ";": ";", "tab": "\t"}
MARKS: Final = (",", ".")
_TOP: Final = frozenset(
    {"format", "date_order", "decimal", "scale", "yes", "no", "separator"}
    | {"leave_out", "columns"}
)


class DateOrder(StrEnum):
    """The order in which a date is written."""

    DAY_FIRST = "day-month-year"
    MONTH_FIRST = "month-day-year"
    YEAR_FIRST = "year-month-day"


@dataclass(frozen=True, slots=True)
class ColumnMap:
    """What each column says, and how it says it.

    Attributes:
        columns: the heading that stands for each key.
        left_out: headings of columns that are not read.
        order: of day, month and year.
        decimal: the mark before decimals; empty where there are none.
        scale: which number is the worst that can be felt; 0 where none is told.
        yes, no: the words for both, in lower case.
        separator: between cells; empty where the headings tell.
    """

    columns: Mapping[str, str]
    left_out: tuple[str, ...]
    order: DateOrder
    decimal: str
    scale: int
    yes: frozenset[str]
    no: frozenset[str]
    separator: str

    @property
    def size(self) -> str:
        """The key for the size."""
        return next(key for key in SIZES if key in self.columns)

    @property
    def length(self) -> str | None:
        """The key for the length, if it is told."""
        return next((key for key in LENGTHS if key in self.columns), None)


def read_column_map(text: str, file: str) -> ColumnMap:
    """Read a map; every key is known and has a meaning, or the whole is refused.

    Raises:
        BadInput: with the file, the key and one way on.
    """
    if len(text) > LONGEST_TEXT:
        raise BadInput("this is too long for a map", file, "leave out what is beside")
    told = read_toml(file, text)
    told.allow(_TOP)
    if told.whole("format") != FORMAT:
        raise told.refusal(f"is not {FORMAT}", f"write format = {FORMAT}", "format")
    columns, left_out = _columns(told), told.texts("leave_out")
    _each_once(told, (*columns.values(), *left_out))
    yes, no = _words(told, columns)
    return ColumnMap(
        columns=columns,
        left_out=left_out,
        order=_order(told),
        decimal=_one_of(told, "decimal", MARKS),
        scale=_scale(told, columns),
        yes=yes,
        no=no,
        separator=SEPARATORS.get(_one_of(told, "separator", tuple(SEPARATORS)), ""),
    )


def _columns(told: TomlTable) -> dict[str, str]:
    table = told.table("columns")
    table.allow(frozenset(COLUMNS))
    columns = {key: _heading(table, key) for key in table}
    if "date" not in columns:
        raise table.refusal("is missing", "name the column of the day", "date")
    _at_most_one(table, columns, tuple(LENGTHS))
    if _at_most_one(table, columns, tuple(SIZES)) == 0:
        hint = "add one of " + ", ".join(SIZES)
        raise table.refusal("the size of what was used is missing", hint)
    return columns


def _heading(table: TomlTable, key: str) -> str:
    if table.value(key) == "":
        hint = "write the heading of its column, or take the line away"
        raise table.refusal("is still empty", hint, key)
    return table.text(key).strip()


def _order(told: TomlTable) -> DateOrder:
    if told.value("date_order") == "":
        hint = f"write {', or '.join(DateOrder)}"
        raise told.refusal("is still empty", hint, "date_order")
    return told.word("date_order", DateOrder)


def _at_most_one(
    table: TomlTable, columns: Mapping[str, str], keys: tuple[str, ...]
) -> int:
    found = [key for key in keys if key in columns]
    if len(found) > 1:
        hint = f"keep one of {' and '.join(found)}"
        raise table.refusal("is told twice", hint, found[1])
    return len(found)


def _each_once(told: TomlTable, headings: tuple[str, ...]) -> None:
    for heading in headings:
        if headings.count(heading) > 1:
            hint = "a column says one thing, or is left out"
            raise told.refusal(f"{heading[:40]!r} is named twice", hint)


def _scale(told: TomlTable, columns: Mapping[str, str]) -> int:
    if not told.has("scale") and not any(key in columns for key in SCORES):
        return 0
    scale = told.whole("scale")
    if 1 <= scale <= HIGHEST:
        return scale
    hint = "write the number that is the worst, such as scale = 10"
    raise told.refusal(f"is not from 1 to {HIGHEST}", hint, "scale")


def _words(
    told: TomlTable, columns: Mapping[str, str]
) -> tuple[frozenset[str], frozenset[str]]:
    """The words for yes and no, which are never the same."""
    yes, no = (
        frozenset(word.strip().casefold() for word in told.texts(name))
        for name in ("yes", "no")
    )
    asked = any(key in columns for key in FLAGS)
    for name, words in (("yes", yes), ("no", no)):
        if asked and not words:
            raise told.refusal("is missing", f'write {name} = ["{name}"]', name)
        if "" in words:
            hint = "an empty cell is not answered, and stays so"
            raise told.refusal("holds a word that is empty", hint, name)
    if both := yes & no:
        hint = "write each word once"
        raise told.refusal(f"{min(both)[:40]!r} is both yes and no", hint, "no")
    return yes, no


def _one_of(told: TomlTable, name: str, known: tuple[str, ...]) -> str:
    if not told.has(name):
        return ""
    value = told.value(name)
    if isinstance(value, str) and value in known:
        return value
    hint = " or ".join(f'{name} = "{one}"' for one in known)
    raise told.refusal("is not one that is known", f"write {hint}", name)
