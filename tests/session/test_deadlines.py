from dataclasses import replace

import pytest

from tests.session.plans import HOLDING, PLANS, plan, running
from tests.session.rules import BOOK
from tests.session.walk import reachable
from unhurried.core.clock import HOUR_MS, MINUTE_MS, SECOND_MS
from unhurried.core.practice import Kind
from unhurried.core.steps import Signal, Step
from unhurried.core.things import LubricantBase
from unhurried.session.deadlines import (
    Deadline,
    due,
    held_ms,
    next_deadline,
    timing,
    to_wait,
)
from unhurried.session.position import START, Position, follow, inside_at
from unhurried.session.table import TABLE

SILICONE = LubricantBase.SILICONE
TEN_HOURS_S = 36_000


def _at(step: Step) -> Position:
    return Position(step, step)


def test_time_leads_out_of_everywhere_that_something_may_be_inside() -> None:
    for session in PLANS:
        for position in reachable(session, TABLE):
            signals = _by_time(position)
            loudest = position.step is Step.REMOVE_AND_STOP
            assert (Signal.SILENCE in signals) is (inside_at(position) and not loudest)
            for signal in signals:
                follow(position, signal, session)


def _by_time(position: Position) -> set[Signal]:
    times = timing(running(plan(), position), SILICONE, BOOK)
    return {deadline.signal for deadline in times.deadlines}


def test_time_does_nothing_after_removal() -> None:
    for step in (Step.TRIAGE, Step.DEBRIEF, Step.AFTER_CARE, Step.ENDED):
        there = running(plan(), Position(step, Step.HOLD))
        assert next_deadline(there, 100 * HOUR_MS, SILICONE, BOOK) is None
        assert due(there, 100 * HOUR_MS, SILICONE, BOOK) is None


def test_settling_is_finished_after_two_minutes_at_the_earliest() -> None:
    settling = running(plan(), _at(Step.SETTLE), now=1_000)

    assert timing(settling, SILICONE, BOOK).earliest_done == 1_000 + 2 * MINUTE_MS
    assert to_wait(settling, Signal.DONE, 61_000, BOOK) == MINUTE_MS
    assert to_wait(settling, Signal.DONE, 200_000, BOOK) == 0
    assert to_wait(settling, Signal.STOP, 1_000, BOOK) == 0


def test_a_gentle_removal_is_paced_for_twenty_seconds_but_never_held_back() -> None:
    removing = running(plan(), Position(Step.REMOVE, Step.HOLD))

    assert timing(removing, SILICONE, BOOK).earliest_done == 20 * SECOND_MS
    assert to_wait(removing, Signal.DONE, 0, BOOK) == 0


@pytest.mark.parametrize(
    "position",
    [
        Position(Step.REMOVE_AND_STOP, Step.HOLD),
        Position(Step.REMOVE, Step.PREPARE),
    ],
)
def test_a_stop_and_a_removal_of_nothing_are_not_paced(position: Position) -> None:
    assert timing(running(plan(), position), SILICONE, BOOK).earliest_done == 0


@pytest.mark.parametrize(
    ("kind", "hold_s", "held_min"),
    [
        (Kind.TRAIN, 300, 5),
        (Kind.TRAIN, TEN_HOURS_S, 20),
        (Kind.EXPLORE, TEN_HOURS_S, 20),
        (Kind.MAINTAIN, TEN_HOURS_S, 20),
        (Kind.WEAR, 900, 15),
        (Kind.WEAR, TEN_HOURS_S, 120),
        (Kind.TRAIN, 0, 0),
        (Kind.TRAIN, -60, 0),
    ],
)
def test_a_hold_lasts_as_planned_and_never_beyond_the_absolute_limit(
    kind: Kind, hold_s: int, held_min: int
) -> None:
    holding = running(plan(kind, hold_s=hold_s), HOLDING)

    deadlines = timing(holding, SILICONE, BOOK).deadlines

    assert Deadline(held_min * MINUTE_MS, Signal.HOLD_OVER) in deadlines


def test_what_was_held_before_an_aside_shortens_what_is_left() -> None:
    holding = replace(running(plan(), HOLDING, now=500), held_ms=4 * MINUTE_MS)

    hold_over = next(
        deadline.at
        for deadline in timing(holding, SILICONE, BOOK).deadlines
        if deadline.signal is Signal.HOLD_OVER
    )

    assert hold_over == 500 + MINUTE_MS
    assert held_ms(holding, hold_over) == 5 * MINUTE_MS


def test_check_ins_are_asked_every_two_minutes_and_silence_ends_the_session() -> None:
    holding = running(plan(), HOLDING)
    silent = 6 * MINUTE_MS

    assert timing(holding, SILICONE, BOOK).prompts == (2 * MINUTE_MS, 4 * MINUTE_MS)
    assert due(holding, silent - 1, SILICONE, BOOK) is Signal.HOLD_OVER
    assert due(holding, silent, SILICONE, BOOK) is Signal.SILENCE


