from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.kit.samples import BOOK, SMALL
from unhurried.core.errors import BadInput
from unhurried.core.lengths import Mm
from unhurried.kit.base import about_base
from unhurried.kit.ceiling import about_ceiling
from unhurried.kit.measures import diameter, length


@pytest.mark.parametrize(
    ("text", "mm"),
    [
        ("13", "13"),
        ("13 mm", "13"),
        ("13mm", "13"),
        (" 13  MM ", "13"),
        ("13.5 millimetres", "13.5"),
        ("1.3 cm", "13"),
        ("1,3 cm", "13"),
        ("0.5 in", "12.7"),
        (".5 inch", "12.7"),
        ('0.5"', "12.7"),
        ("1/2 in", "12.7"),
        ("1 1/4 inches", "31.8"),
        ("circumference 41", "13.1"),
        ("41 mm around", "13.1"),
        ("girth 4.1 cm", "13.1"),
        ("30 Fr", "10"),
        ("30 french", "10"),
        ("39 Charrière", "13"),
        ("Hegar 13", "13"),
        ("13 hegar", "13"),
        ("13 mm across", "13"),
        ("3", "3"),
        ("150", "150"),
    ],
)
def test_a_width_is_read_as_people_write_it(text: str, mm: str) -> None:
    assert str(diameter(text)) == mm


@pytest.mark.parametrize(
    ("text", "mm"),
    [("100", "100"), ("10 cm", "100"), ("4 in", "101.6"), ("70 mm long", "70")],
)
def test_a_length_is_read_as_people_write_it(text: str, mm: str) -> None:
    assert str(length(text)) == mm


NOT_SIZES = ["", "mm", "nan", "inf", "1e1", "-13", "13 14", "13.", "1,300", "1/0 in"]
NOT_UNITS = ["1 ft", "13 feet", "13 m", "13 px", "small 13", "13 F"]
NOT_LIKELY = ["13 in", "151", "2.9", "0", "9999 in", "0.5"]
NOT_WIDTHS = ["30 Fr around", "circumference Hegar 13", "13 mm cm", "70 mm long"]


@pytest.mark.parametrize("text", NOT_SIZES + NOT_UNITS + NOT_LIKELY + NOT_WIDTHS)
def test_what_is_not_clearly_a_width_is_refused_with_a_way_on(text: str) -> None:
    with pytest.raises(BadInput) as refused:
        diameter(text, "items[0].diameter")
    assert refused.value.where == "items[0].diameter"
    assert refused.value.what
    assert refused.value.hint


@pytest.mark.parametrize(
    "text", ["100 mm around", "30 Fr", "Hegar 13", "100 mm wide", "4", "50 in", "x"]
)
def test_what_is_not_clearly_a_length_is_refused_with_a_way_on(text: str) -> None:
    with pytest.raises(BadInput) as refused:
        length(text, "--length")
    assert refused.value.where == "--length"
    assert refused.value.hint


def size_or_hint(text: str) -> Mm | str:
    try:
        return diameter(text)
    except BadInput as refused:
        return refused.hint


typed = st.text(max_size=30) | st.from_regex(r"[0-9.,/]{1,6} ?[a-z]{0,6}")


@given(typed)
def test_whatever_is_typed_is_a_likely_size_or_refused_with_a_hint(text: str) -> None:
    read = size_or_hint(text)
    assert read
    assert isinstance(read, str) or Mm(30) <= read <= Mm(1500)


def written(mm: Decimal) -> list[str]:
    """Write one diameter in every exact way there is."""
    return [f"{mm}", f"{mm} mm", f"{mm / 10} cm", f"Hegar {mm}", f"{mm * 3} Fr"]


def disagreements(mm: Decimal, read: Callable[[str], Mm]) -> list[str]:
    """Ways of writing a size that bring another verdict than its millimetres."""

    def verdict(text: str) -> object:
        item = replace(SMALL, diameter=read(text))
        return (*about_base(item, BOOK), *about_ceiling(item, BOOK))

    first, *others = written(mm)
    return [text for text in others if verdict(text) != verdict(first)]


@given(st.integers(6, 300).map(lambda half: Decimal(half) / 2))
def test_the_unit_of_a_size_changes_no_verdict(mm: Decimal) -> None:
    assert disagreements(mm, diameter) == []


def test_a_reader_that_forgets_the_unit_is_noticed() -> None:
    def careless(text: str) -> Mm:
        return diameter(text.replace(" cm", " mm").replace("Fr", "mm"))

    assert disagreements(Decimal(49), careless) == ["4.9 cm", "147 Fr"]
