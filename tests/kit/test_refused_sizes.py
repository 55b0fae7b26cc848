"""What is said of a size that is not understood: what, where, and one way on."""

from collections.abc import Callable
from time import process_time

import pytest

from unhurried.core.errors import BadInput
from unhurried.core.lengths import Mm
from unhurried.kit.measures import diameter, length
from unhurried.kit.phrases import phrase

ANY_SIZE = "write it as 13, 13 mm, 1.3 cm, 0.5 in, 41 mm around, 30 Fr or Hegar 13"
A_WIDTH = "write a width, such as 13 mm, 41 mm around, 30 Fr or Hegar 13"
A_LENGTH = "write a length, such as 100 mm, 10 cm or 4 in"
LIKELY_WIDTHS = "from 3 to 150 mm is read; check the unit, a bare number is mm"
LIKELY_LENGTHS = "from 5 to 500 mm is read; check the unit, a bare number is mm"
DIGITS = "1234567890" * 5
LETTERS = "abcdefghij" * 5


def refusal(read: Callable[[str, str], Mm], text: str) -> tuple[str, str, str]:
    """What the reader says of a text given at `row 3`."""
    with pytest.raises(BadInput) as refused:
        read(text, "row 3")
    return refused.value.what, refused.value.where, refused.value.hint


@pytest.mark.parametrize(
    ("text", "what", "hint"),
    [
        ("13 14", "'13 14' is not a size", ANY_SIZE),
        (DIGITS, f"'{DIGITS[:40]}' is not a size", ANY_SIZE),
        ("13 ft", "'ft' is not a unit we know", ANY_SIZE),
        (f"13 {LETTERS}", f"'{LETTERS[:40]}' is not a unit we know", ANY_SIZE),
        ("13 mm cm", "a size has one unit and one shape", ANY_SIZE),
        ("13 across around", "a size has one unit and one shape", ANY_SIZE),
        ("70 mm long", "'70 mm long' is not a width", A_WIDTH),
        ("Hegar 13 across", "'Hegar 13 across' is not a width", A_WIDTH),
        (f"13 mm{' ' * 40}long", f"'13 mm{' ' * 35}' is not a width", A_WIDTH),
        ("2.9", "2.9 mm is not a likely size", LIKELY_WIDTHS),
        ("150.1", "150.1 mm is not a likely size", LIKELY_WIDTHS),
        ("0", "a length is more than 0 and at most 1000 mm", LIKELY_WIDTHS),
    ],
)
def test_a_width_is_refused_in_these_words(text: str, what: str, hint: str) -> None:
    assert refusal(diameter, text) == (what, "row 3", hint)


@pytest.mark.parametrize(
    ("text", "what", "hint"),
    [
        ("30 Fr", "'30 Fr' is not a length", A_LENGTH),
        ("100 mm around", "'100 mm around' is not a length", A_LENGTH),
        (f"100{' ' * 40}wide", f"'100{' ' * 37}' is not a length", A_LENGTH),
        ("4.9", "4.9 mm is not a likely size", LIKELY_LENGTHS),
        ("500.1", "500.1 mm is not a likely size", LIKELY_LENGTHS),
        ("x", "'x' is not a size", ANY_SIZE),
    ],
)
def test_a_length_is_refused_in_these_words(text: str, what: str, hint: str) -> None:
    assert refusal(length, text) == (what, "row 3", hint)


@pytest.mark.parametrize("read", [diameter, length, phrase])
@pytest.mark.parametrize("text", ["x", "13 ft", "13 mm cm", "13 wide long"])
def test_without_a_place_none_is_named(
    read: Callable[[str], object], text: str
) -> None:
    with pytest.raises(BadInput) as refused:
        read(text)
    assert refused.value.where == ""


@pytest.mark.parametrize("text", ["5", "500"])
def test_the_ends_of_the_likely_lengths_are_read(text: str) -> None:
    assert str(length(text)) == text


def test_inches_are_read_with_either_mark() -> None:
    assert diameter('0.5"') == diameter("0.5″") == Mm(127)


def test_a_long_text_is_refused_before_anybody_waits() -> None:
    began = process_time()
    for text in ("13 " + "a" * 20_000 + "!", "13 " + "a " * 20_000 + "!"):
        with pytest.raises(BadInput, match="is not a size"):
            diameter(text)
    assert process_time() - began < 2
