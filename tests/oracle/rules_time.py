"""The rules about when, told again: each a question to the flat case."""

from functools import lru_cache

from tests.oracle.case import Case, Past, Record, now
from tests.oracle.figures import DAY, HOUR, whole
from tests.oracle.seen import (
    ANSWER_AFTER,
    FULL,
    SECOND_AFTER,
    clean,
    easy,
    practised,
    stopped,
    way,
)

NEAR = 10  # a goal counts as reached within a millimetre


def too_soon(case: Case) -> bool:
    """Rule `rest`, its first half."""
    past = practised(case.record)
    if not past:
        return False
    return now(case) - past[-1].at < asked_rest(case.record, case.goal, way(case).since)


@lru_cache(maxsize=10_000)
def asked_rest(record: Record, goal: int | None, since: int) -> int:
    """Minutes of rest after the last session."""
    past = practised(record)
    hours = whole("rest.later_hours")
    if kept_up(past, goal, since):
        hours = whole("rest.maintenance_hours")
    latest, wide = past[-1], whole("rest.wide_mm") * 10
    early = latest.at - past[0].at < whole("rest.early_days") * DAY
    stepped = len(past) > 1 and latest.width > max(p.width for p in past[:-1])
    if early or stepped or latest.width >= wide:
        hours = whole("rest.early_hours")
    if latest.width >= whole("wide.explain_mm") * 10:
        grown = whole("rest.later_hours") + whole("wide.extra_rest_hours")
        hours = max(hours, grown)
    return hours * HOUR


def kept_up(past: Record, goal: int | None, since: int) -> bool:
    """Whether the goal was easy often enough and the latest sessions were clean."""
    if goal is None:
        return False
    at_goal = [p for p in past if p.at >= since and p.width >= goal - NEAR]
    often = sum(easy(p) and p.depth == FULL for p in at_goal)
    if often < whole("ready.clean_sessions"):
        return False
    needed = whole("rest.maintenance_clean_in_a_row")
    return len(past) >= needed and all(clean(p) for p in past[-needed:])


def week_full(case: Case) -> bool:
    """Rule `rest`, its second half."""
    begin = now(case) - whole("rest.window_days") * DAY
    recent = [p for p in practised(case.record) if p.at > begin]
    return len(recent) >= whole("rest.sessions_at_most")


def rest(case: Case) -> bool:
    """Rule `rest`."""
    return too_soon(case) or week_full(case)


def recovery(case: Case) -> bool:
    """Rule `recovery`: nothing starts so soon after something was inserted."""
    past = practised(case.record)
    return bool(past) and now(case) - past[-1].at < whole("recovery.hours") * HOUR


def pause(case: Case) -> bool:
    """Rule `pause`: open-ended, or not yet over."""
    return case.pause is not None and case.pause >= 0


def late_check(case: Case) -> bool:
    """Rule `late-check`: a check-in is due and nobody has answered it."""
    return _late_check(case.record, now(case))


@lru_cache(maxsize=10_000)
def _late_check(record: Record, minute: int) -> bool:
    return any(_awaited(past, minute) for past in practised(record))


def _awaited(past: Past, minute: int) -> bool:
    first = whole("late-check.first_hours") * HOUR
    second = whole("late-check.second_hours") * HOUR
    if minute >= past.at + first and not _answered(past, ANSWER_AFTER, minute):
        return True
    late = stopped(past) and minute >= past.at + second
    return late and not _answered(past, SECOND_AFTER, minute)


def _answered(past: Past, opens: int, minute: int) -> bool:
    return any(
        opens <= c.after <= minute - past.at
        and c.sore is not None
        and c.blood is not None
        for c in past.checks
    )


def unknown(case: Case) -> bool:
    """Rule `unknown`: pain or blood of a session was never told."""
    return _unknown(case.record, now(case))


@lru_cache(maxsize=10_000)
def _unknown(record: Record, minute: int) -> bool:
    return any(_open(past, minute) for past in practised(record))


def _open(past: Past, minute: int) -> bool:
    silent = past.pain is None or past.blood is None
    return silent and not _answered(past, 0, minute)
