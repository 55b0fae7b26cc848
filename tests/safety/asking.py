"""Questions put to one gate at a time, with everything about them chosen."""

from dataclasses import replace
from typing import Any

from tests.life import GEL, book, item
from unhurried.core.clock import DAY_MS, HOUR_MS
from unhurried.core.credit import Credited
from unhurried.core.events import ReadinessAnswered
from unhurried.core.lengths import millimetres
from unhurried.core.practice import Depth, Ended, Kind, Plan, Report
from unhurried.core.state import (
    FollowUp,
    OwnedItem,
    Readiness,
    SessionRecord,
    State,
)
from unhurried.core.things import Item
from unhurried.history.judging import judged
from unhurried.history.standing import Standing, standing
from unhurried.safety.question import Question

HOUR, DAY = HOUR_MS, DAY_MS
CALM = ReadinessAnswered(
    tension=2,
    sober=True,
    nitrites=False,
    pde5=False,
    numbing=False,
    well=True,
    irritant_enema=False,
)
TRAIN = Plan(Kind.TRAIN, "small", "gel", Depth.TIP, 300)


def record(began: Credited, mm: float | None = 13, **changes: Any) -> SessionRecord:
    """A clean full session of five minutes; any word of its report may be changed."""
    kind = changes.pop("kind", Kind.TRAIN)
    depth = changes.pop("depth", Depth.FULL)
    hold_s = changes.pop("hold_s", 300)
    length = changes.pop("length", millimetres(70))
    follow_ups = changes.pop("follow_ups", None)
    felt = {
        "ended": Ended.COMPLETED,
        "pain": 0,
        "discomfort": 1,
        "blood": False,
        "leakage": False,
        "numbing": False,
        **changes,
    }
    quiet = FollowUp(began + DAY, 0, blood=False, leakage=False)
    made = SessionRecord(
        id=f"at-{began}",
        began=began,
        ended=began,
        plan=Plan(kind, "small", "gel", depth, hold_s),
        report=Report(depth=depth, hold_s=hold_s, **felt),
        diameter=None if mm is None else millimetres(mm),
        length=length,
        follow_ups=(quiet,) if follow_ups is None else follow_ups,
    )
    return judged(made, book())


def days(*began: float, mm: float = 13, **changes: Any) -> tuple[SessionRecord, ...]:
    """Clean sessions that began on these days."""
    return tuple(record(round(day * DAY), mm, **changes) for day in began)


def owning(*items: Item, sessions: tuple[SessionRecord, ...] = ()) -> State:
    """Someone who owns these items and one gel, with these sessions behind them."""
    owned = items or (item("small", 13), item("middle", 16), item("large", 19))
    return State(
        items={one.id: OwnedItem(one) for one in owned},
        lubricants={GEL.id: GEL},
        sessions=sessions,
    )


def answered(state: State, at: Credited, **changes: Any) -> State:
    """The same with readiness answered then."""
    return replace(state, readiness=Readiness(at, replace(CALM, **changes)))


def asked(
    state: State,
    now: Credited,
    plan: Plan | None = None,
    here: Standing | None = None,
    *,
    start: bool = False,
) -> Question:
    """A question to one gate; `here` is walked through where it is not given."""
    walked = standing(state, now, book()) if here is None else here
    return Question(state, now, book(), walked, intact=True, plan=plan, start=start)
