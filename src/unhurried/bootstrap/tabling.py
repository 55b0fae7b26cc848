"""Plug a table from a spreadsheet together with a vault, by a map of its columns."""

from pathlib import Path
from typing import Final

from unhurried.app.commands import ImportTable
from unhurried.bootstrap.exporting import bytes_of
from unhurried.bootstrap.text_file import text_of
from unhurried.bootstrap.world import World
from unhurried.exports.table.blank_map import blank_map
from unhurried.exports.table.column_map import read_column_map
from unhurried.exports.table.dates import Now
from unhurried.exports.table.reading import read_table
from unhurried.exports.table.sheet import read_sheet

ENDINGS: Final = (".csv", ".tsv")


def is_table(file: Path) -> bool:
    """Whether a file is a table, by the end of its name."""
    return file.suffix.lower() in ENDINGS


def table_of(body: bytes, file: str, text: str, named: str, now: Now) -> ImportTable:
    """The command that takes over a table.

    Args:
        body: the table, as it was read from `file`.
        file: its name, for errors.
        text: the map, as it was read from `named`.
        named: the name of the map, for errors.
        now: the wall clock, and the zone in which the table was written.

    Raises:
        BadInput: the map or the table is not understood, all of it.
    """
    told = read_column_map(text, named)
    sheet = read_sheet(body, file, told.separator)
    return ImportTable(read_table(sheet, told, now))


def import_of_table(file: Path, columns: Path, world: World) -> ImportTable:
    """The command that takes over the table in a file, by the map in another."""
    now = Now(world.clock.now().wall_ms, world.zone)
    return table_of(bytes_of(file), str(file), text_of(columns), str(columns), now)


def map_for(file: Path) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The headings of a table, and the lines of a map to fill in for it."""
    sheet = read_sheet(bytes_of(file), str(file))
    return sheet.headings, blank_map(sheet)
