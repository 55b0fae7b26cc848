"""Each rule acting, and not acting, on a life told by day."""

from dataclasses import replace

import pytest

from tests.life import GEL, Life, book, item, newcomer, rules
from unhurried.core.advice import Advice
from unhurried.core.clock import HOUR_MS, MINUTE_MS
from unhurried.core.events import (
    AdultStated,
    AgreementGiven,
    ClinicianAgreed,
    ContinenceScored,
    ExperienceStated,
    FollowUpAnswered,
    ItemAdded,
    ItemCared,
    LubricantAdded,
    PauseBegan,
    PauseEnded,
    ReadinessAnswered,
    ScreeningAnswered,
    SignsReported,
)
from unhurried.core.events.person import Agreement, Experience
from unhurried.core.lengths import millimetres
from unhurried.core.practice import Depth, Ended, Kind, Plan
from unhurried.core.things import Lubricant, LubricantBase, Material
from unhurried.safety.permit import Answer, authorise
from unhurried.safety.question import ask

CALM = ReadinessAnswered(
    tension=2, sober=True, nitrites=False, pde5=False, numbing=False, well=True
)


def answer(life: Life, day: float, plan: Plan, *, start: bool = False) -> Answer:
    """What the gates say to a plan on that day."""
    state = life.at(day)
    question = ask(state, state.credit.credited_ms, book(), intact=True)
    return authorise(replace(question, plan=plan, start=start))


def plan(name: str = "small", depth: Depth = Depth.TIP, hold_min: int = 5) -> Plan:
    return Plan(Kind.TRAIN, name, "gel", depth, hold_min * 60)


def refused_by(given: Answer) -> set[str]:
    return {reason.rule for reason in given.refusals}


def test_someone_under_age_is_locked_out_and_an_unanswered_age_is_asked() -> None:
    assert newcomer().tell(0, AdultStated(adult=False)).decide(0).advice == "locked"
    life = newcomer()
    life.state = replace(life.state, person=replace(life.state.person, adult=None))
    assert life.decide(0).advice is Advice.SET_UP


def test_an_unanswered_or_old_screening_is_asked_before_anything() -> None:
    life = newcomer()
    assert life.decide(90).advice is Advice.SESSION
    assert life.decide(90.1).advice is Advice.SET_UP
    life.tell(91, ScreeningAnswered({"fissure": False}))
    assert "screen" in rules(life.decide(91))


@pytest.mark.parametrize("condition", sorted(book().conditions))
def test_every_condition_that_is_answered_yes_closes_training(condition: str) -> None:
    answers: dict[str, bool | None] = dict.fromkeys(book().conditions, False)
    life = newcomer().tell(1, ScreeningAnswered({**answers, condition: True}))
    decision = life.decide(1)
    assert decision.advice is book().condition(condition).speaks
    assert "screen" in rules(decision)


def test_a_condition_answered_no_later_waits_out_its_time_from_the_yes() -> None:
    answers: dict[str, bool | None] = dict.fromkeys(book().conditions, False)
    waiting = [c for c in book().conditions.values() if c.ends == "clear"]
    for condition in waiting:
        life = newcomer().tell(1, ScreeningAnswered({**answers, condition.id: True}))
        life.tell(2, ScreeningAnswered(answers))
        last = 1 + condition.wait_days
        if condition.wait_days > 2:
            assert life.decide(last - 0.5).advice is condition.speaks
        assert life.decide(max(last, 2) + 0.01).advice is Advice.SESSION


def test_a_clinicians_word_opens_what_waited_for_it_and_only_that() -> None:
    answers: dict[str, bool | None] = dict.fromkeys(book().conditions, False)
    life = newcomer().tell(1, ScreeningAnswered({**answers, "spinal-injury": True}))
    assert life.decide(2).advice is not Advice.SESSION
    assert life.tell(2, ClinicianAgreed()).decide(2).advice is Advice.SESSION


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


