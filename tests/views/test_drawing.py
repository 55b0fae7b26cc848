"""Pictures as SVG: their frames, marks, legends, and what a saved file says."""

import re
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.life import Life, book, newcomer
from tests.views.drawn import classes, marked, parsed, size, texts, words
from unhurried.planner.believed import Believed
from unhurried.views.drawing.axes import calendar, levels, millimetres
from unhurried.views.drawing.frame import NARROW, ROOM, Box, Frame
from unhurried.views.drawing.legend import Entry, legend
from unhurried.views.drawing.looks import DARK, LOOKS
from unhurried.views.drawing.marks import dot, group, specks, text
from unhurried.views.drawing.plots import whole
from unhurried.views.drawing.progress import progress_svg
from unhurried.views.drawing.ticks import dates, numbers

DAY_MS = 86_400_000
TENTHS = st.integers(0, 40_000).map(lambda tenths: tenths / 10)
BOX = Box(50, 10, 320, 200)


def saved(life: Life, day: float, *beliefs: Believed) -> str:
    state, decision = life.at(day), life.decide(day)
    return progress_svg(whole(state, beliefs, decision, book(), UTC))


def test_words_cannot_break_out_of_the_picture() -> None:
    assert text((1, 2), '</text><script a="') == (
        '<text x="1.0" y="2.0">&lt;/text&gt;&lt;script a=&quot;</text>'
    )


def test_a_group_without_marks_is_not_drawn() -> None:
    assert group("easy", ()) == ""
    assert specks((), 3) == ""
    assert group("easy", [dot((1, 2))]).startswith('<g class="easy" fill=')


def test_every_kind_has_looks_that_no_content_policy_refuses() -> None:
    assert all("style" not in look for look in LOOKS.values())
    named = set(re.findall(r"\.([a-z]+)[,{]", DARK))
    assert named <= set(LOOKS)


@given(
    st.floats(-(10**12), 10**12),
    st.floats(1, 10**12),
    st.floats(5, 60),
    st.floats(0, 60),
    st.floats(0, 1),
)
def test_whatever_is_shown_lies_inside_the_frame(
    first: float, lasts: float, low: float, wide: float, share: float
) -> None:
    frame = Frame(BOX, first, first + lasts, low, low + wide)
    x, y = frame.x(first + lasts * share), frame.y(low + wide * share)
    assert BOX.left + ROOM - 0.01 <= x <= BOX.right - ROOM + 0.01
    assert BOX.top + ROOM - 0.01 <= y <= BOX.bottom - ROOM + 0.01


@given(TENTHS, TENTHS, st.integers(2, 12))
def test_round_numbers_are_few_and_lie_between(
    low: float, wide: float, at_most: int
) -> None:
    found = numbers(low, low + wide, at_most)
    assert len(found) <= at_most + 1
    assert all(low <= one <= low + wide for one in found)


@given(st.integers(-(10**12), 10**14), st.floats(0, 40_000), st.integers(4, 12))
def test_dates_are_few_in_order_and_lie_between(
    first: int, days: float, at_most: int
) -> None:
    last = first + days * DAY_MS
    found = dates(first, last, UTC, at_most)
    assert len(found) <= at_most + 2
    assert [one.at_ms for one in found] == sorted({one.at_ms for one in found})
    assert all(first <= one.at_ms <= last for one in found)


def test_dates_beyond_the_calendar_are_left_out() -> None:
    assert dates(10**17, 10**17 + DAY_MS, UTC, 8) == []


def ms(year: int, month: int, day: int) -> float:
    since = datetime(year, month, day, tzinfo=UTC) - datetime(1970, 1, 1, tzinfo=UTC)
    return since / timedelta(milliseconds=1)


def test_weeks_begin_on_mondays_and_months_name_their_year_once() -> None:
    weekly = dates(ms(2026, 3, 4), ms(2026, 4, 2), UTC, 6)
    assert [one.text for one in weekly] == ["9 Mar", "16 Mar", "23 Mar", "30 Mar"]
    monthly = dates(ms(2026, 9, 20), ms(2027, 3, 2), UTC, 8)
    assert [one.text for one in monthly] == [
        "Oct 2026",
        "Nov",
        "Dec",
        "2027",
        "Feb",
        "Mar",
    ]


def test_axes_draw_lines_with_words() -> None:
    frame = Frame(BOX, 0, 30 * DAY_MS, 10, 36)
    drawn = "".join(millimetres(frame))
    assert [f"{mm} mm" in drawn for mm in (10, 15, 35, 40)] == [True, True, True, False]
    assert "12 Jan" in "".join(calendar(frame, UTC, 6))
    assert "half" in "".join(levels(frame, [(12, "half")]))


def test_a_legend_breaks_its_lines_before_the_edge() -> None:
    entries = [Entry("easy", dot((0, 0)), "as many words as fit")] * 4
    one = legend([("Recorded", entries[:1])], NARROW, 0)
    four = legend([("Recorded", entries)], NARROW, 0)
    none = legend([("Recorded", [])], NARROW, 0)
    assert none.high == 0 < one.high < four.high
    assert not none.parts


def test_a_saved_file_tells_every_session_in_words() -> None:
    life = newcomer().clean(0).session(3, pain=2)
    said = words(parsed(saved(life, 9, Believed(0, 12, 14, 17))))
    assert "Day: 1970-01-01; Width: 13 mm; Depth: all of it; Pain: 0;" in said
    assert "Day: 1970-01-04; Width: 13 mm; Depth: all of it; Pain: 2;" in said
    assert "Estimated, not recorded: comfort reaches about 14 mm now" in said


def test_a_saved_file_carries_its_own_paper_and_its_own_dark() -> None:
    svg = parsed(saved(newcomer().clean(0), 3))
    assert "paper" in classes(svg)
    assert "prefers-color-scheme:dark" in saved(newcomer().clean(0), 3)
    assert "Progress" in texts(svg)
    assert float(svg.get("width", "0")) == size(svg)[0]


def test_nothing_estimated_is_drawn_where_nothing_is_believed() -> None:
    svg = parsed(saved(newcomer().clean(0), 3))
    assert not {"band", "middle", "range"} & set(marked(svg))
    assert "Estimated" not in texts(svg)


def test_before_the_first_session_the_picture_says_so() -> None:
    svg = parsed(saved(newcomer(), 0))
    assert "Nothing has been recorded yet." in texts(svg)
    assert "Nothing has been recorded yet." in words(svg)
