"""Nothing wider than a width that was not easy, until it has been."""

import pytest

from tests.life import Life, item, newcomer
from tests.safety.asked import answer, plan, refused_by
from unhurried.core.lengths import millimetres
from unhurried.core.practice import Depth
from unhurried.history.standing import standing

WIDTHS = ("small", "middle", "large")


def tried(**felt: object) -> Life:
    """One clean session at 13 mm, one at 16 as told, then four clean ones at 13."""
    life = newcomer().clean(0).clean(3, "middle", **felt)
    for day in (6, 10, 14, 18):
        life.clean(day)
    return life


def opened(life: Life, day: float) -> tuple[str, ...]:
    return tuple(name for name in WIDTHS if answer(life, day, plan(name)).permitted)


def hard(life: Life, day: float) -> frozenset[float]:
    state = life.at(day)
    here = standing(state, state.credit.credited_ms, life.coach.book)
    return frozenset(width.mm for width in here.hard)


@pytest.mark.parametrize("felt", [{"pain": 2}, {"discomfort": 4}, {"leakage": True}])
def test_clean_sessions_below_a_hard_width_open_it_and_nothing_past_it(
    felt: dict[str, object],
) -> None:
    assert opened(tried(**felt), 22) == ("small", "middle")
    assert refused_by(answer(tried(**felt), 22, plan("large"))) == {"ready"}


def test_a_width_that_was_never_hard_may_be_passed_over() -> None:
    never = newcomer().clean(0)
    for day in (6, 10, 14, 18):
        never.clean(day)
    assert opened(never, 22) == WIDTHS


def test_a_clean_session_there_or_wider_lifts_it() -> None:
    life = tried(pain=2)
    assert hard(life, 22) == {16}
    assert hard(life.clean(22, "middle"), 25) == set()


def test_a_shallow_session_that_was_easy_is_not_a_hard_one() -> None:
    assert hard(tried(depth=Depth.TIP), 22) == set()


def test_trouble_is_hard_there_and_one_size_below() -> None:
    life = newcomer().clean(0).clean(3, "large", pain=5)
    assert hard(life, 6) == {16, 19}


def test_a_gap_keeps_what_was_hard_and_lowers_it_as_it_lowers_what_is_proven() -> None:
    life = newcomer(*(item(str(mm), mm) for mm in (10, 13, 16, 19)))
    life.clean(0, "10").clean(3, "19", pain=2)
    assert hard(life, 16.9) == {19}
    assert hard(life, 17.1) == {16, 19}
    assert hard(life, 46) == {13, 19}
    assert hard(life, 400) == {19}


def test_before_anything_is_proven_an_uneasy_width_is_the_widest() -> None:
    life = newcomer().clean(0, "large", depth=Depth.TIP)
    assert opened(life, 4) == WIDTHS
    life.clean(4, "middle", depth=Depth.TIP, pain=2)
    assert opened(life, 8) == ("small", "middle")
    state = life.at(8)
    here = standing(state, state.credit.credited_ms, life.coach.book)
    assert here.at_most == millimetres(16)
