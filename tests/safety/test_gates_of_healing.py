"""Gates about healing: pain, blood, soreness, signs, and the way back."""

import pytest

from tests.life import book, item, newcomer, rules
from unhurried.core.advice import Advice
from unhurried.core.events import (
    ClinicianAgreed,
    FollowUpAnswered,
    ItemAdded,
    SignsReported,
)
from unhurried.core.practice import Depth, Ended, Kind

URGENT = sorted(
    sign.id
    for sign in book().signs.values()
    if sign.rule == "red-flags" and sign.speaks is Advice.EMERGENCY
)


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


@pytest.mark.parametrize("sign", URGENT)
def test_a_red_flag_is_an_emergency_for_three_days_then_a_clinician(sign: str) -> None:
    life = newcomer().tell(1, SignsReported((sign,)))
    assert life.decide(3.99).advice is Advice.EMERGENCY
    assert life.decide(4).advice is Advice.CLINICIAN
    assert life.decide(80).advice is Advice.CLINICIAN
    life.tell(80, ClinicianAgreed())
    assert life.decide(80).advice is Advice.SESSION


@pytest.mark.parametrize("sign", ["discharge", "swelling", "black-stool"])
def test_a_sign_for_a_clinician_waits_for_their_word(sign: str) -> None:
    life = newcomer().tell(1, SignsReported((sign,)))
    assert life.decide(1).advice is Advice.CLINICIAN
    assert life.tell(6, ClinicianAgreed()).decide(6).advice is Advice.SESSION


def test_a_sign_that_nobody_knows_counts_as_the_gravest() -> None:
    life = newcomer().tell(1, SignsReported(("something-new",)))
    assert life.decide(1).advice is Advice.EMERGENCY


def test_signs_of_a_tear_wait_six_weeks() -> None:
    signs = ("stinging-stool", "bright-blood-stool")
    life = newcomer().session(0)
    life.tell(1, FollowUpAnswered(None, 0, blood=False, leakage=False, signs=signs))
    life.quiet(2)
    assert life.decide(42.9).advice is Advice.LOCKED
    assert life.decide(43.1).advice is not Advice.LOCKED


def test_missing_pain_or_blood_counts_until_it_is_answered() -> None:
    life = newcomer().session(0, blood=None)
    assert "unknown" in rules(life.decide(0.5))
    life.quiet(1)
    assert "unknown" not in rules(life.decide(3))
    assert not life.state.sessions[0].easy


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
