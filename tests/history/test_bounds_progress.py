"""What a step rests on, counted at the edge of each count."""

from dataclasses import replace
from typing import Any

import pytest

from tests.life import book
from tests.safety.asking import DAY, HOUR, days, owning, record
from unhurried.core.lengths import Mm, millimetres
from unhurried.core.practice import Depth, Ended, Kind
from unhurried.core.state import FollowUp, SessionRecord
from unhurried.history.follow_up import asked_after, outstanding, waited_for
from unhurried.history.progress import (
    clean_at,
    clean_ever,
    clean_in_a_row,
    clean_run_at,
    days_at,
    deepest,
    easiest_width,
    hold_stage_s,
    longest_hold_s,
)
from unhurried.history.sessions import bled, hurt, was_stopped, width_of
from unhurried.history.standing import Standing

ANYWHERE = Standing()
THIRTEEN, SIXTEEN = millimetres(13), millimetres(16)
HARD = {"discomfort": 9}


def test_clean_sessions_in_a_row_are_counted_back_to_the_first_hard_one() -> None:
    assert clean_in_a_row(owning()) == 0
    hard = record(2 * DAY, **HARD)
    state = owning(sessions=(*days(0, 1), hard, *days(3, 4, 5)))
    assert clean_in_a_row(state) == 3
    assert clean_ever(state) == 5
    assert clean_in_a_row(owning(sessions=(*days(0, 1), hard))) == 0


def test_a_run_at_one_width_passes_over_others_and_ends_at_a_hard_one() -> None:
    hard = record(2 * DAY, **HARD)
    wider = record(4 * DAY, 16, depth=Depth.PART)
    state = owning(sessions=(*days(0, 1), hard, *days(3), wider, *days(5)))
    assert clean_run_at(state, ANYWHERE, THIRTEEN) == 2
    assert clean_at(state, ANYWHERE, THIRTEEN) == 4
    assert clean_run_at(state, ANYWHERE, millimetres(10)) == 0


def test_only_what_began_after_the_last_reset_counts() -> None:
    state = owning(sessions=days(0, 1, 2))
    here = Standing(reset_at=DAY)
    assert clean_at(state, here, THIRTEEN) == 1
    assert clean_at(state, replace(here, reset_at=DAY - 1), THIRTEEN) == 2


def test_days_at_a_size_are_whole_days_since_its_first_session() -> None:
    state = owning(sessions=days(3, 5))
    assert days_at(state, ANYWHERE, THIRTEEN, 10 * DAY - 1) == 6
    assert days_at(state, ANYWHERE, THIRTEEN, 10 * DAY) == 7
    assert days_at(state, ANYWHERE, SIXTEEN, 10 * DAY) == 0
    assert isinstance(days_at(state, ANYWHERE, THIRTEEN, 10 * DAY - 1), int)


def test_the_deepest_easy_stage_is_known_at_each_width() -> None:
    sessions = (
        *days(0),
        record(DAY, depth=Depth.TIP),
        record(2 * DAY, 16, depth=Depth.TIP),
        record(3 * DAY, 16, depth=Depth.PART),
        record(4 * DAY, 16, depth=Depth.TIP),
        record(5 * DAY, 16, **HARD),
    )
    state = owning(sessions=sessions)
    assert deepest(state, ANYWHERE, THIRTEEN) is Depth.FULL
    assert deepest(state, ANYWHERE, SIXTEEN) is Depth.PART
    assert deepest(state, ANYWHERE, millimetres(16.1)) is None
    assert easiest_width(state, ANYWHERE) == SIXTEEN
    assert easiest_width(owning(), ANYWHERE) is None


def held(*minutes: float, kind: Kind = Kind.TRAIN) -> tuple[SessionRecord, ...]:
    return tuple(
        record(n * DAY, hold_s=round(60 * m), kind=kind) for n, m in enumerate(minutes)
    )


