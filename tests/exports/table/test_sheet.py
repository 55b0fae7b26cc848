"""The cells of a CSV that anybody may have written."""

import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unhurried.core.errors import BadInput
from unhurried.exports.table.sheet import (
    LONGEST_BYTES,
    MOST_COLUMNS,
    MOST_ROWS,
    read_sheet,
)

CELLS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))


def cells(body: bytes, separator: str = "") -> list[tuple[str, ...]]:
    return [row.cells for row in read_sheet(body, "a.csv", separator).rows]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_the_headings_tell_what_stands_between_cells(
    separator: str, mark: bytes, end: str
) -> None:
    text = end.join(separator.join(row) for row in (("Day", "Größe"), ("1", "2")))
    sheet = read_sheet(mark + text.encode(), "a.csv")
    assert sheet.headings == ("Day", "Größe")
    assert [row.cells for row in sheet.rows] == [("1", "2")]


def test_what_stands_in_quotation_marks_separates_nothing() -> None:
    body = b'"Size, mm";"said ""so""; or not"\n"1;2";"a\nb"\n'
    assert cells(body) == [("1;2", "a\nb")]


def test_headings_that_can_be_told_apart_in_two_ways_ask_for_the_map() -> None:
    body = b"Day;Size, mm\n1;2\n"
    with pytest.raises(BadInput, match="not clear") as refused:
        cells(body)
    assert "separator" in refused.value.hint
    assert cells(body, ";") == [("1", "2")]


def test_rows_keep_the_numbers_that_a_spreadsheet_shows() -> None:
    sheet = read_sheet(b'a,b\n\n,\n1,"x\ny"\n2,3\n', "a.csv")
    assert [row.number for row in sheet.rows] == [4, 5]


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"", "one column"),
        (b"Day\n1\n", "one column"),
        (b",,\n1,2,3\n", "no headings"),
        ("Gr\u00f6\u00dfe;Tag\n".encode("latin-1"), "UTF-8"),
        ("Day;Size\n".encode("utf-16"), "UTF-8"),
        (b"Day,Size\n1\0,2\n", "UTF-8"),
        (b"PK\x03\x04\x14\0", "no CSV yet"),
        (b'Day,Size\n1,"2\n3,4\n', "told apart"),
        (b'Day,Size\n1,"2"x\n', "told apart"),
        (b"Day,Size\n1\n", "has 1 cells"),
        (b"Day,Size\n1,2,3\n", "has 3 cells"),
        (b"Day,Size\n1," + b"x" * 140_000 + b"\n", "told apart"),
        (b"a," * MOST_COLUMNS + b"a\n", "too many columns"),
        (b"a,b\n" + b"1,2\n" * (MOST_ROWS + 1), "too many rows"),
        (b"a,b\n" + b"1,2\n" * 100_000, "too many rows"),
        (b"," * (LONGEST_BYTES + 1), "four megabytes"),
        (b'a,b\n"' * 600_000, "told apart"),
        (b'"' * 3_999_999, "one column"),
    ],
    ids=lambda one: repr(one)[:20],
)
def test_what_is_no_table_is_refused_with_its_place(body: bytes, said: str) -> None:
    with pytest.raises(BadInput, match=said) as refused:
        cells(body)
    assert refused.value.where.startswith("a.csv")
    assert refused.value.hint


def test_as_many_rows_as_are_promised_are_read() -> None:
    assert len(cells(b"a,b\n" + b"1,2\n" * MOST_ROWS)) == MOST_ROWS


@given(st.lists(st.tuples(CELLS, CELLS), max_size=5))
def test_what_another_writer_wrote_is_read_as_it_was(
    rows: list[tuple[str, str]],
) -> None:
    text = StringIO(newline="")
    csv.writer(text, quoting=csv.QUOTE_ALL).writerows([("a", "b"), *rows])
    wanted = [row for row in rows if any(cell.strip() for cell in row)]
    assert cells(text.getvalue().encode()) == wanted
