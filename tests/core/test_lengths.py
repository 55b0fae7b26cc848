import math
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unhurried.core.errors import BadInput
from unhurried.core.lengths import (
    Mm,
    from_circumference,
    from_french,
    from_hegar,
    millimetres,
)

tenths = st.integers(1, 10_000)


@pytest.mark.parametrize("value", [0, -1, 10_001, 1.5, True, "13", None])
def test_a_length_is_a_whole_number_of_tenths_up_to_a_metre(value: object) -> None:
    with pytest.raises(BadInput):
        Mm(value)  # type: ignore[arg-type] # the wrong kinds are the point


@pytest.mark.parametrize(
    ("value", "read"),
    [
        (13, 130),
        (13.5, 135),
        ("13.5", 135),
        (" 13 ", 130),
        (13.04, 130),
        (13.05, 131),
        (Decimal("13.25"), 133),
        (0.05, 1),
        (1000, 10_000),
    ],
)
def test_millimetres_round_to_the_nearest_tenth_and_halves_go_up(
    value: float | str | Decimal, read: int
) -> None:
    assert millimetres(value) == Mm(read)


@pytest.mark.parametrize(
    "value",
    [math.nan, math.inf, -math.inf, "nan", "", "wide", True, 0, -3, 0.04, 1001, 1e300],
)
def test_what_is_no_length_is_refused_with_a_hint(value: float | str) -> None:
    for read in (millimetres, from_circumference, from_french, from_hegar):
        if value == 1001 and read in (from_circumference, from_french):
            continue
        with pytest.raises(BadInput) as refused:
            read(value)
        assert refused.value.hint


@given(tenths)
def test_a_length_survives_being_written_and_read(size: int) -> None:
    assert millimetres(str(Mm(size))) == Mm(size)
    assert millimetres(Mm(size).mm) == Mm(size)


@given(st.integers(1, 3000))
def test_french_is_three_to_the_millimetre_and_hegar_is_the_millimetre(
    size: int,
) -> None:
    assert from_french(size) == millimetres(Decimal(size) / 3)
    assert from_french(min(size, 1000) * 3) == from_hegar(min(size, 1000))


@given(tenths)
def test_a_circumference_measured_to_the_tenth_gives_the_diameter_back(
    size: int,
) -> None:
    around = round(Mm(size).mm * math.pi, 1)
    assert abs(from_circumference(around).tenths - size) <= 1


@given(tenths, tenths)
def test_lengths_are_ordered_as_their_numbers(one: int, other: int) -> None:
    assert (Mm(one) < Mm(other)) is (one < other)
