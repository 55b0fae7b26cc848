"""Gates about today: what is asked before a start."""

from dataclasses import replace

import pytest

from tests.life import newcomer
from tests.safety.asked import CALM, answer, plan, refused_by
from unhurried.core.advice import Advice
from unhurried.core.clock import HOUR_MS, MINUTE_MS
from unhurried.core.events import (
    ItemCared,
    ReadinessAnswered,
    SessionTold,
)
from unhurried.core.practice import Ended, Kind, Plan, Report


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
    ("answers", "rule"),
    [
        (replace(CALM, tension=None), "calm"),
        (replace(CALM, sober=None), "sober"),
        (replace(CALM, nitrites=None), "nitrites"),
        (replace(CALM, numbing=None), "numbing"),
        (replace(CALM, well=None), "soreness"),
        (replace(CALM, irritant_enema=None), "douche"),
    ],
)
def test_one_readiness_question_left_out_stops_the_start(
    answers: ReadinessAnswered, rule: str
) -> None:
    life = newcomer().tell(0, ItemCared("small", cleaned=True, sound=True))
    life.tell(0, answers)
    assert refused_by(answer(life, 0.01, plan(), start=True)) == {rule}


def test_with_a_partner_both_agree_each_time() -> None:
    life = newcomer().tell(0, ItemCared("small", cleaned=True, sound=True), CALM)
    together = replace(plan(), partnered=True)
    assert refused_by(answer(life, 0.01, together, start=True)) == {"agreement"}
    life.tell(0.01, replace(CALM, partner_agreed=True))
    assert answer(life, 0.02, together, start=True).permitted


def test_an_agreement_is_for_one_session_and_asked_for_again_before_the_next() -> None:
    """Also within the hours for which the other answers still count."""
    settled = replace(Plan(Kind.SETTLE), partnered=True)
    agreed = replace(CALM, partner_agreed=True)
    life = newcomer().tell(0.01, agreed)
    assert answer(life, 0.01, settled, start=True).permitted
    life.tell(0.011, SessionTold("first", settled, Report(Ended.COMPLETED)))
    assert refused_by(answer(life, 0.02, settled, start=True)) == {"agreement"}
    assert answer(life, 0.02, Plan(Kind.SETTLE), start=True).permitted
    life.tell(0.02, agreed)
    assert answer(life, 0.02, settled, start=True).permitted


def test_a_session_alone_uses_up_no_agreement() -> None:
    settled = replace(Plan(Kind.SETTLE), partnered=True)
    life = newcomer().tell(0.01, replace(CALM, partner_agreed=True))
    alone = SessionTold("alone", Plan(Kind.SETTLE), Report(Ended.COMPLETED))
    life.tell(0.011, alone)
    assert answer(life, 0.02, settled, start=True).permitted
