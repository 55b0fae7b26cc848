"""The picture of progress: whole in words, recorded and estimated apart."""

from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from tests.life import Life, newcomer
from unhurried.planner.believed import Believed
from unhurried.views.drawing.frame import BOTTOM, HIGH, LEFT, RIGHT, TOP, WIDE, Frame
from unhurried.views.drawing.marks import text
from unhurried.views.drawing.progress import progress_svg

SVG = "{http://www.w3.org/2000/svg}"


def drawn(life: Life, day: float, *beliefs: Believed) -> ET.Element:
    return ET.fromstring(progress_svg(life.at(day), beliefs))  # noqa: S314 - our own


def kinds(svg: ET.Element) -> list[str]:
    """The classes of what is drawn beside the legend's row and the lines."""
    return [
        one.get("class", "")
        for one in svg
        if one.get("class") and float(one.get("cy", one.get("y", "0"))) < HIGH - BOTTOM
    ]


def told(svg: ET.Element) -> str:
    words = svg.find(f"{SVG}desc")
    assert words is not None
    return words.text or ""


def test_each_session_is_one_mark_and_its_shape_says_whether_it_counts() -> None:
    life = newcomer().clean(0).clean(3).session(6, pain=2)
    shapes = [each for each in kinds(drawn(life, 9)) if each in ("well", "open")]
    assert shapes == ["well", "well", "open"]


def test_the_picture_is_told_whole_in_words() -> None:
    life = newcomer().clean(0).session(3, pain=2)
    beliefs = (Believed(0, 12, 14, 17),)
    assert told(drawn(life, 9, *beliefs)) == (
        "Day 0: 13 mm, comfortable. Day 3: 13 mm, not counted. "
        "Estimated, not recorded: comfort reaches about 14 mm (12 to 17) now."
    )


def test_nothing_estimated_is_drawn_where_nothing_is_believed() -> None:
    svg = drawn(newcomer().clean(0), 3)
    assert not {"band", "middle"} & set(kinds(svg))
    assert "Estimated" not in told(svg)


def test_before_the_first_session_the_picture_says_so() -> None:
    svg = drawn(newcomer(), 0)
    assert told(svg) == "No session has been recorded yet."
    assert "Nothing has been recorded yet." in [one.text for one in svg]


def test_words_cannot_break_out_of_the_picture() -> None:
    assert text((1, 2), '</text><script a="') == (
        '<text x="1" y="2">&lt;/text&gt;&lt;script a=&quot;</text>'
    )


@given(st.floats(0.1, 4_000), st.floats(1, 30), st.floats(31, 70), st.floats(0, 1))
def test_whatever_is_shown_lies_inside_the_frame(
    days: float, low: float, high: float, share: float
) -> None:
    frame = Frame(days, low, high)
    assert LEFT <= frame.x(days * share) <= WIDE - RIGHT
    assert TOP <= frame.y(low + (high - low) * share) <= HIGH - BOTTOM
    assert len(frame.marks_days) <= 14
    assert all(low - 5 < mark <= high for mark in frame.marks_mm)
