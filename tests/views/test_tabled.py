"""A table is shown so that a map that is wrong can be noticed."""

from datetime import UTC

from tests.exports.table.tables import MAP, NOW, row_of, table, understood
from tests.life import book, newcomer
from unhurried.app.tabling import table_taken_over
from unhurried.views.tabled import TablePage, table_page

ROWS = [
    row_of(Day="02.01.2025", Size="4,1", Pain="3", Blood="x"),
    row_of(Day="01.02.2026", Time="", Size="5", Minutes="12,5", Pain="", Sore=""),
]
LEFT_OPEN = (
    "1 session in which pain or blood is not answered; until the next check-in, that "
    "counts as its worst"
)


def shown(text: str) -> TablePage:
    sessions = understood(table(ROWS), text)
    facts = table_taken_over(sessions, newcomer().at(30), book())
    return table_page(facts, NOW.wall_ms, UTC)


def test_days_are_told_with_their_month_in_words_and_widths_across() -> None:
    page = shown(MAP.replace("diameter_mm", "circumference_cm"))
    assert page.lines == (
        "the first on Thursday 2 January 2025, the last on Sunday 1 February 2026",
        "widths from 13.1 to 15.9 mm across",
        "held for 12.5 minutes at most",
        "pain in 1 session, blood in or after 1 session",
        LEFT_OPEN,
    )
    assert (page.first_day, page.last_day) == ("2025-01-02", "2026-02-01")


def test_a_day_and_month_that_are_turned_round_are_seen() -> None:
    said = MAP.replace("diameter_mm", "diameter_cm")
    turned = shown(said.replace("day-month-year", "month-day-year"))
    assert "the first on Saturday 1 February 2025" in turned.lines[0]


def test_around_taken_for_across_is_seen() -> None:
    page = shown(MAP.replace("diameter_mm", "diameter_cm"))
    assert "widths from 41 to 50 mm across" in page.lines


def test_nothing_new_is_shown_as_nothing() -> None:
    assert table_page((), NOW.wall_ms, UTC) == TablePage()
