"""A spreadsheet that is not ours opens what we write, and we read what it writes."""

import csv
from io import StringIO
from pathlib import Path

import pytest

from tests.cli.hand import Hand
from tests.exports.table.office import converted, seen
from tests.exports.table.tables import CLEAN, MAP, row_of, table, understood
from unhurried.exports.cells import Cell, safe, write

NOTES = (
    '=HYPERLINK("http://x.test";"look")',
    "+1+1",
    "-2",
    "@SUM(A1)",
    "  =1+1",
    "two\nlines",
    'say "no", then; stop',
    "тихо 静か",
)
ROWS: tuple[tuple[Cell, ...], ...] = (
    ("date", "time", "width_mm", "pain", "blood", "note"),
    *(("2026-01-05", "19:30", 13.5, None, "no", note) for note in NOTES),
)
SESSION = """
format = 1
ago = "1d"
[session]
kind = "train"
item = "small"
lubricant = "gel"
depth = "tip"
hold_minutes = 5
ended = "completed"
pain = 0
discomfort = 1
blood = false
note = '=1+1'
"""


@pytest.fixture(scope="module")
def opened(
    tmp_path_factory: pytest.TempPathFactory,
) -> list[list[tuple[str, str, str]]]:
    """Our cells in a spreadsheet: kind, formula, text."""
    folder = tmp_path_factory.mktemp("office")
    file = folder / "ours.csv"
    file.write_bytes(write(ROWS))
    cells = seen(file, folder)
    return [[(one.kind, one.formula, one.text) for one in row] for row in cells]


def test_a_spreadsheet_shows_every_cell_as_it_was_written(
    opened: list[list[tuple[str, str, str]]],
) -> None:
    assert [text for _, _, text in opened[0]] == [*ROWS[0]]
    for row, note in zip(opened[1:], NOTES, strict=True):
        kinds = [kind for kind, _, _ in row]
        assert kinds == ["date", "time", "float", "", "string", "string"]
        texts = [text for _, _, text in row]
        assert texts[0] == "2026-01-05"
        assert texts[2:4] == ["13.5", ""]
        assert texts[-1].split() == str(safe(note)).split()


def test_nothing_that_we_write_is_a_formula(
    opened: list[list[tuple[str, str, str]]],
) -> None:
    assert [formula for row in opened for _, formula, _ in row if formula] == []


def test_a_cell_that_was_left_as_it_stands_would_be_seen_as_a_formula(
    tmp_path: Path,
) -> None:
    """Negative control: the same look finds a formula where one was written."""
    file = tmp_path / "theirs.csv"
    file.write_text("note,sum\nplain,=1+1\n", encoding="utf-8")
    [_, row] = seen(file, tmp_path)
    assert row[1].formula.endswith("=1+1")


def test_the_export_itself_opens_as_the_sessions_that_it_holds(tmp_path: Path) -> None:
    owner = Hand(tmp_path)
    assert owner.set_up().exit_code == 0
    owner.run("record", owner.written("session.toml", SESSION))
    file = owner.folder / "all.csv"
    owner.told("export", file)
    [headings, row] = seen(file, owner.folder)
    wanted = list(csv.reader(StringIO(file.read_text(encoding="utf-8-sig"))))
    assert [one.text for one in headings] == wanted[0]
    by_name = dict(zip(wanted[0], row, strict=True))
    assert (by_name["width_mm"].text, by_name["hold_min"].text) == ("13", "5")
    assert (by_name["note"].kind, by_name["note"].text) == ("string", "'=1+1")
    assert by_name["pain"].kind == "float"


def test_a_table_kept_in_a_spreadsheet_comes_in_as_the_table_it_was(
    tmp_path: Path,
) -> None:
    rows = [CLEAN, row_of(Day="09.01.2026", Pain="2", Note='two; "lines"\nand =1+1')]
    file = tmp_path / "sessions.csv"
    file.write_bytes(table(rows, separator=","))
    kept = converted(
        file, "ods", tmp_path, read="Text - txt - csv (StarCalc):44,34,76,1"
    )
    saved = converted(kept, "csv", tmp_path)
    again = understood(saved.read_bytes(), MAP)
    first = understood(file.read_bytes())
    assert again == first
