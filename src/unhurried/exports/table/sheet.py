"""The cells of a CSV that anybody may have written: bounded, strict, and named."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from io import StringIO
from typing import Final

from unhurried.core.errors import BadInput
from unhurried.exports.table.column_map import SEPARATORS

LONGEST_BYTES: Final = 4_000_000
MOST_ROWS: Final = 2_000
"""A session on each of two thousand days."""
MOST_COLUMNS: Final = 100
_SAVE: Final = "save it as CSV (text) in UTF-8; a spreadsheet asks for the coding"
_ZIP: Final = b"PK\x03\x04"


@dataclass(frozen=True, slots=True)
class Row:
    """One row below the headings; `number` is that which a spreadsheet shows."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table: its file, its headings, and every row that is not empty."""

    file: str
    headings: tuple[str, ...]
    rows: tuple[Row, ...]


def read_sheet(body: bytes, file: str, separator: str = "") -> Sheet:
    """Read a CSV whose first row holds headings.

    Args:
        body: its bytes, in UTF-8 with or without a mark.
        file: its name, for errors.
        separator: between cells; left out, the headings tell.

    Raises:
        BadInput: it is too long, no such text, or its cells cannot be told apart.
    """
    text = _text(body, file)
    rows = _rows(text, separator or _separator(text, file), file)
    headings = tuple(cell.strip() for cell in next(rows, Row(1, ())).cells)
    if not any(headings):
        hint = "the first row names the columns"
        raise BadInput("the first row holds no headings", file, hint)
    if len(headings) > MOST_COLUMNS:
        hint = f"at most {MOST_COLUMNS} are read"
        raise BadInput("this table has too many columns", file, hint)
    return Sheet(file, headings, tuple(_below(rows, len(headings), file)))


def _text(body: bytes, file: str) -> str:
    if len(body) > LONGEST_BYTES:
        hint = "name a shorter one; nothing of it was taken over"
        raise BadInput("this is longer than four megabytes", file, hint)
    if body.startswith(_ZIP):
        raise BadInput("this is a spreadsheet and no CSV yet", file, _SAVE)
    if b"\0" in body:
        raise BadInput("this is no plain text in UTF-8", file, _SAVE)
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadInput("this is no text in UTF-8", file, _SAVE) from error


def _separator(text: str, file: str) -> str:
    """The one that stands between the headings.

    Raises:
        BadInput: there is none, or it could be one of several.
    """
    found = [sign for sign in SEPARATORS.values() if sign in _headings(text)]
    if len(found) == 1:
        return found[0]
    if not found:
        hint = "put a comma, a semicolon or a tab between the columns"
        raise BadInput("this table has one column at most", file, hint)
    hint = f"say it in the map: separator = one of {', '.join(map(repr, SEPARATORS))}"
    raise BadInput("what stands between the columns is not clear", file, hint)


def _headings(text: str) -> str:
    """The first row without what stands in quotation marks."""
    kept: list[str] = []
    quoted = False
    for sign in text:
        if sign == '"':
            quoted = not quoted
        elif not quoted and sign in "\r\n":
            break
        elif not quoted:
            kept.append(sign)
    return "".join(kept)


def _rows(text: str, separator: str, file: str) -> Iterator[Row]:
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True)
    number = 0
    try:
        for number, cells in enumerate(reader, 1):
            yield Row(number, tuple(cells))
    except csv.Error as error:
        hint = "look for a quotation mark that is not closed, or a very long cell"
        where = f"{file}: row {number + 1}"
        raise BadInput("the cells cannot be told apart", where, hint) from error


def _below(rows: Iterator[Row], wide: int, file: str) -> Iterator[Row]:
    """Every row that is not empty, each as wide as the headings."""
    count = 0
    for row in rows:
        if not any(cell.strip() for cell in row.cells):
            continue
        count += 1
        where = f"{file}: row {row.number}"
        if count > MOST_ROWS:
            hint = f"at most {MOST_ROWS} are read; import it in parts"
            raise BadInput("this table has too many rows", where, hint)
        if len(row.cells) < wide or any(one.strip() for one in row.cells[wide:]):
            hint = f"a row has {wide} cells, like the headings; look for stray commas"
            raise BadInput(f"this row has {len(row.cells)} cells", where, hint)
        yield Row(row.number, row.cells[:wide])
