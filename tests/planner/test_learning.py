"""The learning planner, told as lives."""

from dataclasses import replace
from typing import Any

from tests.life import Life, book, item
from tests.planner.bodies import codes, learner
from unhurried.coach.decide import Coach
from unhurried.core.advice import Advice
from unhurried.core.events import ExperienceStated, FollowUpAnswered, SessionTold
from unhurried.core.events.person import Experience
from unhurried.core.lengths import millimetres
from unhurried.core.practice import Depth, Ended, Kind, Plan, Report
from unhurried.core.things import ItemKind
from unhurried.planner.learning import LearningPlanner
from unhurried.planner.temperament import GENTLE


def follow(life: Life, days: int, **felt: Any) -> tuple[list[str], float]:
    """Do what is offered for so many days; the items used, and the day come to."""
    used, day = [], 0.0
    while day < days:
        plan = life.decide(day).plan
        if plan is None or plan.item_id is None:
            day += 1
            continue
        used.append(plan.item_id)
        life.clean(day, plan.item_id, depth=plan.depth, hold_s=plan.hold_s, **felt)
        day += 2
    return used, day


def said(life: Life, comfortable_mm: float) -> Life:
    told = ExperienceStated(Experience.NEW, millimetres(comfortable_mm))
    return life.tell(0, told)


def test_it_begins_with_the_smallest_at_the_tip() -> None:
    decision = learner().decide(0)
    assert decision.plan is not None
    assert (decision.plan.item_id, decision.plan.depth) == ("w13", Depth.TIP)
    assert codes(decision) == {"begin"}


def test_before_anything_is_known_it_begins_as_the_ladder_does() -> None:
    life = learner()
    ladder = Life(life.state).decide(0)
    learning = life.decide(0)
    assert (learning.plan, learning.candidates) == (ladder.plan, ())
    wide = learner(19, 22).decide(0)
    assert wide.candidates


def test_comfort_opens_the_next_size_as_it_does_on_the_ladder() -> None:
    used, _ = follow(learner(), 60)
    assert used[:4] == ["w13"] * 4
    assert used[-1] in ("w22", "w25")
    assert used == sorted(used)


def test_less_comfort_that_was_said_means_a_higher_chance_of_pain() -> None:
    low, high = (said(learner(13, 16), told).decide(0) for told in (12.0, 20.0))
    chances = [decision.candidates[0].chance.mean for decision in (low, high)]
    assert chances[0] > chances[1]


def test_what_was_considered_comes_with_chances_and_bands() -> None:
    life = learner()
    _, day = follow(life, 30)
    for one in life.decide(day).candidates:
        assert 0 <= one.chance.low <= one.chance.high <= 1
        assert 0 <= one.chance.mean <= 1
        assert one.gain_mm is not None


def test_where_everything_may_hurt_it_settles_first() -> None:
    life = said(learner(13, 16, 19), 8.0)
    life.session(0, "w13", depth=Depth.TIP, hold_s=180, pain=3, discomfort=8)
    life.tell(1, FollowUpAnswered(None, 0, blood=False, leakage=False))
    decision = life.decide(4)
    assert decision.advice in (Advice.SETTLE, Advice.REST)
    assert codes(decision) <= {"settle-first", "wait"}


def test_a_fingertip_is_the_way_on_for_a_body_that_the_smallest_may_hurt() -> None:
    finger = item("finger", 11, kind=ItemKind.FINGER)
    life = said(Life(learner(20).state), 15.0)
    life.coach = Coach(book(), LearningPlanner())
    assert life.decide(0).advice is Advice.SETTLE
    from_finger = Life(learner(20).state, Coach(book(), LearningPlanner()))
    from unhurried.core.events import ItemAdded  # noqa: PLC0415 - short

    said(from_finger, 15.0).tell(0, ItemAdded(finger))
    plan = from_finger.decide(0).plan
    assert plan is not None
    assert (plan.item_id, plan.kind) == ("finger", Kind.EXPLORE)


def test_settling_twice_opens_one_gentle_try() -> None:
    life = said(learner(13, 16, 19), 10.5)
    before = life.decide(0)
    for number in range(2):
        settled = Report(Ended.COMPLETED, pain=0, blood=False)
        life.tell(0, SessionTold(f"settled-{number}", Plan(Kind.SETTLE), settled))
    after = life.decide(1)
    assert before.advice is Advice.SETTLE
    assert after.plan is not None
    assert (after.plan.depth, after.plan.hold_s) == (Depth.TIP, 180)
    assert "gentlest-try" in codes(after)


