"""Sessions of another record: their times count in full, at each boundary."""

from dataclasses import replace

import pytest

from tests.life import Life, book, item, newcomer
from unhurried.core.advice import Advice
from unhurried.core.clock import DAY_MS, HOUR_MS
from unhurried.core.events import ItemAdded, SessionImported
from unhurried.core.practice import Depth, Ended, Kind, Plan, Report
from unhurried.core.reasons import Reason
from unhurried.protocol.rule import Rule
from unhurried.safety.elsewhere import (
    few_enough_together,
    recovered_elsewhere,
    rested_elsewhere,
)
from unhurried.safety.question import Question, ask
from unhurried.safety.verdict import advises

DAY = 30.0
HOUR = 1 / 24
FELT = Report(Ended.COMPLETED, Depth.FULL, 300, 0, 1, None, blood=False)


def brought(life: Life, hours: float, name: str = "small") -> Life:
    """A session of another record, so many hours before the thirtieth day."""
    plan = Plan(Kind.TRAIN, name, "gel", Depth.FULL, 300)
    number = len(life.state.imported)
    told = SessionImported(f"i{number}", plan, FELT, round(hours * HOUR_MS))
    return life.tell(DAY, told)


def question(life: Life, day: float = DAY) -> Question:
    state = life.at(day)
    return ask(state, state.credit.credited_ms, book(), intact=True)


def test_a_record_without_imports_says_nothing() -> None:
    asked = question(newcomer().clean(28))
    for gate in (rested_elsewhere, recovered_elsewhere, few_enough_together):
        assert gate(asked).advice is Advice.SESSION


@pytest.mark.parametrize(("hours", "rests"), [(71, True), (72, False), (73, False)])
def test_an_import_asks_for_the_longest_ordinary_rest(
    hours: float, *, rests: bool
) -> None:
    verdict = rested_elsewhere(question(brought(newcomer(), hours)))
    assert (verdict.advice is Advice.REST) is rests


@pytest.mark.parametrize(("mm", "hours"), [(29, 72), (30, 96)])
def test_a_wide_import_asks_for_what_the_width_asks_for(mm: int, hours: int) -> None:
    wide = replace(book(), rules={**book().rules, "wide": _with_two_days_more()})
    asked = question(brought(newcomer().tell(0, ItemAdded(item("it", mm))), 1, "it"))
    told = rested_elsewhere(replace(asked, book=wide)).reasons[0].numbers
    assert told["hours"] == hours


def _with_two_days_more() -> Rule:
    """As shipped, two days and one more are no longer than the first rest."""
    rule = book().rules["wide"]
    figure = replace(rule.figures["extra_rest_hours"], values=(48,))
    return replace(rule, figures={**rule.figures, "extra_rest_hours": figure})


def test_the_rest_of_the_latest_import_is_told_and_an_older_one_does_not_end_it() -> (
    None
):
    life = brought(brought(newcomer(), 10), 200)
    verdict = rested_elsewhere(question(life))
    assert verdict.not_before == round(DAY * DAY_MS) + 62 * HOUR_MS
    assert verdict.reasons[0].numbers == {"hours": 72, "hours_left": 62}


@pytest.mark.parametrize("beyond", [-1, 0, 1])
def test_the_after_care_window_counts_from_an_import_too(beyond: int) -> None:
    hours = book().whole("recovery.hours") + beyond
    verdict = recovered_elsewhere(question(brought(newcomer(), hours)))
    assert (verdict.advice is Advice.REST) is (beyond < 0)


def test_what_an_import_asks_for_is_told_whole() -> None:
    life = brought(newcomer(), 2.5)
    began_ms = round(DAY * DAY_MS) - 5 * HOUR_MS // 2
    care = Reason("recovery", "after-care", numbers={"hours": 6})
    rest = Reason("rest", "too-soon", numbers={"hours": 72, "hours_left": 70})
    assert recovered_elsewhere(question(life)) == advises(
        Advice.REST, care, began_ms + 6 * HOUR_MS
    )
    assert rested_elsewhere(question(life)) == advises(
        Advice.REST, rest, began_ms + 72 * HOUR_MS
    )
    for hours in (48, 72, 96):
        brought(life, hours)
    full = Reason("rest", "week-full", numbers={"sessions": 4, "at_most": 4})
    free_at = round(DAY * DAY_MS) - 96 * HOUR_MS + 7 * DAY_MS
    assert few_enough_together(question(life)) == advises(Advice.REST, full, free_at)


def test_sessions_of_both_records_fill_the_week_together() -> None:
    life = newcomer().clean(24).clean(26)
    brought(life, 3 * 24 + 1)
    assert few_enough_together(question(life)).advice is Advice.SESSION
    brought(life, 6 * 24)
    verdict = few_enough_together(question(life))
    assert verdict.reasons[0].numbers == {"sessions": 4, "at_most": 4}
    assert verdict.not_before == round(24 * DAY_MS) + 7 * DAY_MS
    assert few_enough_together(question(life, 31.1)).advice is Advice.SESSION


@pytest.mark.parametrize(("minutes", "full"), [(-1, True), (0, False), (1, False)])
def test_a_session_of_just_a_week_ago_is_not_of_this_week(
    minutes: int, *, full: bool
) -> None:
    life = newcomer()
    for hours in (24, 48, 72, 7 * 24 + minutes / 60):
        brought(life, hours)
    verdict = few_enough_together(question(life))
    assert (verdict.advice is Advice.REST) is full


def test_settling_of_another_record_asks_for_nothing() -> None:
    settled = SessionImported("i", Plan(Kind.SETTLE), Report(Ended.COMPLETED))
    life = newcomer().tell(DAY, settled)
    for gate in (rested_elsewhere, recovered_elsewhere, few_enough_together):
        assert gate(question(life)).advice is Advice.SESSION


def test_an_older_import_never_shortens_the_rest_after_the_first_sessions() -> None:
    life = newcomer().session(28)
    before = life.decide(30.5).not_before
    assert before is not None
    brought(life, 20 * 24)
    after = life.decide(30.5).not_before
    assert after is None or after >= before
