"""What lies ahead with a date: never too early, never at night, never a word of it."""

from dataclasses import replace
from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.coach.histories import HISTORIES
from tests.exports.written import START_MS, History, dated, refolded
from tests.life import Life, book
from unhurried.coach.fold import at_time
from unhurried.core.clock import DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS
from unhurried.core.credit import wall_at
from unhurried.core.events import SessionTold, SignsReported
from unhurried.core.practice import Depth, Ended, Kind, Plan, Report
from unhurried.views import ahead as module
from unhurried.views.ahead import FROM_HOUR, UNTIL_HOUR, Occasion, ahead
from unhurried.views.words.ahead import QUIET, REMINDER

ZONES = ("UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe")
FELT = Report(Ended.COMPLETED, Depth.TIP, 300, pain=0, discomfort=1, blood=False)
PLAN = Plan(Kind.TRAIN, "small", "gel", Depth.TIP, 300)
ONE: History = [(1.0, SessionTold("one", PLAN, FELT))]


def told(history: History, zone: tzinfo, later: float = 0.2) -> tuple[Occasion, ...]:
    day = sum(gap for gap, _ in history) + later
    state = at_time(refolded(history), dated(day), book())
    decision = Life(state).coach.decide(state, state.credit.credited_ms, intact=True)
    return ahead(state, decision, book(), zone)


def at(wall_ms: int, zone: tzinfo) -> datetime:
    return datetime.fromtimestamp(wall_ms / SECOND_MS, UTC).astimezone(zone)


def test_after_a_session_a_check_in_lies_ahead() -> None:
    occasions = told(ONE, UTC)
    began = at(START_MS + DAY_MS, UTC)
    [first, *_] = [one for one in occasions if one.alarm]
    hours = (at(first.begin_ms, UTC) - began).total_seconds() * SECOND_MS / HOUR_MS
    assert hours >= book().whole("late-check.opens_first_hours")
    assert first.title == REMINDER


@settings(max_examples=60, deadline=None)
@given(HISTORIES, st.sampled_from(ZONES), st.floats(0.01, 30))
def test_every_reminder_comes_by_day_and_lies_ahead(
    history: History, name: str, later: float
) -> None:
    zone = ZoneInfo(name)
    now_ms = dated(sum(gap for gap, _ in history) + later).wall_ms
    for one in told(history, zone, later):
        assert one.title in (REMINDER, QUIET)
        assert one.end_ms > max(one.begin_ms, now_ms)
        if one.alarm:
            assert FROM_HOUR <= at(one.begin_ms, zone).hour < UNTIL_HOUR
            assert one.begin_ms > now_ms


@settings(max_examples=60, deadline=None)
@given(HISTORIES, st.sampled_from(ZONES), st.floats(0.01, 30))
def test_no_reminder_comes_before_what_it_is_about(
    history: History, name: str, later: float
) -> None:
    day = sum(gap for gap, _ in history) + later
    state = at_time(refolded(history), dated(day), book())
    decision = Life(state).coach.decide(state, state.credit.credited_ms, intact=True)
    moments = list(module._moments(state, decision, book()))  # noqa: SLF001 - what it is about
    soonest = min((wall_at(state.credit, one) for one in moments), default=None)
    for one in ahead(state, decision, book(), ZoneInfo(name)):
        if one.alarm:
            assert soonest is not None
            assert one.begin_ms >= soonest
        elif decision.not_before is not None:
            assert one.end_ms >= wall_at(state.credit, decision.not_before)


@pytest.mark.parametrize("name", ZONES)
@pytest.mark.parametrize("month", range(1, 13))
def test_a_night_is_waited_out_on_both_sides_of_a_change_of_clocks(
    name: str, month: int
) -> None:
    zone = ZoneInfo(name)
    start = datetime(2026, month, 1, 20, 30, tzinfo=UTC)
    begin_ms = round(start.timestamp()) * SECOND_MS
    for step in range(31 * 12):
        wall_ms = begin_ms + step * 2 * HOUR_MS + MINUTE_MS
        kindly = module._kindly(wall_ms, zone)  # noqa: SLF001 - the rule itself
        assert 0 <= kindly - wall_ms < 15 * HOUR_MS
        assert FROM_HOUR <= at(kindly, zone).hour < UNTIL_HOUR


def test_with_an_emergency_no_session_is_announced() -> None:
    grave = [*ONE, (0.1, SignsReported(("fever",)))]
    state = at_time(refolded(list(grave)), dated(1.2), book())
    decision = Life(state).coach.decide(state, state.credit.credited_ms, intact=True)
    assert decision.advice == "emergency"
    early = replace(decision, not_before=state.credit.credited_ms + DAY_MS)
    moments = set(module._moments(state, early, book()))  # noqa: SLF001 - what is announced
    assert early.not_before not in moments
