"""The ladder as a look-ahead sees it: widths, where one stands, what the next one asks.

A simplified telling of the rules `ready`, `pace`, `rest` and `step`, for looking ahead;
what is allowed is asked of the gates.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import ceil

from unhurried.core.clock import DAY_MS, HOUR_MS
from unhurried.core.credit import Credited
from unhurried.core.lengths import Mm
from unhurried.core.state import State
from unhurried.history.goal import NEAR
from unhurried.planner.hearing import Heard
from unhurried.protocol.rulebook import Rulebook

DAY_HOURS = DAY_MS / HOUR_MS
NEVER = 10_000.0
NEW, TIP, PART, FULL = range(4)
"""How far the next wider width is open: not tried, only the tip, part, all of it."""


@dataclass(frozen=True, slots=True)
class Rungs:
    """Where one stands on the ladder.

    Attributes:
        widths: ascending, in mm, no wider than the goal.
        at: place of the width that is proven, else of the one before what was used;
            -1 where it is the narrowest that comes next.
        clean: clean sessions in a row there.
        days: since the first session there.
        stage: how far the next wider one is open.
    """

    widths: tuple[float, ...]
    at: int
    clean: float
    days: float
    stage: int = NEW


@dataclass(frozen=True, slots=True)
class Asked:
    """What the step from each width to the next one asks, by place; days.

    Attributes:
        rest: least rest after a session at the width.
        first_rest: after the first session at a wider one.
        after_sore: once soreness is gone.
        after_pain: after a session that was stopped for pain.
        tip_share: of the width that is met at the tip.
    """

    clean: tuple[float, ...]
    days: tuple[float, ...]
    rest: tuple[float, ...]
    first_rest: float
    after_sore: float
    after_pain: float
    tip_share: float


def owned_widths(state: State) -> tuple[float, ...]:
    """Widths owned and in use, ascending, in mm; none wider than the goal."""
    goal = state.person.goal_diameter
    most = None if goal is None else Mm(goal.tenths + NEAR)
    widths = {
        one.item.diameter
        for one in state.items.values()
        if not one.retired and (most is None or one.item.diameter <= most)
    }
    return tuple(width.mm for width in sorted(widths))


def rungs(heard: Sequence[Heard], widths: tuple[float, ...]) -> Rungs:
    """Stand where the record leaves one, had the last session gone as planned."""
    stands, began = Rungs(widths, -1, 0.0, 0.0), dict[int, Credited]()
    for number, one in enumerate(heard):
        last, place = number == len(heard) - 1, _place(widths, one.width_mm)
        if one.event and not last:
            least = min(stands.at, place - 1)
            stands, began = Rungs(widths, least, 0.0, 0.0, TIP), {}
            continue
        began.setdefault(place, one.began)
        stands = _went(stands, one, place, easy=one.easy or last)
    if stands.at < 0:
        return replace(stands, at=_place(widths, heard[-1].width_mm) - 1)
    since = began.get(stands.at, heard[-1].began)
    return replace(stands, days=(heard[-1].ended - since) / DAY_MS)


def _went(stands: Rungs, one: Heard, place: int, *, easy: bool) -> Rungs:
    if place > stands.at:
        return _tried(stands, one, place, easy=easy)
    if place < stands.at or (easy and not one.full):
        return stands
    return replace(stands, clean=stands.clean + 1.0 if easy else 0.0)


def _tried(stands: Rungs, one: Heard, place: int, *, easy: bool) -> Rungs:
    if easy and one.full:
        return Rungs(stands.widths, place, 1.0, 0.0)
    if stands.at >= 0 and place > stands.at + 1:
        return stands
    came = (PART if one.planned.width_mm < one.width_mm else FULL) if easy else TIP
    return replace(stands, stage=max(stands.stage, came))


def asked(widths: Sequence[float], book: Rulebook) -> Asked:
    """What each step asks; the last place asks what nobody reaches."""
    steps = [high - low for low, high in pairwise(widths)]
    wide = book.whole("ready.wide_step_over_mm")
    few = book.whole("ready.clean_sessions")
    more = book.whole("ready.clean_sessions_wide_step")
    return Asked(
        clean=(*(float(more if step > wide else few) for step in steps), NEVER),
        days=(*(_days(step, book) for step in steps), NEVER),
        rest=tuple(_rest(width, book) for width in widths),
        first_rest=book.whole("rest.early_hours") / DAY_HOURS,
        after_sore=book.whole("soreness.hours_after") / DAY_HOURS,
        after_pain=book.whole("pain-heal.days") + 1.0,
        tip_share=book.prior("tip-share").centre,
    )


def _rest(width_mm: float, book: Rulebook) -> float:
    hours = book.whole("rest.later_hours")
    if width_mm >= book.whole("rest.wide_mm"):
        hours += book.whole("wide.extra_rest_hours")
    return hours / DAY_HOURS


def _days(step_mm: float, book: Rulebook) -> float:
    if step_mm > book.whole("step.absolute_mm"):
        return NEVER
    blocks = max(1, ceil(step_mm / book.whole("pace.per_mm")))
    return float(blocks * book.whole("pace.days"))


def _place(widths: Sequence[float], width_mm: float) -> int:
    """The widest that is no wider than this; the narrowest where all are wider."""
    return max(0, sum(width <= width_mm for width in widths) - 1)
