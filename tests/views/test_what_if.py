"""Two ladders beside each other: what a size would change."""

from tests.life import Life, book, item, newcomer
from unhurried.coach.supposing import supposed
from unhurried.core.events import ItemAdded
from unhurried.core.lengths import Mm
from unhurried.planner.ladder import LadderPlanner
from unhurried.views.what_if import WhatIfPage, supposed_items, what_if_page


def looking_ahead(life: Life, day: float, *widths: int) -> WhatIfPage:
    state = life.at(day)
    added = supposed_items(
        state, [Mm(one) for one in widths], [f"new-{one}" for one in widths]
    )
    before = supposed(life.coach, state, intact=True)
    told = Life(life.state, life.coach).tell(day, *map(ItemAdded, added))
    after = supposed(life.coach, told.at(day), intact=True)
    return what_if_page(before, after, added, book())


def test_a_bridge_opens_a_way_that_was_shut_and_says_its_days() -> None:
    page = looking_ahead(newcomer(item("a", 13), item("b", 22), goal_mm=22), 0, 170)
    assert (page.now.days, page.then.days) == (None, 28)
    assert [one.code for one in page.now.gaps] == ["gap-too-wide"]
    assert [one.code for one in page.then.gaps] == ["gap-wide", "gap-wide"]


def test_once_the_goal_was_comfortable_no_days_are_counted() -> None:
    life = newcomer(item("a", 13), goal_mm=13)
    for day in (0, 3, 6):
        life.clean(day, "a")
    page = looking_ahead(life, 9, 170)
    assert page.now.days == 0
    assert "already" in page.now.pace


def test_a_goal_that_nothing_reaches_is_told_so() -> None:
    page = looking_ahead(newcomer(item("a", 13), goal_mm=30), 0, 160)
    assert page.then.days is None
    assert "no way is open" in page.then.pace


def test_without_a_goal_nothing_is_counted() -> None:
    page = looking_ahead(newcomer(item("a", 13), goal_mm=None), 0, 160)
    assert (page.then.days, "goal" in page.then.pace) == (None, True)


def test_the_length_supposed_is_that_of_the_widest_one_owned() -> None:
    life = newcomer(item("a", 13), item("b", 16, length=Mm(850)))
    [made] = supposed_items(life.at(0), [Mm(190)], ["new"])
    assert made.length == Mm(850)
    [told] = supposed_items(life.at(0), [Mm(190)], ["new"], Mm(600))
    assert told.length == Mm(600)


def test_the_coach_who_is_asked_is_left_as_it_was() -> None:
    life = newcomer(item("a", 13))
    before = life.decide(0)
    looking_ahead(life, 0, 160)
    assert isinstance(life.coach.planner, LadderPlanner)
    assert life.decide(0) == before
