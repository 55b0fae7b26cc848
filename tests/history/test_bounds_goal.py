"""When a goal counts as reached, and when a size as a plateau."""

from dataclasses import replace
from typing import Any

import pytest

from tests.life import book
from tests.safety.asking import DAY, days, owning, record
from unhurried.core.lengths import Mm, millimetres
from unhurried.core.practice import Depth, Ended
from unhurried.core.state import Person, SessionRecord, State
from unhurried.history.goal import goal_reached, on_a_plateau
from unhurried.history.standing import Standing

PROVEN = Standing(proven=millimetres(13))


def aiming(
    sessions: tuple[SessionRecord, ...], mm: float, depth: Depth | None = None
) -> State:
    person = Person(goal_diameter=millimetres(mm), goal_depth=depth)
    return replace(owning(sessions=sessions), person=person)


@pytest.mark.parametrize(
    ("mm", "count", "reached"),
    [(13, 3, True), (13, 2, False), (14, 3, True), (14.1, 3, False), (0.5, 3, True)],
)
def test_a_goal_is_reached_by_three_easy_sessions_within_a_millimetre(
    mm: float, count: int, *, reached: bool
) -> None:
    state = aiming(days(*range(count)), mm)
    assert goal_reached(state, PROVEN, book()) is reached


def test_a_goal_of_half_the_length_is_reached_half_way() -> None:
    shallow = days(0, 1, 2, depth=Depth.PART)
    assert goal_reached(aiming(shallow, 13, Depth.PART), PROVEN, book())
    assert not goal_reached(aiming(shallow, 13), PROVEN, book())
    assert not goal_reached(aiming(shallow, 13, Depth.FULL), PROVEN, book())
    deeper = days(0, 1, 2)
    assert goal_reached(aiming(deeper, 13, Depth.TIP), PROVEN, book())


def test_sessions_that_were_not_easy_reach_no_goal() -> None:
    hard = days(0, 1, 2, discomfort=9)
    assert not goal_reached(aiming(hard, 13), PROVEN, book())


def test_without_a_goal_none_is_reached() -> None:
    assert not goal_reached(owning(sessions=days(0, 1, 2)), PROVEN, book())


def tries(*kinds: str) -> State:
    """Easy at 13 first; then tries at 16: `hard`, `fine`, `pain`, `same`."""
    told: dict[str, dict[str, Any]] = {
        "hard": {"mm": 16, "ended": Ended.EASED_BACK},
        "pain": {"mm": 16, "pain": 3},
        "little": {"mm": 16, "pain": 2},
        "unsaid": {"mm": 16, "pain": None},
        "same": {"mm": 13, "ended": Ended.EASED_BACK},
        "fine": {"mm": 16},
        "small": {"mm": 13},
        "large": {"mm": 19, "ended": Ended.EASED_BACK},
    }
    sessions = [record((n + 1) * DAY, **told[kind]) for n, kind in enumerate(kinds)]
    return owning(sessions=(*days(0), *sessions))


@pytest.mark.parametrize(
    ("kinds", "why"),
    [
        (("hard", "hard", "hard"), "steps"),
        (("pain", "pain", "pain"), "steps"),
        (("pain", "hard", "large"), "steps"),
        (("hard", "hard"), ""),
        (("hard", "hard", "little"), ""),
        (("hard", "hard", "unsaid"), ""),
        (("hard", "hard", "same"), ""),
        (("hard", "hard", "small", "hard"), "steps"),
        (("hard", "hard", "fine", "large"), ""),
        (("fine", "hard", "hard", "hard"), ""),
        (("fine", "large", "large", "large"), "steps"),
    ],
)
def test_three_hard_tries_wider_than_what_is_easy_are_a_plateau(
    kinds: tuple[str, ...], why: str
) -> None:
    assert on_a_plateau(tries(*kinds), PROVEN, book()) == why


def test_hard_sessions_before_anything_was_easy_are_no_failed_steps() -> None:
    hard = tuple(record(n * DAY, 13, ended=Ended.EASED_BACK) for n in range(4))
    assert on_a_plateau(owning(sessions=hard), Standing(), book()) == ""


def test_a_width_of_a_tenth_that_was_easy_can_be_stepped_from() -> None:
    tiny = record(0, Mm(2).mm)
    hard = tuple(record((n + 1) * DAY, 13, ended=Ended.EASED_BACK) for n in range(3))
    assert on_a_plateau(owning(sessions=(tiny, *hard)), Standing(), book()) == "steps"


def test_the_person_may_say_so() -> None:
    state = replace(owning(), person=Person(plateau_at=0))
    assert on_a_plateau(state, PROVEN, book()) == "said"


def felt(*discomfort: int | None) -> State:
    sessions = tuple(
        replace(one, report=replace(one.report, discomfort=level))
        for one, level in zip(days(*range(len(discomfort))), discomfort, strict=True)
    )
    return owning(sessions=sessions)


@pytest.mark.parametrize(
    ("levels", "why"),
    [
        ((2, 2, 2, 2, 2, 2, 2, 2), "sessions"),
        ((1, 1, 1, 1, 1, 1, 1, 2), "sessions"),
        ((2, 2, 2, 2, 2, 2, 2, 1), ""),
        ((0, 0, 0, 3, 0, 0, 0, 3), "sessions"),
        ((0, 0, 0, 2, 1, 0, 0, 0), ""),
        ((2, 2, 2, 2, 2, 2, 2), ""),
        ((1, 1, 1, 1, 0, 0, 0, 0), ""),
        ((3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2), "sessions"),
        ((0, 0, 3, 3, 3, 3, 3, 3, 0, 0), ""),
        ((None, 0, 0, 0, 0, 0, 0, 0), "sessions"),
        ((0, 0, 0, 0, 0, 0, 0, 0), "sessions"),
    ],
)
def test_eight_sessions_that_get_no_easier_are_a_plateau(
    levels: tuple[int | None, ...], why: str
) -> None:
    assert on_a_plateau(felt(*levels), PROVEN, book()) == why


def test_one_that_was_not_easy_or_hurt_among_the_eight_is_no_plateau() -> None:
    assert on_a_plateau(felt(*[2] * 8), Standing(), book()) == ""
    eight = felt(*[2] * 8).sessions
    shaken = (*eight[:7], replace(eight[7], easy=False))
    assert on_a_plateau(owning(sessions=shaken), PROVEN, book()) == ""
    painful = replace(eight[7], report=replace(eight[7].report, pain=4))
    hurt_once = owning(sessions=(*eight[:7], painful))
    assert on_a_plateau(hurt_once, PROVEN, book()) == ""
