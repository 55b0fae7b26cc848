"""A map says what each column is; what it does not say is asked for, never guessed."""

import pytest

from tests.exports.table.tables import MAP
from unhurried.core.errors import BadInput
from unhurried.exports.table.column_map import (
    COLUMNS,
    SIZES,
    ColumnMap,
    DateOrder,
    read_column_map,
)

LEAST = """format = 1
date_order = "year-month-day"
[columns]
date = "When"
diameter_cm = "Wide"
"""


def read(text: str) -> ColumnMap:
    return read_column_map(text, "map.toml")


def test_a_map_says_each_column_and_how_it_is_written() -> None:
    told = read(MAP)
    assert told.columns["blood_after"] == "Blood after"
    assert (told.order, told.decimal, told.scale) == (DateOrder.DAY_FIRST, ",", 10)
    assert (told.size, told.length) == ("diameter_mm", "length_mm")
    assert told.yes == {"yes", "x"}
    assert told.left_out == ("Mood",)


def test_a_day_and_a_size_are_the_least_that_it_says() -> None:
    told = read(LEAST)
    assert told.columns == {"date": "When", "diameter_cm": "Wide"}
    assert (told.scale, told.decimal, told.separator) == (0, "", "")
    assert (told.yes, told.no) == (frozenset(), frozenset())


@pytest.mark.parametrize("line", LEAST.splitlines())
def test_no_line_of_the_least_map_may_be_missing(line: str) -> None:
    with pytest.raises(BadInput):
        read(LEAST.replace(line + "\n", ""))


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ('"day-month-year"', '"european"', "not a word we know"),
        ("format = 1", "format = 2", "is not 1"),
        ("scale = 10", "", "scale: is missing"),
        ("scale = 10", "scale = 0", "not from 1 to 100"),
        ('decimal = ","', 'decimal = ";"', "decimal"),
        ('no = ["no", "-"]', "", "no: is missing"),
        ('yes = ["yes", "x"]', "", "yes: is missing"),
        ('["no", "-"]', '["no", "Yes"]', "both yes and no"),
        ('["no", "-"]', '["no", " "]', "word that is empty"),
        ('["no", "-"]', '["no", ""]', "no"),
        ('date = "Day"', "", "date: is missing"),
        ('date = "Day"', 'date = ""', "date"),
        ('diameter_mm = "Size"', "", "size of what was used is missing"),
        ('time = "Time"', 'circumference_cm = "Time"', "told twice"),
        ('time = "Time"', 'length_in = "Time"', "told twice"),
        ('time = "Time"', 'time = "Day"', "named twice"),
        ('["Mood"]', '["Day"]', "named twice"),
        ('pain = "Pain"', 'pian = "Pain"', "not a key we know"),
        ("format = 1", "format = 1\nunit = 'cm'", "not a key we know"),
        ("format = 1", "format = 1\nseparator = '|'", "separator"),
        ("format = 1", "format = ", "not TOML"),
        ("[columns]", "", "not a key we know"),
        ('"day-month-year"', '""', "still empty"),
        ('"Pain"', '""', "still empty"),
    ],
)
def test_what_is_missing_doubled_or_unknown_refuses_the_map(
    before: str, after: str, said: str
) -> None:
    assert before in MAP
    with pytest.raises(BadInput) as refused:
        read(MAP.replace(before, after, 1))
    assert said in f"{refused.value.where}: {refused.value.what}"
    assert refused.value.where.startswith("map.toml")


def test_a_map_without_end_is_refused() -> None:
    with pytest.raises(BadInput, match="too long"):
        read(MAP + "#" * 20_000)


def test_every_size_says_its_unit_and_its_shape() -> None:
    assert set(SIZES) < set(COLUMNS)
    assert {shape for _, shape in SIZES.values()} == {"across", "around"}
