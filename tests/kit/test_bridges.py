from collections.abc import Sequence
from itertools import pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.kit.samples import BOOK
from unhurried.core.lengths import Mm
from unhurried.kit.bridges import SizeRange, bridge, bridge_to_first
from unhurried.kit.steps import StepLimits, step_limits

LIMITS = step_limits(BOOK)
ends = st.lists(st.integers(30, 500).map(Mm), min_size=2, max_size=2, unique=True).map(
    sorted
)


def too_wide(sizes: Sequence[Mm], limits: StepLimits) -> list[tuple[Mm, Mm]]:
    """Steps of a chain of sizes that may not be taken."""
    return [
        (low, high)
        for low, high in pairwise(sizes)
        if high.tenths - low.tenths > limits.widest_to(high)
    ]


def worst_chains(ranges: Sequence[SizeRange]) -> list[list[Mm]]:
    """Every choice of ends; a step is widest between ends, so these are the worst."""
    return [list(chosen) for chosen in product(*((r.low, r.high) for r in ranges))]


def test_the_limits_are_those_of_the_rulebook() -> None:
    assert step_limits(BOOK) == StepLimits(30, 60, 150, 200, 380, 20)


@pytest.mark.parametrize(
    ("below", "above", "said"),
    [
        (130, 220, ["16 to 19"]),
        (130, 190, []),
        (130, 250, ["19"]),
        (130, 290, ["18 to 18.6", "23.3 to 23.9"]),
        (350, 400, ["38"]),
        (380, 410, ["39 to 40"]),
        (380, 400, []),
        (370, 390, []),
        (370, 391, ["38"]),
        (310, 380, ["32 to 37"]),
        (320, 381, ["38"]),
    ],
)
def test_the_sizes_that_close_a_gap(below: int, above: int, said: list[str]) -> None:
    assert [str(sizes) for sizes in bridge(Mm(below), Mm(above), LIMITS)] == said


@given(ends)
def test_any_size_from_each_range_leaves_no_step_too_wide(ends: list[Mm]) -> None:
    below, above = ends
    ranges = bridge(below, above, LIMITS)
    for chosen in worst_chains(ranges[:10]):
        onwards = [sizes.low for sizes in ranges[10:]]
        assert too_wide([below, *chosen, *onwards, above], LIMITS) == []


@given(ends)
def test_a_range_is_not_empty_and_stays_between_the_ends(ends: list[Mm]) -> None:
    below, above = ends
    for sizes in bridge(below, above, LIMITS):
        assert below < sizes.low <= sizes.high < above


@given(ends)
def test_a_bridge_is_there_exactly_when_a_step_is_too_wide(ends: list[Mm]) -> None:
    below, above = ends
    assert bool(bridge(below, above, LIMITS)) is bool(too_wide(ends, LIMITS))


@given(st.integers(201, 500).map(Mm))
def test_a_bridge_to_the_first_size_begins_small_enough(first: Mm) -> None:
    ranges = bridge_to_first(first, LIMITS)
    assert ranges[0].high.tenths <= LIMITS.first_easy
    for chosen in worst_chains(ranges[:10]):
        onwards = [sizes.low for sizes in ranges[10:]]
        assert too_wide([*chosen, *onwards, first], LIMITS) == []


@pytest.mark.parametrize(
    ("first", "said"),
    [
        (201, ["14.1 to 15"]),
        (210, ["15"]),
        (211, ["15", "15.1 to 21"]),
        (230, ["15", "17 to 21"]),
    ],
)
def test_the_sizes_that_lead_to_a_wide_first_one(first: int, said: list[str]) -> None:
    assert [str(sizes) for sizes in bridge_to_first(Mm(first), LIMITS)] == said


def test_a_range_begins_at_the_smallest_length_there_is() -> None:
    [sizes] = bridge_to_first(Mm(60), LIMITS)
    assert sizes == SizeRange(Mm(1), Mm(150))


def test_a_range_one_tenth_too_generous_is_noticed() -> None:
    [right] = bridge(Mm(130), Mm(220), LIMITS)
    generous = SizeRange(Mm(right.low.tenths - 1), right.high)
    found = [
        step
        for chosen in worst_chains([generous])
        for step in too_wide([Mm(130), *chosen, Mm(220)], LIMITS)
    ]
    assert found == [(Mm(159), Mm(220))]
