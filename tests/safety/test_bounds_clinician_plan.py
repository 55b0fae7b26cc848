"""Each limit of a clinician's plan at its edge, and in its own words."""

from dataclasses import replace
from typing import Any

import pytest

from tests.life import item
from tests.safety.asking import DAY, HOUR, TRAIN, asked, owning, record
from unhurried.core.advice import Advice
from unhurried.core.clinician_plan import ClinicianPlan, GivenPlan
from unhurried.core.credit import Credited
from unhurried.core.lengths import Mm, millimetres
from unhurried.core.practice import Depth, Plan
from unhurried.core.reasons import Bearing, Reason
from unhurried.core.state import FollowUp, Lock, SessionRecord, State
from unhurried.safety.clinician_plan import rests_and_stops, within_its_limits
from unhurried.safety.verdict import CLEAR, Axis, Verdict, caps, says

THEIRS = "clinician-plan"
HOLDS = says(THEIRS, "holds", Bearing.KEPT)
SINCE = 2 * DAY


def under(
    plan: ClinicianPlan, *sessions: SessionRecord, agreed: Credited | None = None
) -> State:
    """Somebody with this plan since day 2, who has practised like this."""
    given = GivenPlan(plan, since=SINCE, begins=0, ends=None, agreed=agreed)
    return replace(owning(sessions=sessions), clinician_plan=given)


def told(state: State, now: Credited) -> tuple[Advice, Reason, Credited | None]:
    """What is said beside that the plan holds."""
    verdict = rests_and_stops(asked(state, now))
    assert verdict.reasons[0] == HOLDS.reasons[0]
    [reason] = verdict.reasons[1:]
    return verdict.advice, reason, verdict.not_before


def stopped(code: str, pain: int = 0) -> tuple[Advice, Reason, None]:
    return Advice.CLINICIAN, Reason(THEIRS, code, numbers={"pain": pain}), None


def test_its_rest_says_how_long_how_much_is_left_and_when_it_is_over() -> None:
    state = under(ClinicianPlan(rest_hours=100), record(3 * DAY))
    over = 3 * DAY + 100 * HOUR
    for now, left in ((3 * DAY, 100), (over - HOUR - 1, 2), (over - 1, 1)):
        numbers: dict[str, int | str] = {"hours": 100, "hours_left": left}
        reason = Reason(THEIRS, "time", numbers=numbers)
        assert told(state, now) == (Advice.REST, reason, over)
    assert rests_and_stops(asked(state, over)) == HOLDS


def test_its_week_says_how_many_there_were_and_when_one_falls_out_of_it() -> None:
    records = (record(3 * DAY), record(5 * DAY), record(6 * DAY))
    state, week = under(ClinicianPlan(a_week=2), *records), 7 * DAY
    for now, count in ((3 * DAY + week - 1, 3), (3 * DAY + week, 2)):
        numbers: dict[str, int | str] = {"sessions": count, "at_most": 2}
        reason = Reason(THEIRS, "week", numbers=numbers)
        assert told(state, now) == (Advice.REST, reason, 5 * DAY + week)
    assert rests_and_stops(asked(state, 5 * DAY + week)) == HOLDS


@pytest.mark.parametrize(("pain", "waits"), [(2, False), (3, True), (None, True)])
def test_its_stop_for_pain_begins_at_its_limit_and_says_it(
    pain: int | None, *, waits: bool
) -> None:
    state = under(ClinicianPlan(stop_pain=3), record(3 * DAY, pain=pain))
    if waits:
        assert told(state, 9 * DAY) == stopped("stop-pain", 3)
    else:
        assert rests_and_stops(asked(state, 9 * DAY)) == HOLDS


@pytest.mark.parametrize(
    ("at", "agreed", "waits"),
    [
        (SINCE - 1, None, False),
        (SINCE, None, True),
        (SINCE + 9, SINCE + 8, True),
        (SINCE + 9, SINCE + 9, False),
    ],
)
def test_a_stop_counts_from_the_plans_first_moment_until_a_clinician_agreed(
    at: Credited, agreed: Credited | None, *, waits: bool
) -> None:
    state = under(ClinicianPlan(stop_pain=3), record(at, pain=5), agreed=agreed)
    verdict = rests_and_stops(asked(state, 9 * DAY))
    assert (verdict.advice is Advice.CLINICIAN) is waits


def checked(*checks: tuple[Credited, bool | None]) -> tuple[FollowUp, ...]:
    return tuple(FollowUp(at, 0, blood=blood, leakage=False) for at, blood in checks)


