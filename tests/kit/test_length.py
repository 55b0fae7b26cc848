from dataclasses import replace

import pytest
from hypothesis import given

from tests.kit.samples import BOOK, FINGER, SMALL, codes, sizes, strictness
from unhurried.core.lengths import Mm
from unhurried.core.practice import Depth
from unhurried.kit.length import about_length, deepest


@pytest.mark.parametrize(
    ("tenths", "said"),
    [
        (700, []),
        (1200, []),
        (1201, ["long"]),
        (1500, ["long"]),
        (1501, ["too-long"]),
    ],
)
def test_over_120_mm_is_warned_of_and_over_150_refused(
    tenths: int, said: list[str]
) -> None:
    assert codes(about_length(replace(SMALL, length=Mm(tenths)), BOOK)) == said


def test_an_unmeasured_length_goes_half_way_at_most() -> None:
    unmeasured = replace(SMALL, length=None)
    assert codes(about_length(unmeasured, BOOK)) == ["unknown-length"]
    assert deepest(unmeasured) is Depth.PART
    assert deepest(SMALL) is Depth.FULL


def test_fingers_are_not_measured() -> None:
    assert about_length(FINGER, BOOK) == ()
    assert deepest(FINGER) is Depth.FULL


@given(sizes, sizes)
def test_a_longer_object_is_never_easier(one: Mm, other: Mm) -> None:
    short, long = sorted((one, other))
    shorter = strictness(about_length(replace(SMALL, length=short), BOOK))
    assert strictness(about_length(replace(SMALL, length=long), BOOK)) >= shorter
