import pytest

from tests.session.plans import PLANS, TO_HOLD, plan
from tests.session.walk import reachable
from unhurried.core.errors import CannotDoThatNow
from unhurried.core.practice import Depth, Kind, Plan
from unhurried.core.steps import Signal, Step
from unhurried.session.holding import under_way
from unhurried.session.offers import BY_TIME, offered
from unhurried.session.position import (
    ASIDES,
    REMOVALS,
    START,
    WAY_IN,
    Position,
    follow,
    inside,
    inside_at,
    leaves_out,
    stopped,
)
from unhurried.session.table import TABLE


def _led(session: Plan, *signals: Signal, start: Position = START) -> list[Step]:
    position, steps = start, []
    for signal in signals:
        position = follow(position, signal, session)
        steps.append(position.step)
    return steps


AGAIN = (Signal.RESUME, Signal.DONE)


def _at(step: Step) -> Position:
    return Position(step, step)


def test_a_whole_session_goes_through_every_step_in_order() -> None:
    signals = (*(Signal.DONE,) * 6, *(Signal.IN,) * 3, Signal.HOLD_OVER)

    steps = _led(plan(warm_up_id="smaller"), *signals, *(Signal.DONE,) * 3)

    assert steps == [
        Step.PREPARE,
        Step.SETTLE,
        Step.LUBRICATE_INSIDE,
        Step.LUBRICATE_OBJECT,
        Step.WARM_UP,
        Step.INSERT_TIP,
        Step.INSERT_PART,
        Step.INSERT_FULL,
        Step.HOLD,
        Step.REMOVE,
        Step.DEBRIEF,
        Step.AFTER_CARE,
        Step.ENDED,
    ]


def test_a_plan_without_a_warm_up_item_goes_on_to_the_tip() -> None:
    assert _led(plan(), *(Signal.DONE,) * 5)[-1] is Step.INSERT_TIP


@pytest.mark.parametrize(
    ("depth", "ins"), [(None, 1), (Depth.TIP, 1), (Depth.PART, 2), (Depth.FULL, 3)]
)
def test_in_leads_on_to_the_planned_depth_and_then_to_the_hold(
    depth: Depth | None, ins: int
) -> None:
    steps = _led(plan(depth=depth), *(Signal.DONE,) * 5, *(Signal.IN,) * ins)

    assert steps[-1] is Step.HOLD
    assert Step.HOLD not in steps[:-1]


def test_a_settling_session_goes_from_settling_to_the_debrief() -> None:
    assert _led(plan(Kind.SETTLE), *(Signal.DONE,) * 3)[-1] is Step.DEBRIEF


@pytest.mark.parametrize("aside", [Signal.PAUSE, Signal.FRICTION, Signal.NOT_READY])
def test_asides_lead_back_to_where_the_person_was(aside: Signal) -> None:
    session, start = plan(), _at(Step.INSERT_PART)
    back = {
        Signal.PAUSE: AGAIN,
        Signal.FRICTION: (Signal.PAUSE, *AGAIN),
        Signal.NOT_READY: (Signal.PAUSE, Signal.NOT_READY, *AGAIN),
    }

    steps = _led(session, aside, *back[aside], start=start)

    assert steps[-2:] == [Step.RE_APPLY, Step.INSERT_PART]


def test_a_pause_before_anything_is_inside_needs_no_lubricant_to_go_on() -> None:
    steps = _led(plan(), Signal.PAUSE, Signal.RESUME, start=_at(Step.SETTLE))

    assert steps == [Step.PAUSE, Step.SETTLE]


def test_nobody_eases_back_what_is_not_inside() -> None:
    with pytest.raises(CannotDoThatNow):
        _led(plan(), Signal.PAUSE, Signal.NOT_READY, start=_at(Step.LUBRICATE_OBJECT))


def test_after_pain_the_way_back_is_the_hold_and_never_deeper() -> None:
    steps = _led(
        plan(), Signal.PAIN, Signal.RESUME, Signal.DONE, start=_at(Step.INSERT_PART)
    )

    assert steps == [Step.PAUSE, Step.RE_APPLY, Step.HOLD]


@pytest.mark.parametrize("report", [Signal.PAIN, Signal.PAIN_STOP, Signal.BLOOD])
def test_a_report_is_heard_at_every_step_of_a_session(report: Signal) -> None:
    for session in PLANS:
        for position in reachable(session, TABLE):
            if position.step is not Step.ENDED:
                led = follow(position, report, session).step
                assert led is Step.PAUSE or not under_way(led)


