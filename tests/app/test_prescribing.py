"""A plan's days become spans; an older copy takes the plan of the newer record over."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from tests.coach.test_laws import permitted
from tests.life import Life, book, newcomer, stamp
from tests.safety.plan_files import plan_of, prescribed
from unhurried.app.carrying import carried
from unhurried.app.prescribing import plan_carried, use_of
from unhurried.core.advice import Advice
from unhurried.core.clock import DAY_MS, HOUR_MS
from unhurried.core.entries import Entry
from unhurried.core.errors import BadInput
from unhurried.core.events import ClinicianAgreed, ClinicianPlanEnded, Event
from unhurried.journal.codec import KINDS, decode, encode

NOON = round(datetime(2026, 11, 24, 12, tzinfo=UTC).timestamp() * 1000)
EAST = timezone(timedelta(hours=9))


def test_days_begin_and_end_at_midnight_in_the_persons_zone() -> None:
    plan = plan_of("from = 2026-11-26", "until = 2026-11-27", "[stops]", "pain = 3")
    fact = use_of(plan, NOON, UTC, "plan.toml")
    assert (fact.begins_ms, fact.lasts_ms) == (36 * HOUR_MS, 84 * HOUR_MS)
    fact = use_of(plan, NOON, EAST, "plan.toml")
    assert (fact.begins_ms, fact.lasts_ms) == (27 * HOUR_MS, 75 * HOUR_MS)


def test_without_days_it_holds_from_now_on_and_a_first_day_that_is_past_does_too() -> (
    None
):
    for days in ("from = 2026-11-01", ""):
        fact = use_of(plan_of(days, "[stops]", "pain = 3"), NOON, UTC, "plan.toml")
        assert (fact.begins_ms, fact.lasts_ms) == (0, None)


@pytest.mark.parametrize("day", ["2026-11-23", "2020-01-01"])
def test_a_plan_whose_last_day_is_past_is_refused(day: str) -> None:
    plan = plan_of(f"until = {day}", "[stops]", "pain = 3")
    with pytest.raises(BadInput, match="last day"):
        use_of(plan, NOON, UTC, "plan.toml")
    today = plan_of("until = 2026-11-24", "[stops]", "pain = 3")
    assert use_of(today, NOON, UTC, "plan.toml").lasts_ms == 12 * HOUR_MS


def test_an_older_copy_takes_the_plan_over_with_what_its_stop_waits_for() -> None:
    older = newcomer()
    newer = prescribed("[limits]", "widest_mm = 14", "[stops]", "pain = 2")
    newer.tell(2, ClinicianAgreed())
    (fact,) = plan_carried(newer.at(5), older.at(5))
    assert (fact.since_ms, fact.agreed_ms) == (-5 * DAY_MS, -3 * DAY_MS)
    restored = Life(older.at(5)).tell(5, fact)
    assert permitted(older, 6) - permitted(restored, 6)
    assert permitted(restored, 6) == permitted(newer, 6)
    assert restored.state.clinician_plan == newer.at(5).clinician_plan


def test_a_plan_that_only_the_older_copy_holds_stays() -> None:
    older = prescribed("[limits]", "widest_mm = 14")
    ended = Life(older.state).tell(1, ClinicianPlanEnded())
    assert plan_carried(ended.at(2), older.at(2)) == ()
    assert plan_carried(older.at(2), older.at(2)) == ()


def test_its_facts_have_names_and_come_back_from_the_journal_as_they_were() -> None:
    life = prescribed("[limits]", "sizes_mm = [12, 14]", 'deepest = "tip"')
    assert {"clinician-plan-used", "clinician-plan-ended"} <= set(KINDS)
    used = plan_carried(life.at(1), newcomer().at(1))
    facts: tuple[Event, ...] = (*used, ClinicianPlanEnded())
    for fact in facts:
        entry = Entry(stamp(1), fact)
        assert decode(encode(entry)) == entry


def test_a_stop_that_only_the_newer_record_saw_is_waited_for_in_the_older_copy() -> (
    None
):
    older = newcomer()
    newer = Life(older.state)
    newer = prescribed("[stops]", "pain = 2", life=newer, day=1)
    newer.session(2, pain=2).quiet(3).quiet(5.1)
    there, here = newer.at(6), older.at(6)
    noted = carried(there, here, book(), whole=True)
    restored = Life(here).tell(6, noted, *plan_carried(there, here))
    restored.quiet(9.5)
    assert newer.decide(30).advice is Advice.CLINICIAN
    assert restored.decide(30).advice is Advice.CLINICIAN
    assert restored.tell(30, ClinicianAgreed()).decide(31).advice is not (
        Advice.CLINICIAN
    )
