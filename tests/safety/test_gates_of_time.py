"""Gates about time: rest, check-ins, gaps."""

from tests.life import book, item, newcomer, rules
from tests.safety.asked import answer, plan, refused_by
from unhurried.core.advice import Advice
from unhurried.core.events import (
    ScreeningAnswered,
)
from unhurried.core.practice import Depth, Ended


def test_rest_is_three_days_at_first_then_two() -> None:
    life = newcomer().clean(0)
    assert life.decide(2.99).advice is Advice.REST
    assert life.decide(3).advice is Advice.SESSION
    for day in (3, 6, 9, 12, 15):
        life.clean(day)
    assert life.decide(16.99).advice is Advice.REST
    assert life.decide(17).advice is Advice.SESSION


def test_no_more_than_four_sessions_in_seven_days() -> None:
    life = newcomer()
    for day in (20, 21, 22, 23):
        life.clean(day)
    decision = life.decide(26.5)
    assert decision.advice is Advice.REST
    assert any(reason.code == "week-full" for reason in decision.reasons)
    assert life.decide(27.01).advice is Advice.SESSION


def test_no_session_is_planned_while_a_check_in_is_unanswered() -> None:
    life = newcomer().session(0)
    assert life.decide(3).advice is Advice.WAIT_FOLLOW_UP
    assert life.quiet(3).decide(3).advice is Advice.SESSION


def test_after_a_stop_the_third_day_is_asked_too_and_one_late_answer_does() -> None:
    early = newcomer().session(0, ended=Ended.STOPPED).quiet(1)
    assert early.decide(3).advice is Advice.WAIT_FOLLOW_UP
    late = newcomer().session(0, ended=Ended.STOPPED).quiet(3)
    assert late.decide(3).advice is Advice.SESSION


def test_a_step_over_three_millimetres_takes_four_sessions_and_two_weeks() -> None:
    life = newcomer(item("small", 13), item("next", 18))
    for day in (0, 3, 6, 10):
        life.clean(day)
    assert refused_by(answer(life, 13.99, plan("next"))) == {"pace"}
    assert answer(life, 14, plan("next")).permitted
    three = newcomer(item("small", 13), item("next", 18))
    for day in (0, 3, 13):
        three.clean(day)
    assert "ready" in refused_by(answer(three, 16, plan("next")))


def test_a_gap_takes_back_one_size_then_two_then_all() -> None:
    life = newcomer()
    for day in (0, 3, 6):
        life.clean(day)
    for day in (9, 12, 16):
        life.clean(day, "middle")
    life.clean(19, "large")
    for gap, name in ((14, "large"), (14.1, "middle"), (42.1, "small")):
        decision = life.decide(19 + gap)
        assert decision.plan is not None
        assert decision.plan.item_id == name
    life.tell(190, ScreeningAnswered(dict.fromkeys(book().conditions, False)))
    over = life.decide(19 + 180.1)
    assert over.plan is not None
    assert (over.plan.item_id, over.plan.depth) == ("small", Depth.TIP)
    assert "detrain" in rules(life.decide(19 + 14.1))
