"""Rows as CSV that no spreadsheet takes for a formula.

Comma, quotes doubled, CRLF, UTF-8 with its mark, so that spreadsheets read letters of
every language. A text that could begin a formula gets an apostrophe before it.
"""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO
from typing import Final

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")
Cell = str | int | float | None


def write(rows: Iterable[Sequence[Cell]]) -> bytes:
    """Write rows; what is None is an empty cell."""
    text = StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerows([safe(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def safe(cell: Cell) -> Cell:
    """A cell that is never more than it says; numbers stay numbers.

    >>> safe("=1+1"), safe(-3), safe("plain"), safe(" @x")
    ("'=1+1", -3, 'plain', "' @x")
    """
    if not isinstance(cell, str):
        return cell
    text = cell.replace("\0", "")
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA) else text
