"""A map to fill in, for the columns that a table has; it says nothing by itself."""

from collections.abc import Iterable, Iterator
from typing import Final

from unhurried.exports.table.sheet import Sheet

_HEAD: Final = (
    "# Which column of the table says what. Write the headings between the quotation",
    "# marks, and take the # away from each line that you need. Nothing is guessed,",
    "# so every column is named once: below [columns], or in leave_out.",
    "#",
    "# The columns of this table:",
)
_SAID: Final = (
    "",
    "format = 1",
    'date_order = ""          # day-month-year, month-day-year or year-month-day',
    '# decimal = ","          # or ".", where numbers have one',
    "# scale = 10             # the number for the worst pain; 0 is none",
    '# yes = ["yes"]          # every word for yes; an empty cell is not answered',
    '# no = ["no"]',
    "leave_out = []           # headings of columns that are not to be read",
    "",
    "[columns]",
    'date = ""',
    "# one of these, by what was measured, across or around:",
    '# diameter_mm = ""       # or diameter_cm, diameter_in',
    '# circumference_mm = ""  # or circumference_cm, circumference_in',
    "# and what else there is:",
    '# time = ""',
    '# length_mm = ""         # or length_cm, length_in',
    '# hold_minutes = ""',
    '# pain = ""',
    '# discomfort = ""',
    '# blood = ""             # in the session',
    '# leakage = ""',
    '# numbing = ""           # whether anything numbing was used',
    '# stopped = ""           # whether it ended before its time',
    '# soreness = ""          # on the next day',
    '# blood_after = ""       # on the next day',
    '# signs = ""             # ids as in `help-now --json`',
    '# note = ""',
)


def blank_map(sheet: Sheet) -> tuple[str, ...]:
    """Write the lines of a map to fill in."""
    return (*_HEAD, *_named(sheet.headings), *_SAID)


def _named(headings: Iterable[str]) -> Iterator[str]:
    for heading in headings:
        yield f"#   {in_quotes(heading)}"


def in_quotes(text: str) -> str:
    r"""Write a text for TOML, with every sign that cannot be seen spelt out.

    >>> print(in_quotes('a "b"\n'))
    "a \"b\"\U0000000A"
    """
    return f'"{"".join(map(_sign, text))}"'


def _sign(sign: str) -> str:
    if sign in '"\\':
        return f"\\{sign}"
    return sign if sign.isprintable() else f"\\U{ord(sign):08X}"
