"""Questions: each has words, fits its fact, and may be left open where that is safe."""

from dataclasses import fields, replace

import pytest

from tests.house.test_tone import out_of_tone
from tests.life import book, item, newcomer
from unhurried.core.errors import BadInput
from unhurried.core.events import (
    FollowUpAnswered,
    GoalSet,
    ItemCared,
    ReadinessAnswered,
)
from unhurried.core.practice import Kind, Plan, Report
from unhurried.core.things import Barrier, Item, Lubricant
from unhurried.protocol.condition import Ends
from unhurried.views.continence import continence_score
from unhurried.views.question import Answer, Question
from unhurried.views.questions import (
    OCCASIONS,
    about,
    days_ago,
    readiness,
    screening,
    signs,
)

PARTNERED = Plan(Kind.TRAIN, "wide", "gel", partnered=True)
FACTS = {
    "goal": GoalSet,
    "item": Item,
    "care": ItemCared,
    "lubricant": Lubricant,
    "debrief": Report,
    "follow-up": FollowUpAnswered,
}


def wide_readiness() -> tuple[Question, ...]:
    covered = replace(PARTNERED, barrier=Barrier.NITRILE)
    return readiness(covered, newcomer(item("wide", 36)).state, book())


def all_questions() -> list[Question]:
    fixed = [question for occasion in OCCASIONS for question in about(occasion)]
    return [*fixed, *screening(book()), *wide_readiness(), signs(book())]


@pytest.mark.parametrize("question", all_questions(), ids=lambda one: one.text[:40])
def test_a_question_is_whole_and_calm(question: Question) -> None:
    assert question.text.endswith("?")
    assert question.help == "" or question.help.endswith(".")
    said = [question.text, question.help, question.low, question.high]
    said += [choice.label for choice in question.choices]
    assert out_of_tone([(question.key, text) for text in said]) == []
    assert "!" not in "".join(said)


@pytest.mark.parametrize("question", all_questions(), ids=lambda one: one.text[:40])
def test_choices_and_ends_are_there_where_the_answer_needs_them(
    question: Question,
) -> None:
    chosen = question.answer in (Answer.CHOICE, Answer.CHOICES)
    assert bool(question.choices) is chosen
    assert bool(question.low and question.high) is (question.answer is Answer.SCALE)


@pytest.mark.parametrize("occasion", FACTS)
def test_every_key_is_a_field_of_the_fact_it_goes_into(occasion: str) -> None:
    known = {field.name for field in fields(FACTS[occasion])}
    assert {question.key for question in about(occasion)} <= known


def test_the_readiness_check_asks_for_every_answer_of_its_fact() -> None:
    asked = {question.key for question in wide_readiness()}
    assert asked == {field.name for field in fields(ReadinessAnswered)}


def test_alone_and_below_the_wide_sizes_less_is_asked() -> None:
    plan = Plan(Kind.TRAIN, "small", "gel")
    asked = {question.key for question in readiness(plan, newcomer().state, book())}
    assert not {"partner_agreed", "wide_agreed", "fresh_condom"} & asked


def test_every_condition_of_the_rulebook_is_asked() -> None:
    assert [question.key for question in screening(book())] == list(book().conditions)


def test_when_it_was_is_asked_only_where_time_since_then_counts() -> None:
    for condition in book().conditions.values():
        counts = condition.wait_days > 0 and condition.ends is not Ends.CLEAR
        assert (days_ago(condition) is not None) is counts


def test_only_what_has_no_cautious_default_cannot_be_skipped() -> None:
    fixed = [question for question in all_questions() if not question.skippable]
    assert {question.key for question in fixed} == {
        *("adult", "name", "diameter"),
        *("solid", "liquid", "wind", "pad", "life"),
    }


def test_a_continence_check_adds_up_from_nought_to_twenty() -> None:
    keys = [question.key for question in about("continence")]
    assert continence_score(dict.fromkeys(keys, "0")) == 0
    assert continence_score(dict.fromkeys(keys, "4")) == 20


@pytest.mark.parametrize("answer", [None, "", "5", "often"])
def test_a_continence_check_with_an_answer_missing_has_no_score(
    answer: str | None,
) -> None:
    answers: dict[str, str | None] = dict.fromkeys(("solid", "wind", "pad"), "1")
    with pytest.raises(BadInput):
        continence_score({**answers, "liquid": "1", "life": answer})
