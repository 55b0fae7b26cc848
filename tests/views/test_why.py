"""The long answer, and one rule's part in it."""

from datetime import UTC

import pytest

from tests.life import Life, book, item, newcomer
from unhurried.bootstrap.shipped import guides, sources
from unhurried.core.advice import Advice
from unhurried.core.reasons import Bearing
from unhurried.protocol.errors import UnknownRule
from unhurried.views.ground import Library
from unhurried.views.why import LATEST, WhyPage, why_page
from unhurried.views.words.why import NOT_SPOKEN, SPOKEN


def library() -> Library:
    return Library(book(), sources(), guides())


def why(life: Life, day: float, rule: str | None = None) -> WhyPage:
    return why_page(life.at(day), life.decide(day), library(), UTC, rule)


def test_a_reason_comes_with_its_rule_its_numbers_and_its_sources() -> None:
    page = why(newcomer().clean(0), 2)
    [reason] = [one for one in page.reasons if one.line.rule == "rest"]
    assert reason.line.bearing is Bearing.STOPS
    assert reason.title == "Rest between sessions"
    assert reason.numbers == {"hours": 72, "hours_left": 24}
    assert "C-08" in {cited.id for cited in reason.ground.cited}
    assert all(cited.claim for cited in reason.ground.cited)


def test_evidence_names_its_strength_in_words() -> None:
    page = why(newcomer().clean(0), 2)
    cited = {one.id: one for reason in page.reasons for one in reason.ground.cited}
    assert len(cited["C-08"].strength) > len("OBS")


def test_our_own_choice_is_called_so_with_its_reason() -> None:
    page = why(Life(), 0)
    [adult] = [one for one in page.reasons if one.line.rule == "adult"]
    assert adult.ground.our_choice
    assert not adult.ground.cited


def test_the_planners_own_reason_needs_no_rule() -> None:
    page = why(newcomer(), 0)
    [plan] = [one for one in page.reasons if one.line.rule == "plan"]
    assert plan.ground.our_choice


def test_every_object_is_open_or_says_why_not() -> None:
    page = why(newcomer(), 0)
    assert [(one.item, one.open) for one in page.items] == [
        ("small", True),
        ("middle", True),
        ("large", True),
    ]
    later = why(newcomer().clean(0), 3)
    shut = {one.item: one for one in later.items if not one.open}
    assert "ready" in {line.rule for line in shut["large"].reasons}
    assert all(one.reasons for one in shut.values())


def test_before_rest_is_over_no_object_is_called_open_or_shut() -> None:
    page = why(newcomer().clean(0), 2)
    assert {one.open for one in page.items} == {None}


def test_an_object_that_never_fits_says_so_on_any_day() -> None:
    life = newcomer(item("small", 13), item("jar", 16, base_width=None)).clean(0)
    shut = {one.item: one for one in why(life, 2).items}["jar"]
    assert shut.open is False
    assert shut.reasons[0].code == "unknown-base-width"


def test_the_record_shows_the_latest_sessions_and_counts_the_rest() -> None:
    life = newcomer()
    for number in range(LATEST + 2):
        life.clean(3.0 * number)
    page = why(life, 30)
    assert len(page.record) == LATEST
    assert page.earlier == "2 sessions before these"
    assert page.record[-1].began.text == "1970-01-28"


def test_a_session_that_counts_as_care_says_why() -> None:
    page = why(newcomer().session(0, pain=2, leakage=True), 2)
    [told] = page.record
    assert told.standing == "counts as care"
    assert told.because == (
        "there was pain",
        "there was leakage",
        "the check-in about it is still open",
    )


def test_the_planners_numbers_have_names() -> None:
    page = why(newcomer(), 0)
    assert {"width that it starts from, in mm", "objects open now"} <= {
        one.text for one in page.evidence
    }


def test_one_rule_is_shown_in_full_with_what_it_said_now() -> None:
    page = why(newcomer().clean(0), 2, "rest")
    assert page.rule is not None
    assert page.rule.id == "rest"
    assert page.spoke == SPOKEN
    assert {one.line.rule for one in page.reasons} == {"rest"}


def test_a_rule_with_nothing_against_it_says_so() -> None:
    page = why(newcomer(), 0, "blood")
    assert page.spoke == NOT_SPOKEN
    assert page.reasons == ()


def test_a_limit_that_does_not_bind_today_is_told_when_its_rule_is_asked_for() -> None:
    assert "ceiling" not in {one.line.rule for one in why(newcomer(), 0).reasons}
    assert why(newcomer(), 0, "ceiling").spoke == SPOKEN


def test_a_rule_that_does_not_exist_is_refused() -> None:
    with pytest.raises(UnknownRule):
        why(newcomer(), 0, "horoscope")


def test_the_page_and_the_card_give_the_same_advice() -> None:
    page = why(newcomer(), 0)
    assert page.advice is Advice.SESSION
    assert page.planner == "ladder"
    assert page.rulebook == book().fingerprint