def test_pain_at_the_limit_brings_seven_days_and_one_size_less() -> None:
    life = newcomer()
    for day in (0, 3, 6):
        life.clean(day)
    life.clean(9, "middle", depth=Depth.PART).clean(12, "middle")
    life.session(15, "middle", pain=4, ended=Ended.STOPPED).quiet(16).quiet(18)
    assert life.decide(21.99).advice is Advice.LOCKED
    decision = life.decide(22)
    assert decision.advice is Advice.SESSION
    assert decision.plan is not None
    assert (decision.plan.item_id, decision.plan.depth) == ("small", Depth.TIP)
    assert "pain-heal" in rules(decision)


def test_pain_just_under_the_limit_brings_no_lock_and_no_progress() -> None:
    life = newcomer().session(0, pain=3).quiet(1)
    assert not life.state.locks
    assert not life.state.sessions[0].easy


def test_blood_locks_for_fourteen_symptom_free_days() -> None:
    life = newcomer().session(0, blood=True, ended=Ended.STOPPED).quiet(1).quiet(3)
    assert life.decide(13.99).advice is Advice.LOCKED
    assert "blood" in rules(life.decide(13.99))
    assert life.decide(14.01).advice is Advice.SETTLE
    sore = newcomer().session(0, blood=True, ended=Ended.STOPPED).quiet(1)
    sore.tell(2, FollowUpAnswered(None, 2, blood=False, leakage=False)).quiet(3)
    assert sore.decide(15.9).advice is Advice.LOCKED


def test_blood_a_second_time_waits_for_a_clinician() -> None:
    life = newcomer().session(0, blood=True).quiet(1).quiet(3)
    life.session(20, blood=True).quiet(21).quiet(23)
    assert life.decide(60).advice is Advice.LOCKED
    life.tell(60, ClinicianAgreed())
    assert life.decide(60).advice is not Advice.LOCKED


def test_blood_on_two_days_waits_for_a_clinician() -> None:
    life = newcomer().session(0, blood=True)
    life.tell(1, FollowUpAnswered(None, 0, blood=True, leakage=False)).quiet(4)
    assert any(lock.clinician for lock in life.state.locks)


def test_soreness_waits_two_days_after_it_is_gone() -> None:
    life = newcomer().session(0)
    life.tell(1, FollowUpAnswered(None, 2, blood=False, leakage=False))
    assert life.decide(10).advice is Advice.LOCKED
    life.quiet(10)
    assert life.decide(11.99).advice is Advice.LOCKED
    assert life.decide(12).advice is Advice.SESSION


def test_soreness_over_three_days_means_a_clinician() -> None:
    life = newcomer().session(0)
    life.tell(3.1, FollowUpAnswered(None, 1, blood=False, leakage=False))
    assert life.decide(3.1).advice is Advice.CLINICIAN


URGENT = sorted(
    sign.id
    for sign in book().signs.values()
    if sign.rule == "red-flags" and sign.speaks is Advice.EMERGENCY
)


@pytest.mark.parametrize("sign", URGENT)
def test_a_red_flag_is_an_emergency_for_three_days_then_a_clinician(sign: str) -> None:
    life = newcomer().tell(1, SignsReported((sign,)))
    assert life.decide(3.99).advice is Advice.EMERGENCY
    assert life.decide(4).advice is Advice.CLINICIAN
    assert life.decide(80).advice is Advice.CLINICIAN
    life.tell(80, ClinicianAgreed())
    assert life.decide(80).advice is Advice.SESSION


@pytest.mark.parametrize("sign", ["discharge", "swelling"])
def test_a_sign_for_a_clinician_waits_for_their_word(sign: str) -> None:
    life = newcomer().tell(1, SignsReported((sign,)))
    assert life.decide(1).advice is Advice.CLINICIAN
    assert life.tell(6, ClinicianAgreed()).decide(6).advice is Advice.SESSION


def test_a_sign_that_nobody_knows_counts_as_the_gravest() -> None:
    life = newcomer().tell(1, SignsReported(("something-new",)))
    assert life.decide(1).advice is Advice.EMERGENCY