def test_where_the_smallest_hurt_twice_a_clinician_is_named() -> None:
    life = learner(13, 16)
    for day in (0, 12):
        life.session(day, "w13", depth=Depth.TIP, pain=3, ended=Ended.STOPPED)
        for later in (1, 3):
            quiet = FollowUpAnswered(None, 0, blood=False, leakage=False)
            life.tell(day + later, quiet)
    decision = life.decide(17)
    assert decision.advice is Advice.SETTLE
    assert "clinician" in codes(decision)


def test_stops_after_mild_words_are_noticed_and_said() -> None:
    life = learner()
    for day in (0, 4, 8):
        life.session(day, "w13", depth=Depth.TIP, pain=1, ended=Ended.EASED_BACK)
        life.tell(day + 1, FollowUpAnswered(None, 0, blood=False, leakage=False))
    assert "mild-reports" not in codes(life.decide(12))
    for day in (12, 20):
        life.clean(day, "w13", depth=Depth.TIP)
        life.session(day + 3, "w13", depth=Depth.TIP, pain=0, ended=Ended.STOPPED)
        for later in (4, 6):
            quiet = FollowUpAnswered(None, 0, blood=False, leakage=False)
            life.tell(day + later, quiet)
    life.clean(32, "w13", depth=Depth.TIP)
    told = codes(life.decide(36))
    assert told & {"mild-reports", "clinician"}


def sore_each_time(sessions: int, soreness: int, **felt: Any) -> tuple[Life, float]:
    """Sessions at the tip of the smallest, each with this soreness on the next day."""
    life, day = learner(13, 16), 0.0
    for _ in range(sessions):
        life.session(day, "w13", depth=Depth.TIP, **felt)
        for later, told in ((1, soreness), (2, 0)):
            check = FollowUpAnswered(None, told, blood=False, leakage=False)
            life.tell(day + later, check)
        day += 4.5
    return life, day


def test_whoever_is_sore_after_every_session_is_told_that_nothing_opens_by_it() -> None:
    """A little soreness each time would keep them at one size for good, unnoticed."""
    for sessions, expected in ((5, False), (6, True)):
        life, day = sore_each_time(sessions, 1)
        decision = life.decide(day)
        assert decision.plan is not None
        assert decision.plan.item_id == "w13"
        assert ("still-sore" in codes(decision)) is expected
        assert "still" not in codes(decision)


def test_a_standstill_without_soreness_is_said_as_such_and_ends_with_an_easy_one() -> (
    None
):
    life, day = sore_each_time(6, 0, discomfort=4)
    assert "still" in codes(life.decide(day))
    life.clean(day, "w13", depth=Depth.TIP)
    assert not {"still", "still-sore"} & codes(life.decide(day + 4.5))


def test_gentle_never_accepts_more_than_steady() -> None:
    steady, gentle = learner(), learner()
    gentle.coach = Coach(book(), LearningPlanner(GENTLE))
    follow(steady, 20)
    for life in (steady, gentle):
        life.state = steady.state
    bounds = [life.decide(24).evidence["bound_percent"] for life in (gentle, steady)]
    assert int(bounds[0]) < int(bounds[1])


def test_the_forecast_says_when_it_cannot_say() -> None:
    life = learner(13, 16, goal_mm=16)
    first = life.decide(0).forecast
    assert first is not None
    assert first.cannot == "too-few"
    _, day = follow(life, 20)
    later = life.decide(day).forecast
    assert later is not None
    if not later.cannot:
        assert later.earliest is not None
        assert later.latest is not None
        assert later.earliest <= later.latest
    narrow = said(learner(13, goal_mm=30), 20.0).decide(0).forecast
    assert narrow is not None
    assert narrow.cannot == "no-object"


def test_who_leaves_out_the_forecast_is_advised_the_same() -> None:
    life = learner()
    days = [follow(life, 12)[1] + more for more in (0, 2, 9)]
    told = [life.decide(day) for day in days]
    life.coach = Coach(book(), LearningPlanner(foresees=False))
    unforeseen = [life.decide(day) for day in days]
    assert all(one.forecast is not None for one in told)
    assert unforeseen == [replace(one, forecast=None) for one in told]


def test_believed_comfort_is_told_for_every_session() -> None:
    life = learner()
    _, day = follow(life, 20)
    told = LearningPlanner().believed(life.at(day), book())
    assert len(told) == len(life.at(day).sessions)
    assert all(one.low_mm <= one.middle_mm <= one.high_mm for one in told)
    assert [one.at for one in told] == sorted(one.at for one in told)
