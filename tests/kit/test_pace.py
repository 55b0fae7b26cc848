"""The least days between two sizes, over what is owned."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.kit.samples import BOOK
from unhurried.core.lengths import Mm
from unhurried.kit.pace import days_before, quickest_way
from unhurried.kit.steps import step_limits

widths = st.integers(100, 600).map(Mm)


@pytest.mark.parametrize(
    ("below", "above", "days"),
    [
        (130, 160, 7),
        (130, 161, 14),
        (130, 190, 14),
        (130, 191, None),
        (350, 380, 7),
        (370, 390, 21),
        (380, 400, 21),
        (380, 401, None),
    ],
)
def test_a_step_takes_a_week_for_every_three_millimetres(
    below: int, above: int, days: int | None
) -> None:
    assert days_before(Mm(below), Mm(above), BOOK) == days


def test_the_way_with_the_fewest_days_is_found_and_not_every_rung_is_on_it() -> None:
    way = quickest_way(Mm(130), Mm(160), [Mm(140), Mm(160)], BOOK)
    assert way is not None
    assert (way.days, way.sizes) == (7, (Mm(130), Mm(160)))


def test_it_begins_once_and_ends_at_the_narrowest_that_is_as_wide_as_the_goal() -> None:
    way = quickest_way(Mm(130), Mm(160), [Mm(130), Mm(160), Mm(190)], BOOK)
    assert way is not None
    assert (way.days, way.sizes) == (7, (Mm(130), Mm(160)))
    there = quickest_way(Mm(160), Mm(160), [], BOOK)
    assert there is not None
    assert (there.days, there.sizes) == (0, (Mm(160),))


def test_without_a_size_as_wide_as_the_goal_there_is_no_way() -> None:
    assert quickest_way(Mm(130), Mm(200), [Mm(160), Mm(190)], BOOK) is None


def test_a_gap_that_is_too_wide_leaves_no_way() -> None:
    assert quickest_way(Mm(130), Mm(220), [Mm(220)], BOOK) is None
    assert quickest_way(Mm(130), Mm(220), [Mm(170), Mm(220)], BOOK) is not None


def test_at_the_goal_nothing_is_left_to_go() -> None:
    way = quickest_way(Mm(200), Mm(180), [Mm(220)], BOOK)
    assert (way and way.days, way and way.sizes) == (0, (Mm(200),))


@given(widths, widths, st.lists(widths, max_size=7))
def test_every_step_of_a_way_may_be_taken(start: Mm, goal: Mm, owned: list[Mm]) -> None:
    way = quickest_way(start, goal, owned, BOOK)
    if way is None:
        return
    limits = step_limits(BOOK)
    for below, above in pairwise(way.sizes):
        assert 0 < above.tenths - below.tenths <= limits.widest_to(above)
    assert way.sizes[-1] >= min(goal, start)


@given(widths, widths, widths, st.lists(widths, max_size=6))
def test_a_size_between_never_costs_days(
    start: Mm, goal: Mm, between: Mm, owned: list[Mm]
) -> None:
    way = quickest_way(start, goal, [*owned, goal], BOOK)
    more = quickest_way(start, goal, [*owned, goal, between], BOOK)
    if way is not None:
        assert more is not None
        assert more.days <= way.days