def test_a_retained_object_keeps_three_weeks_beyond_the_clinicians_word() -> None:
    life = newcomer().session(1, signs=("retained",), ended=Ended.STOPPED)
    life.quiet(2).quiet(4).tell(5, ClinicianAgreed())
    assert life.decide(21.9).advice is not Advice.SESSION
    assert life.decide(22.1).advice in (Advice.SESSION, Advice.SETTLE)


def test_signs_of_a_tear_wait_six_weeks() -> None:
    signs = ("stinging-stool", "bright-blood-stool")
    life = newcomer().session(0)
    life.tell(1, FollowUpAnswered(None, 0, blood=False, leakage=False, signs=signs))
    life.quiet(2)
    assert life.decide(42.9).advice is Advice.LOCKED
    assert life.decide(43.1).advice is not Advice.LOCKED


def test_no_session_is_planned_while_a_check_in_is_unanswered() -> None:
    life = newcomer().session(0)
    assert life.decide(3).advice is Advice.WAIT_FOLLOW_UP
    assert life.quiet(3).decide(3).advice is Advice.SESSION


def test_after_a_stop_the_third_day_is_asked_too_and_one_late_answer_does() -> None:
    early = newcomer().session(0, ended=Ended.STOPPED).quiet(1)
    assert early.decide(3).advice is Advice.WAIT_FOLLOW_UP
    late = newcomer().session(0, ended=Ended.STOPPED).quiet(3)
    assert late.decide(3).advice is Advice.SESSION


def test_missing_pain_or_blood_counts_until_it_is_answered() -> None:
    life = newcomer().session(0, blood=None)
    assert "unknown" in rules(life.decide(0.5))
    life.quiet(1)
    assert "unknown" not in rules(life.decide(3))
    assert not life.state.sessions[0].easy


def test_a_rise_of_two_in_the_continence_score_pauses_for_a_clinician() -> None:
    life = newcomer().tell(0, ContinenceScored(1)).tell(20, ContinenceScored(2))
    assert life.decide(20).advice is Advice.SESSION
    life.tell(21, ContinenceScored(3))
    assert life.decide(21).advice is Advice.CLINICIAN
    assert life.tell(22, ClinicianAgreed()).decide(22).advice is Advice.SESSION


def test_a_pause_of_ones_own_is_kept_and_can_be_ended() -> None:
    life = newcomer().tell(1, PauseBegan("holiday", 10 * 24 * HOUR_MS))
    assert life.decide(10.9).advice is Advice.REST
    assert life.decide(11.1).advice is Advice.SESSION
    life.tell(5, PauseBegan("ill")).tell(20, PauseEnded())
    assert life.decide(20).advice is Advice.SESSION


def test_tension_over_seven_settles_and_seven_does_not() -> None:
    life = newcomer().tell(0, replace(CALM, tension=8))
    decision = life.decide(0)
    assert decision.advice is Advice.SETTLE
    assert decision.plan is not None
    assert decision.plan.kind is Kind.SETTLE
    assert newcomer().tell(0, replace(CALM, tension=7)).decide(0).advice == "session"


@pytest.mark.parametrize(
    ("told", "hours"), [({"sober": False}, 12), ({"numbing": True}, 24)]
)
def test_what_dulls_pain_rules_out_today_and_a_better_answer_does_not_help(
    told: dict[str, bool], hours: int
) -> None:
    life = newcomer().tell(1, replace(CALM, **told)).tell(1.01, CALM)
    assert life.decide(1.02).advice is Advice.REST
    assert life.decide(1 + hours / 24 - 0.01).advice is Advice.REST
    assert life.decide(1 + hours / 24).advice is Advice.SESSION


def test_poppers_are_refused_and_with_pde5_they_are_an_emergency() -> None:
    alone = newcomer().tell(1, replace(CALM, nitrites=True, pde5=False))
    assert alone.decide(1).advice is Advice.REST
    for pde5 in (True, None):
        both = newcomer().tell(1, replace(CALM, nitrites=True, pde5=pde5))
        assert both.decide(1).advice is Advice.EMERGENCY


