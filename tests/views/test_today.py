"""The card of each advice, from histories told fact by fact."""

from datetime import timedelta, timezone

import pytest

from tests.life import Life, book, item, newcomer
from unhurried.core.advice import Advice
from unhurried.core.clock import DAY_MS
from unhurried.core.events import (
    ClinicianAgreed,
    ContinenceScored,
    ItemCared,
    PauseBegan,
    PlateauNamed,
    ReactionsStated,
    ReadinessAnswered,
    ScreeningAnswered,
    SignsReported,
)
from unhurried.core.practice import Depth
from unhurried.views.missing import About
from unhurried.views.today import TodayCard, today_card

BERLIN = timezone(timedelta(hours=1))
"""At the start of a made-up life it is one in the morning there, 1 January 1970."""


def card(life: Life, day: float, *, intact: bool | None = True) -> TodayCard:
    return today_card(life.at(day), life.decide(day, intact=intact), book(), BERLIN)


def about(shown: TodayCard) -> set[About]:
    return {one.about for one in shown.missing}


def tense(life: Life, day: float) -> Life:
    return life.tell(day, ReadinessAnswered(tension=9))


LIVES = {
    Advice.EMERGENCY: (newcomer().tell(1, SignsReported(("fever",))), 1.0),
    Advice.CLINICIAN: (newcomer().tell(1, SignsReported(("fever",))), 8.0),
    Advice.LOCKED: (newcomer().session(0, pain=5).quiet(1), 2.0),
    Advice.SET_UP: (Life(), 0.0),
    Advice.WAIT_FOLLOW_UP: (newcomer().session(0), 5.0),
    Advice.REST: (newcomer().clean(0), 2.0),
    Advice.SETTLE: (tense(newcomer(), 0), 0.0),
    Advice.SESSION: (newcomer(), 0.0),
    Advice.MAINTAIN: (newcomer().clean(0).tell(2, PlateauNamed()), 4.0),
}


@pytest.mark.parametrize("advice", Advice)
def test_each_advice_has_its_card(advice: Advice) -> None:
    life, day = LIVES[advice]
    shown = card(life, day)
    assert shown.advice is advice
    assert all((shown.headline, shown.why, shown.now, shown.change, shown.ending))


def test_no_two_advices_share_a_headline() -> None:
    assert len({card(*LIVES[advice]).headline for advice in Advice}) == len(Advice)


def test_a_first_session_goes_to_the_tip_with_every_number_named() -> None:
    plan = card(newcomer(), 0).plan
    assert plan is not None
    assert plan.lines == (
        "Training session.",
        "Object: small, 13 mm across.",
        "Depth: the tip only.",
        "Hold: up to 5 minutes.",
        "Lubricant: gel, inside and on the object.",
    )
    assert plan.depth_percent is None


def test_a_wider_object_comes_with_a_warm_up_and_half_its_length() -> None:
    life = newcomer().clean(0).clean(3).clean(6)
    plan = card(life, 9).plan
    assert plan is not None
    assert (plan.item, plan.warm_up, plan.depth) == ("middle", "small", Depth.PART)
    assert plan.depth_percent == 50
    assert "Depth: about half of its length (50 %)." in plan.lines


def test_rest_is_told_with_its_day_and_hour_and_without_haste() -> None:
    shown = card(newcomer().clean(0), 2)
    assert shown.not_before is not None
    assert shown.not_before.wall_ms == 3 * DAY_MS
    assert shown.not_before.text == "Sunday 4 January, about 01:00"
    assert shown.not_before.text in shown.change
    assert shown.why.startswith("Rest is part of training")
    assert shown.plan is None


def test_the_gravest_reason_speaks_first() -> None:
    life = newcomer().session(0, pain=5).tell(0.5, SignsReported(("heavy-blood",)))
    rules = [reason.rule for reason in card(life, 0.5).reasons]
    assert rules[0] == "red-flags"
    assert rules.index("pain-heal") < rules.index("rest")


def test_a_grave_sign_brings_what_to_do_and_what_to_leave() -> None:
    shown = card(*LIVES[Advice.EMERGENCY])
    assert [aid.sign for aid in shown.help] == ["fever"]
    assert shown.help[0].now.startswith("Go to an emergency department")
    assert shown.not_before is None
    assert "Until" not in shown.change


