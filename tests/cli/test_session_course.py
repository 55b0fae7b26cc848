from dataclasses import replace

import pytest

from tests.cli.evening import REMOVAL, STOPPED, Evening, new_evening
from unhurried.app.commands import Tell
from unhurried.app.replies.wishes import Wishes
from unhurried.cli.demo.person import items
from unhurried.cli.live.guided import ENDED
from unhurried.core.advice import Advice
from unhurried.core.errors import CannotDoThatNow
from unhurried.core.events import ItemAdded, ItemCared
from unhurried.core.practice import Ended, Kind


@pytest.fixture
def evening() -> Evening:
    return new_evening()


def test_time_itself_ends_the_hold_and_the_debrief_is_kept(evening: Evening) -> None:
    evening.surface.words["Hold"] = [*["", "0", "1", "9"] * 20]
    evening.surface.words[REMOVAL] = ["done"]
    assert evening.lead() == ENDED
    record = evening.app.state.sessions[-1]
    assert record.report.ended is Ended.COMPLETED
    assert record.report.hold_s >= 300
    assert evening.surface.titles[-1] == REMOVAL
    assert "Done for today" in evening.surface.told


def test_an_object_whose_care_is_unknown_is_asked_about_and_cared_for_after(
    evening: Evening,
) -> None:
    evening.surface.words["Hold"] = ["ease"]
    evening.surface.words[REMOVAL] = ["done"]
    evening.lead()
    assert evening.surface.asked.count("sound") == 1
    owned = evening.app.state.items["example-13"]
    assert (owned.cleaned, owned.sound) == (True, True)
    assert owned.cleaned_at is not None
    assert owned.used_at is not None
    assert owned.cleaned_at >= owned.used_at


def test_what_nobody_answers_stays_unanswered(evening: Evening) -> None:
    evening.surface.words["Hold"] = ["ease"]
    evening.surface.words[REMOVAL] = ["done"]
    for key in ("pain", "discomfort", "blood", "leakage"):
        evening.surface.answers.pop(key)
    evening.lead()
    report = evening.app.state.sessions[-1].report
    assert (report.pain, report.blood, report.leakage) == (None, None, None)


def test_pain_at_the_stop_limit_does_not_wait_for_other_questions(
    evening: Evening,
) -> None:
    evening.surface.words["Hold"] = ["4"]
    evening.surface.words[STOPPED] = ["done"]
    evening.lead()
    assert STOPPED in evening.surface.titles
    assert "stop" in evening.surface.rung
    assert evening.app.state.sessions[-1].report.ended is Ended.STOPPED


def test_silence_calls_aloud_and_ends_by_itself(evening: Evening) -> None:
    evening.surface.words[STOPPED] = ["done"]
    evening.lead()
    assert evening.app.state.sessions[-1].report.ended is Ended.STOPPED
    assert "Look for blood on the paper and on the object." in evening.surface.told


def test_settling_can_be_chosen_when_nothing_else_is_wished(evening: Evening) -> None:
    assert evening.lead(Wishes(settle=True)) == ENDED
    record = evening.app.state.sessions[-1]
    assert record.plan.kind is Kind.SETTLE
    assert record.report.ended is Ended.COMPLETED
    assert not evening.surface.asked.count("cleaned")


def test_an_item_can_be_chosen_from_those_that_are_open(evening: Evening) -> None:
    narrow = replace(
        items()[0], id="narrow", name="narrow", diameter=items()[0].diameter
    )
    cared = ItemCared("narrow", cleaned=True, sound=True)
    evening.app.do(Tell((ItemAdded(narrow),)))
    evening.app.do(Tell((cared,)))
    evening.surface.answers["item"] = "narrow"
    evening.surface.words["The tip"] = ["ease"]
    evening.surface.words[REMOVAL] = ["done"]
    evening.lead(Wishes(item=True))
    assert evening.app.state.sessions[-1].plan.item_id == "narrow"


def test_wearing_is_refused_with_its_reason_until_it_opens(evening: Evening) -> None:
    with pytest.raises(CannotDoThatNow) as refused:
        evening.lead(Wishes(wear=True))
    assert "wear" in {reason.rule for reason in refused.value.reasons}


def test_with_a_partner_the_agreement_is_asked(evening: Evening) -> None:
    with pytest.raises(CannotDoThatNow) as refused:
        evening.lead(Wishes(partner=True))
    assert "agreement" in {reason.rule for reason in refused.value.reasons}
    evening.surface.answers["partner_agreed"] = True
    evening.surface.words["The tip"] = ["ease"]
    evening.surface.words[REMOVAL] = ["done"]
    assert evening.lead(Wishes(partner=True)) == ENDED


def test_tension_offers_settling_and_a_no_begins_nothing(evening: Evening) -> None:
    evening.surface.answers["tension"] = 9
    assert evening.lead() == "Nothing has begun."
    evening.surface.answers["settle"] = True
    assert evening.lead() == ENDED
    assert evening.app.state.sessions[-1].plan.kind is Kind.SETTLE


def test_an_answer_counts_even_when_the_other_questions_are_left(
    evening: Evening,
) -> None:
    evening.surface.answers["sober"] = False
    evening.surface.leaves_at = "pde5"
    assert evening.lead() == "Nothing has begun."
    readiness = evening.app.state.readiness
    assert readiness is not None
    assert (readiness.answers.sober, readiness.answers.numbing) == (False, None)
    assert "sober" in {reason.rule for reason in evening.app.decide().reasons}


def test_where_help_is_needed_now_nothing_else_is_asked_or_said(
    evening: Evening,
) -> None:
    evening.surface.words["Hold"] = ["stop"]
    evening.surface.words[STOPPED] = ["done"]
    evening.surface.answers["signs"] = ("retained",)
    assert "help-now" in evening.lead()
    asked = evening.surface.asked
    assert asked[asked.index("signs") + 1 :] == []
    assert "After-care" not in evening.surface.told
    assert "Get help now" in evening.surface.told
    assert evening.app.decide().advice is Advice.EMERGENCY