@pytest.mark.parametrize("report", [Signal.PAIN_STOP, Signal.BLOOD, Signal.SILENCE])
def test_what_is_as_grave_as_stop_leads_where_stop_leads(report: Signal) -> None:
    for step in (*WAY_IN, *ASIDES, *REMOVALS):
        assert TABLE[step][report] is TABLE[step][Signal.STOP] is Step.REMOVE_AND_STOP


def test_only_a_stop_leads_to_the_steps_of_a_stop() -> None:
    assert [step for step in Step if stopped(step)] == [
        Step.REMOVE_AND_STOP,
        Step.TRIAGE,
    ]


def test_a_move_that_does_not_exist_is_refused_by_name_and_changes_nothing() -> None:
    refused = 0
    for session in PLANS:
        for position in reachable(session, TABLE):
            for signal in set(Signal) - set(TABLE[position.step]):
                kept = Position(position.step, position.before)
                with pytest.raises(CannotDoThatNow) as told:
                    follow(position, signal, session)
                assert f"'{signal}'" in told.value.what
                assert f"'{position.step}'" in told.value.what
                assert told.value.hint
                assert position == kept
                refused += 1
    assert refused > len(PLANS)


def test_stop_is_offered_first_everywhere_and_every_offer_is_possible() -> None:
    for session in PLANS:
        for position in reachable(session, TABLE):
            offers = offered(position, session)
            assert offers[0] is Signal.STOP
            assert not set(offers) & set(BY_TIME)
            for signal in offers:
                follow(position, signal, session)


def test_every_step_but_the_last_offers_a_way_on() -> None:
    for session in PLANS:
        for position in reachable(session, TABLE):
            onward = {follow(position, s, session) for s in offered(position, session)}
            assert onward - {position} or position.step is Step.ENDED


def test_what_is_offered_in_the_hold_reads_in_a_steady_order() -> None:
    assert offered(_at(Step.HOLD), plan()) == (
        Signal.STOP,
        Signal.NOT_READY,
        Signal.FRICTION,
        Signal.PAUSE,
        Signal.EASE,
        Signal.PAIN,
        Signal.PAIN_STOP,
        Signal.BLOOD,
    )


def test_something_may_be_inside_from_the_warm_up_until_it_is_removed() -> None:
    outside = {step for step in Step if not inside(step)}

    assert outside == {
        Step.READINESS,
        Step.PREPARE,
        Step.SETTLE,
        Step.LUBRICATE_INSIDE,
        Step.LUBRICATE_OBJECT,
        Step.TRIAGE,
        Step.DEBRIEF,
        Step.AFTER_CARE,
        Step.ENDED,
    }


def test_a_stop_before_insertion_knows_that_nothing_is_inside() -> None:
    early = follow(_at(Step.PREPARE), Signal.STOP, plan())
    late = follow(_at(Step.HOLD), Signal.STOP, plan())

    assert early.step is late.step is Step.REMOVE_AND_STOP
    assert not inside_at(early)
    assert inside_at(late)


def test_the_hold_is_reached_by_the_signals_that_other_tests_use() -> None:
    assert _led(plan(), *TO_HOLD)[-1] is Step.HOLD


def test_pain_reported_on_the_way_out_leaves_everything_as_it_is() -> None:
    removing = follow(_at(Step.INSERT_PART), Signal.EASE, plan())

    assert follow(removing, Signal.PAIN, plan()) == removing


@pytest.mark.parametrize(
    ("session", "left_out"),
    [
        (plan(warm_up_id="smaller"), set()),
        (plan(), {Step.WARM_UP}),
        (plan(depth=Depth.PART), {Step.WARM_UP, Step.INSERT_FULL}),
        (
            plan(depth=Depth.TIP, warm_up_id="smaller"),
            {Step.INSERT_PART, Step.INSERT_FULL},
        ),
        (
            plan(Kind.SETTLE),
            {
                Step.LUBRICATE_INSIDE,
                Step.WARM_UP,
                Step.INSERT_PART,
                Step.INSERT_FULL,
            },
        ),
    ],
)
def test_a_plan_names_the_steps_it_leaves_out(
    session: Plan, left_out: set[Step]
) -> None:
    assert set(leaves_out(session)) == left_out
