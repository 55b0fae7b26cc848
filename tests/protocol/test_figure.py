"""Ranges are closed at both ends, and a setting goes the stricter way only."""

from dataclasses import replace

import pytest

from tests.protocol.texts import refusal, with_figure
from unhurried.bootstrap import shipped
from unhurried.protocol.figure import Bounds, Stricter

BOOK = shipped.rulebook()
STAGES = BOOK.figure("hold.stages_min")  # 5, 10, 15; nothing outside 1 to 20
RANGE = Bounds(3, 7)


@pytest.mark.parametrize(
    ("value", "held"), [(2, False), (3, True), (7, True), (8, False)]
)
def test_a_range_holds_its_ends(value: int, *, held: bool) -> None:
    assert RANGE.holds(value) is held


@pytest.mark.parametrize(
    ("low", "high", "inside"),
    [
        (3, 7, True),
        (5, 5, True),
        (3, 3, True),
        (7, 7, True),
        (2, 7, False),
        (3, 8, False),
        (7, 3, False),
    ],
)
def test_a_range_lies_inside_one_as_wide_as_itself(
    low: int, high: int, *, inside: bool
) -> None:
    assert Bounds(low, high).inside(RANGE) is inside


def test_a_range_of_one_number_is_a_range() -> None:
    assert refusal(with_figure("ceiling.mm", "recommended", "[50, 50]")) is None


@pytest.mark.parametrize(
    ("stricter", "admitted"),
    [(Stricter.LOWER, range(5, 16)), (Stricter.HIGHER, range(5, 21))],
)
def test_a_setting_is_compared_with_the_loosest_stage(
    stricter: Stricter, admitted: range
) -> None:
    figure = replace(STAGES, stricter=stricter, absolute=Bounds(5, 20))
    assert [n for n in range(30) if figure.admits(n)] == list(admitted)