def test_wearing_asks_every_twenty_minutes_once_it_is_held() -> None:
    wear = plan(Kind.WEAR, hold_s=3600)
    worn, inserting = running(wear, HOLDING), running(wear, _at(Step.INSERT_TIP))

    assert timing(worn, SILICONE, BOOK).prompts == (20 * MINUTE_MS, 40 * MINUTE_MS)
    assert timing(inserting, SILICONE, BOOK).prompts[0] == 2 * MINUTE_MS
    assert due(worn, 42 * MINUTE_MS, SILICONE, BOOK) is Signal.SILENCE


def test_a_removal_that_time_began_is_asked_about_from_its_own_beginning() -> None:
    removing = replace(
        running(plan(), Position(Step.REMOVE, Step.HOLD), now=10 * MINUTE_MS), heard=0
    )

    assert timing(removing, SILICONE, BOOK).prompts[0] == 12 * MINUTE_MS
    assert due(removing, 16 * MINUTE_MS, SILICONE, BOOK) is Signal.SILENCE


@pytest.mark.parametrize(
    ("base", "minutes"),
    [
        (LubricantBase.WATER, 5),
        (LubricantBase.HYBRID, 8),
        (LubricantBase.SILICONE, 15),
        (LubricantBase.OIL, 15),
        (LubricantBase.UNKNOWN, 5),
        (None, 5),
    ],
)
def test_lubricant_is_renewed_by_its_base_and_an_unknown_one_soonest(
    base: LubricantBase | None, minutes: int
) -> None:
    holding = running(plan(hold_s=TEN_HOURS_S), HOLDING)
    dry = minutes * MINUTE_MS
    awake = replace(holding, heard=dry)

    assert due(awake, dry - 1, base, BOOK) is None
    assert due(awake, dry, base, BOOK) is Signal.RE_APPLY_DUE


def test_lubricant_that_nobody_confirmed_is_due_at_once() -> None:
    inserting = replace(running(plan(), _at(Step.INSERT_TIP)), lubricated=None)

    assert due(inserting, 0, SILICONE, BOOK) is Signal.RE_APPLY_DUE


def test_old_readiness_answers_end_a_session_in_which_nothing_was_begun() -> None:
    began = running(plan(), START)

    assert due(began, 120 * MINUTE_MS - 1, SILICONE, BOOK) is None
    assert due(began, 120 * MINUTE_MS, SILICONE, BOOK) is Signal.EASE
    assert next_deadline(began, 7, SILICONE, BOOK) == 120 * MINUTE_MS


@pytest.mark.parametrize("step", [Step.WARM_UP, Step.INSERT_TIP, Step.INSERT_FULL])
def test_insertion_takes_no_longer_than_a_hold_may(step: Step) -> None:
    slow = replace(
        running(plan(), _at(step)), held_ms=15 * MINUTE_MS, heard=5 * MINUTE_MS
    )

    assert due(slow, 5 * MINUTE_MS, SILICONE, BOOK) is Signal.EASE
    assert held_ms(slow, 5 * MINUTE_MS) == 0


@pytest.mark.parametrize("hours", [1, 8, 100])
def test_a_machine_that_slept_stops_the_session_as_soon_as_it_wakes(hours: int) -> None:
    for step in (Step.INSERT_PART, Step.HOLD, Step.REMOVE):
        asleep = running(plan(), _at(step))
        assert due(asleep, hours * HOUR_MS, SILICONE, BOOK) is Signal.SILENCE


def test_the_next_moment_is_the_soonest_prompt_or_deadline_and_now_when_past() -> None:
    holding = running(plan(), HOLDING)

    assert next_deadline(holding, 0, SILICONE, BOOK) == 2 * MINUTE_MS
    assert next_deadline(holding, 2 * MINUTE_MS, SILICONE, BOOK) == 4 * MINUTE_MS
    assert next_deadline(holding, 4 * MINUTE_MS, SILICONE, BOOK) == 5 * MINUTE_MS
    assert next_deadline(holding, 9 * MINUTE_MS, SILICONE, BOOK) == 9 * MINUTE_MS


def test_moments_move_with_the_session_and_depend_on_no_clock() -> None:
    early, late = running(plan(), HOLDING), running(plan(), HOLDING, now=HOUR_MS)

    shifted = [
        Deadline(deadline.at + HOUR_MS, deadline.signal)
        for deadline in timing(early, SILICONE, BOOK).deadlines
    ]

    assert list(timing(late, SILICONE, BOOK).deadlines) == shifted


@pytest.mark.parametrize(("base", "minute"), [(SILICONE, 7), (None, 6)])
def test_the_next_look_goes_by_how_long_the_lubricant_lasts(
    base: LubricantBase | None, minute: int
) -> None:
    spoken = replace(running(plan(hold_s=900), HOLDING), heard=5 * MINUTE_MS)
    at = next_deadline(spoken, 6 * MINUTE_MS, base, BOOK)
    assert at == minute * MINUTE_MS
