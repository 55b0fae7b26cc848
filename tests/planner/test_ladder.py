"""The first planner: stay, or one stage more; one size back after trouble."""

from dataclasses import replace

from tests.life import Life, item, newcomer
from unhurried.core.events import ExperienceStated, GoalSet, PlateauNamed
from unhurried.core.events.person import Experience
from unhurried.core.lengths import millimetres
from unhurried.core.practice import Depth, Kind
from unhurried.core.things import ItemKind


def planned(life: Life, day: float) -> tuple[str | None, Depth | None, int]:
    plan = life.decide(day).plan
    assert plan is not None
    return plan.item_id, plan.depth, plan.hold_s // 60


def test_it_begins_with_the_smallest_at_the_tip_for_five_minutes() -> None:
    assert planned(newcomer(), 0) == ("small", Depth.TIP, 5)


def test_a_fingertip_comes_before_any_toy() -> None:
    finger = item("finger", 12, kind=ItemKind.FINGER)
    life = newcomer(item("small", 13), finger)
    decision = life.decide(0)
    assert decision.plan is not None
    assert (decision.plan.item_id, decision.plan.kind) == ("finger", Kind.EXPLORE)


def test_depth_grows_first_then_the_hold_then_the_size() -> None:
    life = newcomer()
    seen = []
    day = 0.0
    for _ in range(11):
        name, depth, minutes = planned(life, day)
        assert name is not None
        seen.append((name, depth, minutes))
        life.clean(day, name, depth=depth, hold_s=minutes * 60)
        day += 3
    assert seen == [
        ("small", Depth.TIP, 5),
        ("small", Depth.PART, 5),
        ("small", Depth.FULL, 5),
        ("small", Depth.FULL, 5),
        ("small", Depth.FULL, 10),
        ("middle", Depth.PART, 5),
        ("middle", Depth.FULL, 5),
        ("middle", Depth.FULL, 10),
        ("middle", Depth.FULL, 15),
        ("large", Depth.PART, 5),
        ("large", Depth.FULL, 5),
    ]


def test_a_session_that_was_not_easy_is_repeated_before_anything_grows() -> None:
    life = newcomer().clean(0).session(3, discomfort=6).quiet(4)
    assert planned(life, 6) == ("small", Depth.FULL, 5)


def test_after_a_hard_first_try_it_does_not_insist() -> None:
    life = newcomer()
    for day in (0, 3, 6):
        life.clean(day)
    life.session(9, "middle", depth=Depth.PART, discomfort=7).quiet(10)
    assert planned(life, 12)[0] == "small"


def test_someone_with_experience_begins_where_they_are_comfortable() -> None:
    life = newcomer(item("small", 13), item("known", 22), item("large", 26))
    known = ExperienceStated(Experience.SOME, millimetres(22))
    assert planned(life.tell(0, known), 0)[:2] == ("known", Depth.TIP)


def test_nothing_wider_than_the_goal_is_proposed() -> None:
    life = newcomer(goal_mm=13)
    for day in range(0, 30, 3):
        life.clean(day, hold_s=900)
    decision = life.decide(33)
    assert decision.advice == "maintain"
    assert decision.plan is not None
    assert (decision.plan.item_id, decision.plan.kind) == ("small", Kind.MAINTAIN)
    assert any(reason.rule == "goal" for reason in decision.reasons)
    life.tell(33, GoalSet(millimetres(16), Depth.FULL))
    assert planned(life, 33)[0] == "middle"


def test_a_plateau_that_the_person_names_is_kept_until_a_new_goal() -> None:
    life = newcomer().clean(0).tell(3, PlateauNamed())
    decision = life.decide(3)
    assert decision.advice == "maintain"
    assert any(reason.rule == "plateau" for reason in decision.reasons)
    life.tell(4, GoalSet(millimetres(30), Depth.FULL))
    assert life.decide(4).advice == "session"


def test_eight_sessions_that_get_no_easier_are_a_plateau_when_nothing_is_open() -> None:
    life = newcomer(item("small", 13), item("far", 22))
    for day in range(0, 24, 3):
        life.clean(day, discomfort=2)
    assert any(reason.rule == "plateau" for reason in life.decide(24).reasons)
    easing = newcomer(item("small", 13), item("far", 22))
    for number, day in enumerate(range(0, 24, 3)):
        easing.clean(day, discomfort=3 if number < 4 else 1)
    assert not any(reason.rule == "plateau" for reason in easing.decide(24).reasons)


def test_a_smaller_open_item_is_the_warm_up() -> None:
    life = newcomer()
    for day in (0, 3, 6):
        life.clean(day)
    plan = life.decide(9).plan
    assert plan is not None
    assert (plan.item_id, plan.warm_up_id) == ("middle", "small")
    assert replace(plan, warm_up_id=None) != plan
