"""How long a plan may hold or wear, at each stage."""

from dataclasses import replace

import pytest

from tests.safety.asking import DAY, TRAIN, asked, days, owning, record
from unhurried.core.lengths import millimetres
from unhurried.core.practice import Depth, Kind, Plan
from unhurried.core.state import SessionRecord
from unhurried.history.standing import Standing
from unhurried.safety.hold import hold, wear
from unhurried.safety.verdict import Axis, Verdict, caps, says

FIFTH = 30 * DAY


def test_the_hold_has_its_stage_and_its_absolute_limit() -> None:
    question = asked(owning(), 0, TRAIN)
    stage = caps(Axis.HOLD, 300, "hold", "stage")
    assert hold(question) == stage & caps(Axis.HOLD, 1200, "hold", "longest")


WEAR = Plan(Kind.WEAR, "small", "gel", Depth.FULL, 900)


def wears(*sessions: SessionRecord, here: Standing | None = None) -> Verdict:
    return wear(asked(owning(sessions=sessions), FIFTH, WEAR, here))


@pytest.mark.parametrize(("clean", "opens"), [(3, False), (4, True)])
def test_wearing_opens_with_the_fourth_clean_session(
    clean: int, *, opens: bool
) -> None:
    verdict = wears(*days(*range(20, 20 + clean)))
    shut = says("wear", "not-open", needed=4, done=clean)
    stage = caps(Axis.HOLD, 900, "wear", "stage")
    open_now = stage & caps(Axis.HOLD, 7200, "wear", "longest")
    assert verdict == (open_now if opens else shut)


def worn(*minutes: float, mm: float = 13) -> tuple[SessionRecord, ...]:
    return tuple(
        record(
            (20 + n) * DAY, mm, kind=Kind.WEAR, hold_s=round(60 * m), depth=Depth.TIP
        )
        for n, m in enumerate(minutes)
    )


WIDER = Standing(proven=millimetres(16))
HERE = Standing(proven=millimetres(13))


@pytest.mark.parametrize(
    ("clean", "before", "here", "minutes"),
    [
        (8, worn(14.99), WIDER, 15),
        (8, worn(15), WIDER, 30),
        (8, worn(15.5), WIDER, 30),
        (8, worn(30), WIDER, 60),
        (8, worn(60, 15), WIDER, 60),
        (8, worn(30, mm=16), WIDER, 15),
        (8, worn(30), HERE, 30),
        (8, worn(30), Standing(), 30),
        (7, worn(30), WIDER, 30),
        (8, days(20, hold_s=1800), WIDER, 15),
        (8, worn(30), replace(WIDER, reset_at=20 * DAY), None),
    ],
)
def test_wearing_grows_by_what_was_worn_at_this_width(
    clean: int, before: tuple[SessionRecord, ...], here: Standing, minutes: int | None
) -> None:
    verdict = wears(*days(*(1 + n for n in range(clean))), *before, here=here)
    stage = verdict.lowest(Axis.HOLD)
    assert (stage and stage.at_most) == (minutes and minutes * 60)


def test_what_was_worn_up_to_the_last_setback_opens_nothing() -> None:
    sessions = (*worn(15), *days(*(21 + n for n in range(8))))
    for reset_at, minutes in ((20 * DAY - 1, 30), (20 * DAY, 15)):
        stage = wears(*sessions, here=replace(WIDER, reset_at=reset_at)).lowest(
            Axis.HOLD
        )
        assert stage is not None
        assert stage.at_most == minutes * 60
