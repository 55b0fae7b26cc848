"""A remembered answer is that of the very same objects, and of no others."""

from hypothesis import given
from hypothesis import strategies as st

from unhurried.core.remembering import KEPT, remembering


def test_equal_objects_are_not_the_same_object() -> None:
    asked: list[list[int]] = []

    @remembering
    def length(things: list[int]) -> int:
        asked.append(things)
        return len(things)

    first, second = [1, 2], [1, 2]
    assert [length(first), length(second), length(first)] == [2, 2, 2]
    assert len(asked) == 2


@given(st.lists(st.integers(0, 12), max_size=40))
def test_whatever_is_asked_in_whatever_order_the_answer_is_right(
    order: list[int],
) -> None:
    things = [(number, object()) for number in range(13)]
    number_of = remembering(lambda thing, more: thing[0] + more)
    assert [number_of(things[place], 1) for place in order] == [
        place + 1 for place in order
    ]


def test_only_the_last_few_are_held() -> None:
    asked: list[object] = []
    things = [object() for _ in range(KEPT + 1)]
    see = remembering(asked.append)
    for thing in (*things, things[-1], things[0]):
        see(thing)
    assert len(asked) == KEPT + 2


def test_a_call_by_name_is_answered_and_not_remembered() -> None:
    asked: list[int] = []

    @remembering
    def double(number: int) -> int:
        asked.append(number)
        return 2 * number

    assert (double(number=4), double(number=4), len(asked)) == (8, 8, 2)
