"""What the planner hears of a record: sessions, check-ins, events, silence."""

from typing import Any

import pytest

from tests.life import Life, book, newcomer
from tests.planner.bodies import learner
from unhurried.core.clock import DAY_MS
from unhurried.core.events import FollowUpAnswered
from unhurried.core.practice import Depth, Ended, Kind
from unhurried.planner.hearing import LONGEST_MIN, Heard, hear, teaching


def heard_in(life: Life, day: float) -> tuple[Heard, ...]:
    return hear(teaching(life.at(day)), book())


def test_a_session_is_heard_with_what_was_met_and_held() -> None:
    life = newcomer().session(0, "middle", depth=Depth.TIP, hold_s=300, pain=1)
    (one,) = heard_in(life, 1)
    assert (one.width_mm, one.done.width_mm, one.done.hold_min) == (16.0, 12.8, 5.0)
    assert (one.pain, one.full, one.event, one.stopped) == (1, False, False, False)


def test_settling_teaches_nothing_about_widths() -> None:
    life = newcomer().session(0, "small", kind=Kind.SETTLE)
    assert heard_in(life, 1) == ()


def test_a_check_in_is_heard_once_with_the_session_before_it() -> None:
    life = newcomer().session(0).session(3)
    life.tell(4, FollowUpAnswered(None, 2, blood=False, leakage=False))
    first, second = heard_in(life, 5)
    assert first.after == ()
    assert [(one.at, one.soreness) for one in second.after] == [(4 * DAY_MS, 2)]


@pytest.mark.parametrize(
    ("felt", "event"),
    [
        ({"pain": 3}, False),
        ({"pain": 4}, True),
        ({"blood": True}, True),
        ({"ended": Ended.STOPPED}, True),
        ({"ended": Ended.EASED_BACK}, False),
        ({"ended": Ended.CRASHED}, True),
    ],
)
def test_an_event_is_pain_at_the_stop_limit_blood_or_a_stop(
    felt: dict[str, Any], *, event: bool
) -> None:
    (one,) = heard_in(newcomer().session(0, **felt), 1)
    assert one.event is event


def test_blood_at_the_check_in_makes_the_session_an_event() -> None:
    life = newcomer().session(0)
    life.tell(1, FollowUpAnswered(None, 0, blood=True, leakage=False))
    (one,) = heard_in(life, 2)
    assert one.event
    assert one.blood is True


def test_pain_that_nobody_told_of_is_unknown() -> None:
    (one,) = heard_in(newcomer().session(0, pain=None), 1)
    assert one.unknown
    assert not one.event


def test_a_session_compared_to_its_plan_went_all_the_way() -> None:
    life = newcomer().session(0, ended=Ended.STOPPED, blood=True)
    (one,) = heard_in(life, 1)
    assert not one.as_planned.stopped
    assert one.as_planned.blood is False
    assert one.as_planned.done == one.planned


def test_longer_holds_train_no_more_than_the_longest_training_hold() -> None:
    life = learner(13).session(0, "w13", kind=Kind.WEAR, hold_s=3600)
    (one,) = heard_in(life, 1)
    assert one.done.hold_min == LONGEST_MIN
