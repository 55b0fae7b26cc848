"""Gates about the person: age, screening, a clinician's word, pauses."""

from dataclasses import replace

import pytest

from tests.life import book, newcomer, rules
from unhurried.core.advice import Advice
from unhurried.core.clock import HOUR_MS
from unhurried.core.events import (
    AdultStated,
    ClinicianAgreed,
    ContinenceScored,
    PauseBegan,
    PauseEnded,
    ScreeningAnswered,
)
from unhurried.core.practice import Ended


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


def test_a_retained_object_keeps_three_weeks_beyond_the_clinicians_word() -> None:
    life = newcomer().session(1, signs=("retained",), ended=Ended.STOPPED)
    life.quiet(2).quiet(4).tell(5, ClinicianAgreed())
    assert life.decide(21.9).advice is not Advice.SESSION
    assert life.decide(22.1).advice in (Advice.SESSION, Advice.SETTLE)


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


def test_a_record_in_doubt_closes_everything() -> None:
    for intact in (False, None):
        decision = newcomer().decide(0, intact=intact)
        assert decision.advice is Advice.LOCKED
        assert "record" in rules(decision)


def test_the_same_yes_again_adds_no_second_lock_and_shortens_none() -> None:
    answers: dict[str, bool | None] = dict.fromkeys(book().conditions, False)
    ago = {"prostate-biopsy-transrectal": 3}
    told = ScreeningAnswered({**answers, "prostate-biopsy-transrectal": True}, ago)
    life = newcomer().tell(1, told, told)
    (lock,) = life.state.locks
    later = ScreeningAnswered({**answers, "prostate-biopsy-transrectal": True})
    life.tell(2, later)
    (longer,) = life.state.locks
    assert (longer.until or 0) > (lock.until or 0)