def test_a_douche_waits_two_hours_and_an_irritant_enema_a_week() -> None:
    life = newcomer().tell(1, replace(CALM, douched_h=1))
    assert life.decide(1.03).advice is Advice.REST
    assert life.decide(1.05).advice is Advice.SESSION
    life = newcomer().tell(1, replace(CALM, irritant_enema=True))
    assert life.decide(7.9).advice is Advice.REST
    assert life.decide(8).advice is Advice.SESSION


def test_someone_new_begins_at_most_at_twenty_millimetres() -> None:
    fits = newcomer(item("small", 20))
    assert fits.decide(0).advice is Advice.SESSION
    wide = newcomer(item("small", 20.1)).decide(0)
    assert wide.advice is Advice.SET_UP
    assert "first-size" in rules(wide)


def test_experience_opens_a_wider_first_size_and_unknown_counts_as_new() -> None:
    life = newcomer(item("small", 28))
    life.tell(0, ExperienceStated(Experience.EXPERIENCED))
    assert life.decide(0).advice is Advice.SESSION


def test_a_step_waits_for_three_clean_sessions_and_a_week() -> None:
    life = newcomer().clean(0).clean(3)
    assert refused_by(answer(life, 9, plan("middle"))) == {"ready"}
    life.clean(6)
    assert answer(life, 9, plan("middle")).permitted
    quick = newcomer().clean(0).clean(2).clean(4)
    assert "pace" in refused_by(answer(quick, 6.9, plan("middle")))
    assert answer(quick, 7, plan("middle")).permitted


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


def test_a_step_over_six_millimetres_is_never_open() -> None:
    life = newcomer(item("small", 13), item("next", 19.1))
    for day in range(0, 60, 3):
        life.clean(day)
    assert "step" in refused_by(answer(life, 63, plan("next")))


def test_a_much_longer_item_is_refused() -> None:
    longer = item("longer", 13, length=millimetres(95.1))
    life = newcomer(item("small", 13), longer).clean(0)
    assert "step-length" in refused_by(answer(life, 3, plan("longer")))
    just = item("longer", 13, length=millimetres(95))
    assert answer(
        newcomer(item("small", 13), just).clean(0), 3, plan("longer")
    ).permitted


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


def test_from_thirty_five_a_fresh_agreement_is_asked_at_the_start() -> None:
    life = newcomer(item("wide", 35), goal_mm=40)
    life.session(0, "wide").quiet(1)
    asked = answer(life, 3.5, plan("wide", Depth.TIP), start=True)
    assert {"wide", "readiness"} <= refused_by(asked)


def test_over_thirty_eight_needs_a_choice_a_score_six_sessions_and_three_weeks() -> (
    None
):
    life = newcomer(item("wide", 38), item("wider", 40), goal_mm=45)
    for day in range(0, 24, 4):
        life.clean(day, "wide")
    assert "very-wide" in refused_by(answer(life, 24, plan("wider")))
    life.tell(24, AgreementGiven(Agreement.VERY_WIDE))
    assert "very-wide" in refused_by(answer(life, 24, plan("wider")))
    life.tell(24, ContinenceScored(0))
    assert answer(life, 24, plan("wider")).permitted


def test_nothing_above_fifty_is_ever_planned() -> None:
    life = newcomer(item("wide", 49), item("beyond", 50.1), goal_mm=60)
    life.tell(0, AgreementGiven(Agreement.VERY_WIDE), ContinenceScored(0))
    for day in range(0, 60, 4):
        life.clean(day, "wide")
    life.tell(60, ContinenceScored(0))
    assert "ceiling" in refused_by(answer(life, 60, plan("beyond")))


def test_rigid_objects_wait_for_eight_clean_sessions() -> None:
    steel = item("steel", 13, material=Material.STEEL)
    life = newcomer(item("small", 13), steel)
    for number in range(7):
        life.clean(3 * number)
    assert refused_by(answer(life, 21, plan("steel"))) == {"firmness"}
    life.clean(21)
    assert answer(life, 24, plan("steel")).permitted


