import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unhurried.core.errors import BadInput
from unhurried.core.scales import score


@given(st.floats(0, 10))
def test_an_answer_between_two_numbers_counts_as_the_higher(value: float) -> None:
    assert score(value) - 1 < value <= score(value)


@pytest.mark.parametrize("value", range(11))
def test_whole_numbers_stay_as_they_are(value: int) -> None:
    assert score(value) == value


@pytest.mark.parametrize(
    "value", [-1, -0.1, 10.1, 11, math.nan, math.inf, True, False, None, "3", [3]]
)
def test_what_is_no_answer_on_the_scale_is_refused_where_it_stands(
    value: object,
) -> None:
    with pytest.raises(BadInput) as refused:
        score(value, "session.pain")
    assert refused.value.where == "session.pain"
    assert refused.value.hint
