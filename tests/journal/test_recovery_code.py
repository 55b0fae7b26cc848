"""The recovery code: whatever slips in writing or typing is noticed and named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.journal.vaults import (
    drawn,
)
from unhurried.journal.errors import (
    WrongRecoveryCode,
)
from unhurried.journal.recovery_code import ALPHABET, new_code, secret_of_code

codes = st.integers(0, 2**32).map(lambda seed: new_code(drawn(seed)))

codes = st.integers(0, 2**32).map(lambda seed: new_code(drawn(seed)))


@given(codes, st.integers(0, 34), st.sampled_from(ALPHABET))
def test_any_single_wrong_symbol_is_named_by_its_group(
    code: str, place: int, symbol: str
) -> None:
    symbols = list(code.replace("-", ""))
    if symbols[place] == symbol:
        assert secret_of_code("".join(symbols)) == secret_of_code(code)
        return
    symbols[place] = symbol
    with pytest.raises(WrongRecoveryCode, match=f"group {place // 5 + 1} "):
        secret_of_code("".join(symbols))


@given(codes, st.integers(0, 6), st.integers(0, 3))
def test_two_neighbours_exchanged_are_noticed(code: str, group: int, at: int) -> None:
    symbols = list(code.replace("-", ""))
    one = group * 5 + at
    if symbols[one] == symbols[one + 1]:
        return
    symbols[one], symbols[one + 1] = symbols[one + 1], symbols[one]
    with pytest.raises(WrongRecoveryCode):
        secret_of_code("".join(symbols))


@given(codes, st.permutations(range(7)))
def test_groups_in_another_order_are_noticed(code: str, order: list[int]) -> None:
    groups = code.split("-")
    if order == sorted(order):
        return
    with pytest.raises(WrongRecoveryCode):
        secret_of_code("-".join(groups[one] for one in order))


@pytest.mark.parametrize("part", ["", "0", "00001"])
def test_a_code_that_is_too_short_says_so(part: str) -> None:
    with pytest.raises(WrongRecoveryCode):
        secret_of_code(part)


def test_a_symbol_too_many_is_refused() -> None:
    with pytest.raises(WrongRecoveryCode, match="seven groups"):
        secret_of_code(new_code(drawn(1)) + "0")


def test_letters_that_look_like_digits_are_read_as_digits() -> None:
    assert secret_of_code("OOOO1-OOOO2-OOOO3-OOOO4-oooo5-00006-00007") == b"0" * 28