def test_silicone_lubricant_on_silicone_is_refused_and_the_other_named() -> None:
    silicone = Lubricant("slick", "slick", LubricantBase.SILICONE, ())
    life = newcomer().tell(0, LubricantAdded(silicone))
    given = answer(life, 0, replace(plan(), lubricant_id="slick"))
    assert refused_by(given) == {"lube-material"}
    assert given.refusals[0].numbers["instead"] == GEL.name


def test_no_lubricant_no_session() -> None:
    assert "lube" in refused_by(
        answer(newcomer(), 0, replace(plan(), lubricant_id=None))
    )


def test_a_numbing_lubricant_is_refused_everywhere() -> None:
    numb = Lubricant("numb", "numb", LubricantBase.WATER, ("numbing",))
    life = newcomer().tell(0, LubricantAdded(numb))
    assert "numbing" in refused_by(
        answer(life, 0, replace(plan(), lubricant_id="numb"))
    )


def test_nothing_starts_without_fresh_answers_and_a_clean_sound_object() -> None:
    life = newcomer()
    assert refused_by(answer(life, 0, plan(), start=True)) == {
        "readiness",
        "clean-item",
    }
    life.tell(0, CALM, ItemCared("small", cleaned=True, sound=True))
    assert answer(life, 0.01, plan(), start=True).permitted
    old = (120 * MINUTE_MS + MINUTE_MS) / (24 * HOUR_MS)
    assert refused_by(answer(life, old, plan(), start=True)) == {"readiness"}


@pytest.mark.parametrize(
    "answers",
    [
        replace(CALM, tension=None),
        replace(CALM, sober=None),
        replace(CALM, nitrites=None),
        replace(CALM, numbing=None),
        replace(CALM, well=None),
    ],
)
def test_one_readiness_question_left_out_stops_the_start(
    answers: ReadinessAnswered,
) -> None:
    life = newcomer().tell(0, ItemCared("small", cleaned=True, sound=True))
    life.tell(0, answers)
    assert not answer(life, 0.01, plan(), start=True).permitted


def test_with_a_partner_both_agree_each_time() -> None:
    life = newcomer().tell(0, ItemCared("small", cleaned=True, sound=True), CALM)
    together = replace(plan(), partnered=True)
    assert refused_by(answer(life, 0.01, together, start=True)) == {"agreement"}
    life.tell(0.01, replace(CALM, partner_agreed=True))
    assert answer(life, 0.02, together, start=True).permitted


def test_an_unsafe_warm_up_item_is_refused_like_any_other() -> None:
    bare = item("bare", 10, base_width=None)
    life = newcomer(item("small", 13), bare)
    given = answer(life, 0, replace(plan(), warm_up_id="bare"))
    assert refused_by(given) == {"base"}


def test_a_record_in_doubt_closes_everything() -> None:
    for intact in (False, None):
        decision = newcomer().decide(0, intact=intact)
        assert decision.advice is Advice.LOCKED
        assert "record" in rules(decision)


def test_trouble_at_the_smallest_size_settles_first_then_returns_at_the_tip() -> None:
    life = newcomer(item("small", 13)).clean(0)
    life.session(3, pain=5, ended=Ended.STOPPED).quiet(4).quiet(6)
    assert life.decide(11).advice is Advice.SETTLE
    for day in (11, 12):
        life.session(day, kind=Kind.SETTLE)
    decision = life.decide(13)
    assert decision.plan is not None
    assert (decision.advice, decision.plan.depth) == (Advice.SESSION, Depth.TIP)


def test_a_smaller_item_that_is_added_later_is_used_instead() -> None:
    life = newcomer(item("small", 13)).clean(0)
    life.session(3, pain=5, ended=Ended.STOPPED).quiet(4).quiet(6)
    life.tell(10, ItemAdded(item("tiny", 10)))
    decision = life.decide(11)
    assert decision.plan is not None
    assert decision.plan.item_id == "tiny"