def test_after_three_days_the_sign_still_names_what_it_was() -> None:
    assert "Fever" in card(*LIVES[Advice.CLINICIAN]).why


def test_poppers_with_an_erection_medicine_say_when_to_call_for_help() -> None:
    answers = ReadinessAnswered(nitrites=True, pde5=True)
    shown = card(newcomer().tell(0, answers), 0)
    assert shown.advice is Advice.EMERGENCY
    assert "call for emergency help" in shown.why


def test_a_health_answer_is_told_with_what_the_rulebook_says_about_it() -> None:
    answers: dict[str, bool | None] = dict.fromkeys(book().conditions, False)
    told = ScreeningAnswered({**answers, "pregnancy": True})
    shown = card(newcomer().tell(1, told), 1)
    assert shown.advice is Advice.CLINICIAN
    assert "midwife" in shown.why
    agreed = newcomer().tell(1, told).tell(2, ClinicianAgreed())
    assert card(agreed, 2).advice is Advice.SESSION


def test_a_journal_in_doubt_is_not_promised_to_open_by_time() -> None:
    shown = card(newcomer().clean(0), 2, intact=None)
    assert shown.advice is Advice.LOCKED
    assert "look again" not in shown.change
    assert "Nothing is inserted before Sunday 4 January" in shown.change


def test_a_pause_without_an_end_names_no_day() -> None:
    shown = card(newcomer().tell(1, PauseBegan("holiday")), 2)
    assert shown.not_before is None
    assert shown.why.startswith("You asked for a pause")


def test_a_check_in_can_be_answered_before_it_is_waited_for() -> None:
    shown = card(newcomer().session(0), 0.6)
    assert shown.advice is Advice.REST
    [check_in] = [one for one in shown.missing if one.about is About.FOLLOW_UP]
    assert check_in.id == "session-1"
    assert "Thursday 1 January" in check_in.text


def test_a_used_object_is_to_be_washed_until_it_was() -> None:
    life = newcomer().clean(0)
    assert About.CLEANING in about(card(life, 2))
    life.tell(2, ItemCared("small", cleaned=True, sound=True))
    assert About.CLEANING not in about(card(life, 3))


def test_the_health_questions_are_named_two_weeks_before_they_come_round() -> None:
    assert About.SCREENING not in about(card(newcomer(), 70))
    assert About.SCREENING in about(card(newcomer(), 80))


def test_the_continence_check_is_due_and_stops_nothing() -> None:
    shown = card(newcomer(), 0)
    assert About.DUE in about(shown)
    assert shown.advice is Advice.SESSION
    told = newcomer().tell(0, ContinenceScored(0), ReactionsStated(()))
    assert About.DUE not in about(card(told, 1))


def test_what_the_body_reacts_to_is_asked_for_until_it_is_told() -> None:
    scored = newcomer().tell(0, ContinenceScored(0))
    assert [one.id for one in card(scored, 1).missing][:2] == ["set-up", "readiness"]
    assert card(scored, 1).advice is Advice.SESSION


def test_what_a_start_asks_is_named_only_when_something_may_start() -> None:
    assert About.ASK in about(card(newcomer(), 0))
    assert About.ASK not in about(card(newcomer().clean(0), 2))


def test_where_nothing_owned_may_be_used_the_card_says_what_stands_against_it() -> None:
    wide = newcomer(item("wide", 34))
    shown = card(wide, 0)
    assert shown.advice is Advice.SET_UP
    assert "first-size" in {reason.rule for reason in shown.reasons}
    assert "up to 20 mm" in shown.why


def test_before_anything_is_known_the_question_of_age_comes_first() -> None:
    shown = card(Life(), 0)
    assert shown.advice is Advice.SET_UP
    assert "adults of 18" in shown.why


def test_settling_is_planned_without_an_object() -> None:
    plan = card(*LIVES[Advice.SETTLE]).plan
    assert plan is not None
    assert (plan.item, plan.item_id, plan.diameter) == ("", None, None)
    assert plan.lines[1] == "At least 2 minutes, at will longer."


def test_a_plan_says_the_depth_in_words_that_read_on() -> None:
    life = newcomer().clean(0, depth=Depth.TIP)
    assert "this one goes to half its length" in card(life, 3).why