@pytest.mark.parametrize(
    ("changes", "agreed", "waits"),
    [
        ({"blood": True}, None, True),
        ({"blood": False}, None, False),
        ({"blood": None}, None, False),
        ({"blood": True}, 3 * DAY, False),
        ({"follow_ups": checked((4 * DAY, True))}, 4 * DAY - 1, True),
        ({"follow_ups": checked((4 * DAY, True))}, 4 * DAY, False),
        (
            {"follow_ups": checked((4 * DAY, True), (5 * DAY, False))},
            4 * DAY,
            False,
        ),
        ({"follow_ups": checked((4 * DAY, True), (5 * DAY, None))}, 4 * DAY, False),
    ],
)
def test_blood_waits_from_when_it_was_told_last(
    changes: dict[str, Any], agreed: Credited | None, *, waits: bool
) -> None:
    bleeding = record(3 * DAY, **changes)
    state = under(ClinicianPlan(stop_blood=True), bleeding, agreed=agreed)
    if waits:
        assert told(state, 9 * DAY) == stopped("stop-blood")
    else:
        assert rests_and_stops(asked(state, 9 * DAY)) == HOLDS
    without = under(ClinicianPlan(a_week=7), bleeding, agreed=agreed)
    assert rests_and_stops(asked(without, 9 * DAY)) == HOLDS


def test_a_lock_for_blood_stops_it_where_it_asks_for_that() -> None:
    lock = Lock("blood", Advice.CLINICIAN, since=3 * DAY, until=4 * DAY)
    for rule, expected in (("blood", True), ("soreness", False)):
        state = under(ClinicianPlan(stop_blood=True))
        state = replace(state, locks=(replace(lock, rule=rule),))
        verdict = rests_and_stops(asked(state, 9 * DAY))
        assert (verdict.advice is Advice.CLINICIAN) is expected
        if expected:
            assert told(state, 9 * DAY) == stopped("stop-blood")


def test_until_its_first_day_it_says_that_it_will_hold() -> None:
    plan = ClinicianPlan(rest_hours=100, widest=Mm(100))
    given = GivenPlan(plan, since=SINCE, begins=4 * DAY, ends=5 * DAY)
    state = replace(owning(sessions=(record(3 * DAY),)), clinician_plan=given)
    early = asked(state, 4 * DAY - 1, plan=TRAIN)
    assert rests_and_stops(early) == says(THEIRS, "not-yet", Bearing.KEPT)
    assert within_its_limits(early) == CLEAR
    over = asked(state, 5 * DAY, plan=TRAIN)
    assert rests_and_stops(over) == says(THEIRS, "over", Bearing.DUE)
    assert within_its_limits(over) == CLEAR


def test_each_of_its_limits_is_a_cap_of_its_own() -> None:
    plan = ClinicianPlan(
        widest=Mm(155), deepest=Depth.PART, longest_hold_s=240, sizes=(Mm(200),)
    )
    wide = replace(under(plan), items=owning(item("small", 21)).items)
    said = within_its_limits(asked(wide, 3 * DAY, plan=TRAIN))
    assert said == (
        says(THEIRS, "not-listed", width_mm="21")
        & caps(Axis.DIAMETER, 155, THEIRS, "widest")
        & caps(Axis.DEPTH, 2, THEIRS, "deepest")
        & caps(Axis.HOLD, 240, THEIRS, "longest-hold")
    )


def test_blood_is_named_before_pain() -> None:
    plan = ClinicianPlan(stop_pain=3, stop_blood=True)
    state = under(plan, record(3 * DAY, pain=5, blood=True))
    assert told(state, 9 * DAY) == stopped("stop-blood", 3)


LISTED = ClinicianPlan(sizes=(Mm(130), Mm(200)))


@pytest.mark.parametrize(
    ("mm", "listed"),
    [
        (12.9, True),
        (13.0, True),
        (13.5, True),
        (13.6, False),
        (19.4, False),
        (19.5, True),
        (20.5, True),
        (20.6, False),
    ],
)
def test_a_width_is_listed_within_half_a_millimetre_or_below_all(
    mm: float, *, listed: bool
) -> None:
    state = replace(under(LISTED), items=owning(item("small", mm)).items)
    said = within_its_limits(asked(state, 3 * DAY, plan=TRAIN))
    refused = says(THEIRS, "not-listed", width_mm=str(millimetres(mm)))
    assert said == (CLEAR if listed else refused)


def test_a_plan_that_names_no_object_is_not_looked_up_under_a_made_up_name() -> None:
    """The name is the one that a mutation run puts in the place of none."""
    items = owning(item("XXXX", 16)).items
    state = replace(under(LISTED), items=items)
    bare = Plan(TRAIN.kind, None, "gel", TRAIN.depth, TRAIN.hold_s)
    assert within_its_limits(asked(state, 3 * DAY, plan=bare)) == Verdict()