@pytest.mark.parametrize(
    ("sessions", "minutes"),
    [
        ((), 5),
        (held(5, 5, 5), 5),
        (held(5, 5, 5, 5), 10),
        (held(5, 5, 5, 10), 10),
        (held(5, 5, 10, 9.9), 10),
        (held(5, 5, 10, 10), 15),
        (held(10, 10, 15, 15), 15),
        (held(5, 4, 4, 4), 5),
        ((*held(5), *days(1, 2, 3, **HARD)), 5),
    ],
)
def test_the_hold_grows_by_two_clean_sessions_at_each_stage(
    sessions: tuple[SessionRecord, ...], minutes: int
) -> None:
    state = owning(sessions=sessions)
    assert hold_stage_s(state, ANYWHERE, THIRTEEN, book()) == minutes * 60


def test_a_width_without_an_easy_session_begins_with_the_shortest_hold() -> None:
    state = owning(sessions=held(5, 5, 10, 10))
    assert hold_stage_s(state, ANYWHERE, SIXTEEN, book()) == 300


def test_the_longest_hold_is_that_of_easy_training_at_this_width() -> None:
    sessions = (
        *held(5, 8),
        record(2 * DAY, hold_s=900, **HARD),
        record(3 * DAY, hold_s=3600, kind=Kind.WEAR),
    )
    state = owning(sessions=sessions)
    assert longest_hold_s(state, ANYWHERE, THIRTEEN, book()) == 480
    assert longest_hold_s(state, ANYWHERE, SIXTEEN, book()) == 300
    assert longest_hold_s(owning(sessions=held(2)), ANYWHERE, THIRTEEN, book()) == 300


def test_what_was_worn_opens_no_longer_hold() -> None:
    state = owning(sessions=held(30, 30, 30, 30, kind=Kind.WEAR))
    assert hold_stage_s(state, ANYWHERE, THIRTEEN, book()) == 300


def test_an_unknown_width_counts_as_the_smallest() -> None:
    assert width_of(record(0, None)) == Mm(1)


@pytest.mark.parametrize(
    ("felt", "expected"),
    [
        ({"pain": 3}, False),
        ({"pain": 4}, True),
        ({"pain": None}, False),
        ({"signs": ("tearing",)}, True),
        ({"signs": ("fever",)}, True),
        ({"signs": ("bright-blood-stool",)}, False),
        ({"signs": ("something-new",)}, True),
    ],
)
def test_what_counts_as_hurt(felt: dict[str, Any], *, expected: bool) -> None:
    told = record(0, **felt)
    assert hurt(told, book()) is expected
    assert was_stopped(told, book()) is expected


@pytest.mark.parametrize(
    ("changes", "stopped"),
    [
        ({}, False),
        ({"ended": Ended.EASED_BACK}, False),
        ({"ended": Ended.STOPPED}, True),
        ({"ended": Ended.CRASHED}, True),
        ({"blood": True}, True),
        ({"blood": None}, False),
        ({"follow_ups": (FollowUp(DAY, 0, blood=True, leakage=False),)}, True),
        ({"follow_ups": (FollowUp(DAY, 0, blood=None, leakage=False),)}, False),
    ],
)
def test_what_brings_a_second_check_in(
    changes: dict[str, Any], *, stopped: bool
) -> None:
    told = record(0, **changes)
    assert was_stopped(told, book()) is stopped
    assert len(asked_after(told, book())) == (2 if stopped else 1)
    if "ended" not in changes:
        assert bled(told) is stopped


def test_a_check_in_opens_is_waited_for_and_answered_to_the_millisecond() -> None:
    told = record(0, follow_ups=())
    state = owning(sessions=(told,))
    assert not outstanding(state, 12 * HOUR - 1, book())
    assert outstanding(state, 12 * HOUR, book())
    assert not waited_for(state, DAY - 1, book())
    assert waited_for(state, DAY, book())
    for at, settled in ((12 * HOUR - 1, False), (12 * HOUR, True)):
        answer = FollowUp(at, 0, blood=False, leakage=False)
        assert record(0, follow_ups=(answer,)).settled is settled
