"""Gates about depth, holding and wearing."""

from dataclasses import replace

from tests.life import newcomer
from tests.safety.asked import answer, plan, refused_by
from unhurried.core.practice import Depth, Kind, Plan


def test_depth_goes_one_stage_beyond_the_deepest_easy_one() -> None:
    life = newcomer()
    assert refused_by(answer(life, 0, plan(depth=Depth.PART))) == {"depth"}
    life.clean(0, depth=Depth.TIP)
    assert answer(life, 3, plan(depth=Depth.PART)).permitted
    assert refused_by(answer(life, 3, plan(depth=Depth.FULL))) >= {"depth"}


def test_size_depth_and_hold_never_grow_together() -> None:
    life = newcomer()
    for day in (0, 3, 6, 9):
        life.clean(day)
    longer = answer(life, 12, plan("middle", Depth.TIP, 10))
    assert refused_by(longer) == {"one-axis", "hold"}
    deeper = answer(life, 12, plan("middle", Depth.FULL))
    assert refused_by(deeper) == {"one-axis", "depth"}
    assert answer(life, 12, plan("middle", Depth.PART)).permitted
    assert answer(life, 12, plan("small", Depth.FULL, 10)).permitted


def test_the_hold_grows_in_stages_and_never_past_twenty_minutes() -> None:
    life = newcomer().clean(0)
    assert answer(life, 3, plan(depth=Depth.FULL)).permitted
    assert refused_by(answer(life, 3, plan(depth=Depth.FULL, hold_min=6))) >= {"hold"}
    for day in (3, 6, 9):
        life.clean(day)
    for day in (12, 15):
        life.clean(day, hold_s=600)
    assert answer(life, 18, plan(depth=Depth.FULL, hold_min=15)).permitted
    assert not answer(life, 18, plan(depth=Depth.FULL, hold_min=16)).permitted


def test_wearing_opens_after_four_clean_sessions_at_that_size() -> None:
    life = newcomer()
    wear = Plan(Kind.WEAR, "small", "gel", Depth.FULL, 15 * 60)
    for day in (0, 3, 6):
        life.clean(day)
    assert refused_by(answer(life, 9, wear)) == {"wear"}
    life.clean(9)
    assert answer(life, 12, wear).permitted
    assert not answer(life, 12, replace(wear, hold_s=16 * 60)).permitted


def test_over_thirty_minutes_of_wear_needs_eight_sessions_and_a_smaller_size() -> None:
    life = newcomer()
    for number in range(9):
        life.clean(3 * number)
    for day, minutes in ((27, 15), (30, 30)):
        life.clean(day, kind=Kind.WEAR, hold_s=minutes * 60)
    hour = Plan(Kind.WEAR, "small", "gel", Depth.FULL, 60 * 60)
    assert not answer(life, 33, hour).permitted
    life.clean(33, "middle")
    assert answer(life, 36, hour).permitted
