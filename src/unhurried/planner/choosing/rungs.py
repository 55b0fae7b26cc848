"""The ladder as a look-ahead sees it: widths, where one stands, what the next one asks.

A simplified telling of the rules `ready`, `pace` and `step`, for looking ahead only;
what is allowed is asked of the gates.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil

from unhurried.core.clock import DAY_MS
from unhurried.core.credit import Credited
from unhurried.core.lengths import Mm
from unhurried.core.state import State
from unhurried.history.goal import NEAR
from unhurried.planner.hearing import Heard
from unhurried.protocol.rulebook import Rulebook

NEVER = 10_000.0


@dataclass(frozen=True, slots=True)
class Rungs:
    """Where one stands on the ladder.

    Attributes:
        widths: ascending, in mm, no wider than the goal.
        at: place of the width that is proven, or else was used last.
        clean: clean sessions there so far.
        days: since the first session there.
    """

    widths: tuple[float, ...]
    at: int
    clean: float
    days: float


@dataclass(frozen=True, slots=True)
class Asked:
    """What the step from each width to the next one asks, by place."""

    clean: tuple[float, ...]
    days: tuple[float, ...]


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
    at, clean = -1, 0
    began: dict[int, Credited] = {}
    for number, one in enumerate(heard):
        last = number == len(heard) - 1
        place = _place(widths, one.width_mm)
        if one.event and not last:
            at, clean, began = min(at, place - 1), 0, {}
            continue
        began.setdefault(place, one.began)
        if (one.easy or last) and one.full and place >= at:
            clean = clean + 1 if place == at else 1
            at = place
    if at < 0:
        return Rungs(widths, _place(widths, heard[-1].width_mm), -1.0, 0.0)
    since = began.get(at, heard[-1].began)
    return Rungs(widths, at, float(clean), (heard[-1].ended - since) / DAY_MS)


def asked(widths: Sequence[float], book: Rulebook) -> Asked:
    """What each step asks; the last place asks what nobody reaches."""
    steps = [high - low for low, high in pairwise(widths)]
    wide = book.whole("ready.wide_step_over_mm")
    few = book.whole("ready.clean_sessions")
    more = book.whole("ready.clean_sessions_wide_step")
    return Asked(
        clean=(*(float(more if step > wide else few) for step in steps), NEVER),
        days=(*(_days(step, book) for step in steps), NEVER),
    )


def _days(step_mm: float, book: Rulebook) -> float:
    if step_mm > book.whole("step.absolute_mm"):
        return NEVER
    blocks = max(1, ceil(step_mm / book.whole("pace.per_mm")))
    return float(blocks * book.whole("pace.days"))


def _place(widths: Sequence[float], width_mm: float) -> int:
    """The widest that is no wider than this; the narrowest where all are wider."""
    return max(0, sum(width <= width_mm for width in widths) - 1)
