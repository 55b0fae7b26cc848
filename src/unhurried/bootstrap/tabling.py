"""Plug a table from a spreadsheet together with a vault, by a map of its columns."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final, Generic, TypeVar

from unhurried.app.application import Application
from unhurried.app.commands import ImportTable
from unhurried.bootstrap.exporting import bytes_of
from unhurried.bootstrap.text_file import text_of
from unhurried.bootstrap.world import World
from unhurried.exports.table.blank_map import blank_map
from unhurried.exports.table.column_map import read_column_map
from unhurried.exports.table.dates import Now
from unhurried.exports.table.reading import read_table
from unhurried.exports.table.sheet import read_sheet
from unhurried.protocol.rulebook import Rulebook

ENDINGS: Final = (".csv", ".tsv")
Content = TypeVar("Content", bytes, str)


@dataclass(frozen=True, slots=True)
class Named(Generic[Content]):
    """What was read, and the name of its file for errors."""

    name: str
    content: Content


def is_table(file: Path) -> bool:
    """Whether a file is a table, by the end of its name."""
    return file.suffix.lower() in ENDINGS


def table_of(
    table: Named[bytes], columns: Named[str], now: Now, book: Rulebook
) -> ImportTable:
    """The command that takes over a table.

    Args:
        table: a CSV.
        columns: the map that says which column is what.
        now: the wall clock, and the zone in which the table was written.
        book: knows the signs.

    Raises:
        BadInput: the map or the table is not understood, all of it.
    """
    told = read_column_map(columns.content, columns.name)
    sheet = read_sheet(table.content, table.name, told.separator)
    return ImportTable(read_table(sheet, told, now, book.signs))


def import_of_table(
    file: Path, columns: Path, application: Application, world: World
) -> ImportTable:
    """The command that takes over the table in a file, by the map in another."""
    table = Named(str(file), bytes_of(file))
    told = Named(str(columns), text_of(columns))
    now = Now(world.clock.now().wall_ms, world.zone)
    return table_of(table, told, now, application.book)


def map_for(file: Path) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The headings of a table, and the lines of a map to fill in for it."""
    sheet = read_sheet(bytes_of(file), str(file))
    return sheet.headings, blank_map(sheet)
