"""Cells that no spreadsheet takes for a formula, and that come back as they were."""

import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unhurried.exports.cells import safe, write

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
BEGINS = ("=", "+", "-", "@", "\t", "\r")


@pytest.mark.parametrize(
    "text",
    [
        '=HYPERLINK("x")',
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "  =1",
        "=cmd|' /C calc'!A0",
        "%0A=1",
        "|x",
    ],
)
def test_a_text_that_could_begin_a_formula_gets_an_apostrophe(text: str) -> None:
    assert safe(text) == f"'{text}"


@pytest.mark.parametrize("cell", [None, 0, -3, 13.5, "plain", "a=b", "2026-01-05"])
def test_numbers_and_plain_texts_stay_as_they_are(cell: object) -> None:
    assert safe(cell) == cell  # type: ignore[arg-type]  # each is a cell


@given(st.lists(st.lists(TEXTS, min_size=1, max_size=4), min_size=1, max_size=5))
def test_another_reader_finds_every_cell_again_and_none_is_a_formula(
    rows: list[list[str]],
) -> None:
    text = write(rows).decode("utf-8-sig")
    found = list(csv.reader(StringIO(text, newline="")))
    wanted = [[str(safe(cell)) for cell in row] for row in rows]
    assert [row or [""] for row in found] == wanted
    assert not any(cell.startswith(BEGINS) for row in found for cell in row)


def test_a_cell_left_alone_would_be_noticed() -> None:
    """Negative control: the same check sees a formula where nothing was put before."""
    [row] = csv.reader(StringIO("=1+1,2"))
    assert any(cell.startswith(BEGINS) for cell in row)
