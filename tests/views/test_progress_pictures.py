"""What the page of progress shows, and how it is narrowed down."""

from dataclasses import replace
from datetime import UTC

from tests.life import Life, book, newcomer
from unhurried.views.drawing.plots import whole
from unhurried.views.points import Span
from unhurried.views.progress_pictures import (
    EVERY,
    ProgressPictures,
    asked,
    progress_pictures,
)


def seen(life: Life, day: float, time: str = "", which: str = "") -> ProgressPictures:
    decision, wanted = life.decide(day), asked(time, which)
    drawn = whole(life.at(day), (), decision, book(), UTC)
    return progress_pictures(replace(drawn, span=wanted.span), decision, wanted.which)


def test_what_is_asked_for_is_read_and_anything_else_is_everything() -> None:
    assert asked("year", "2").span is Span.YEAR
    assert asked("year", "2").which == "2"
    for time, which in ((None, None), ("", ""), ("x", "")):
        assert asked(time, which).span is Span.ALL
        assert asked(time, which).which == EVERY


def test_one_width_is_named_by_its_place_and_a_strange_place_is_all() -> None:
    life = newcomer().clean(0).clean(3).clean(6, "middle")
    page = seen(life, 9, which="2")
    assert page.widths == (("0", "every width"), ("1", "13 mm"), ("2", "16 mm"))
    assert page.which == "2"
    assert [row[1] for row in page.recorded[0].table.rows] == ["16 mm"]
    for which in ("3", "-1", "x", "9" * 5_000, "²"):
        assert seen(life, 9, which=which).which == EVERY


def test_estimated_stands_apart_from_what_was_recorded() -> None:
    page = seen(newcomer().clean(0), 3)
    assert [one.name for one in page.recorded] == ["sizes", "weeks", "feelings"]
    assert page.estimated.name == "beliefs"
    assert "Nothing here is estimated" in page.note


def test_each_width_has_a_row() -> None:
    page = seen(newcomer().clean(0).session(3).clean(6, "middle"), 9)
    assert page.sizes.rows == (
        ("13 mm", "2", "2", "all of it", "5 minutes", "1970-01-04"),
        ("16 mm", "1", "1", "all of it", "5 minutes", "1970-01-07"),
    )


def test_an_empty_record_says_so() -> None:
    page = seen(newcomer(), 0)
    assert not page.any
    assert page.empty == "Nothing has been recorded yet."
    assert page.milestones == ()
