"""How far a body has come, walked through in order of time."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.coach.histories import HISTORIES, live
from tests.life import Life, book, item, newcomer
from unhurried.core.events import Event
from unhurried.core.lengths import Mm, millimetres
from unhurried.core.practice import Depth, Ended
from unhurried.history.standing import Standing, known_sizes, smaller, standing

SIZES = tuple(millimetres(mm) for mm in (13, 16, 19))


def here(life: Life, day: float) -> Standing:
    state = life.at(day)
    return standing(state, state.credit.credited_ms, book())


def test_nothing_is_proven_before_the_first_clean_session() -> None:
    assert here(newcomer(), 0).proven is None
    assert here(newcomer().session(0, pain=3).quiet(1), 3).proven is None
    assert here(newcomer().session(0, pain=3).quiet(1), 3).at_most == SIZES[0]


def test_a_clean_full_session_proves_its_width() -> None:
    assert here(newcomer().clean(0), 3).proven == SIZES[0]
    assert here(newcomer().clean(0, depth=Depth.PART), 3).proven is None


def test_trouble_takes_back_that_width_and_what_is_wider() -> None:
    life = newcomer().clean(0).clean(3, "middle").clean(6, "large")
    life.session(9, "middle", pain=6, ended=Ended.STOPPED)
    assert here(life, 9).proven == SIZES[0]


def test_trouble_at_a_wider_try_leaves_what_was_proven() -> None:
    life = newcomer().clean(0).session(3, "middle", pain=6)
    assert here(life, 3).proven == SIZES[0]
    assert here(life, 3).rule == "pain-heal"


def test_trouble_at_the_smallest_leaves_nothing_and_stays_below() -> None:
    life = newcomer().clean(0).session(3, blood=True)
    assert here(life, 3).proven is None
    assert here(life, 3).below == SIZES[0]


def test_a_gap_at_the_smallest_size_never_opens_a_wider_one() -> None:
    life = newcomer(item("small", 10), item("middle", 16)).clean(0)
    after = here(life, 200)
    assert after.proven is None
    assert after.at_most == millimetres(10)


def test_one_size_smaller_names_a_size_that_exists() -> None:
    assert smaller(SIZES, SIZES[2]) == SIZES[1]
    assert smaller(SIZES, SIZES[2], 2) == SIZES[0]
    assert smaller(SIZES, SIZES[0]) is None
    assert known_sizes(newcomer().state) == SIZES


@settings(max_examples=200, deadline=None)
@given(HISTORIES, st.floats(0, 200), st.floats(0, 200))
def test_time_alone_never_proves_a_wider_size(
    history: list[tuple[float, Event]], soon: float, more: float
) -> None:
    life, day = live(history)
    early, late = here(life, day + soon), here(life, day + soon + more)
    assert (late.proven or Mm(1)) <= (early.proven or Mm(1))


def test_a_session_at_the_very_first_moment_is_one_like_any_other() -> None:
    assert here(newcomer().clean(0), 14.1).proven is None
