"""When nothing is under the bound: wait, or settle, or the tip of the narrowest.

Some bodies are hurt by the smallest object there is. To go on would be to hope; so it
is waited while waiting helps, then settled without insertion, then tried once at the
tip for a few minutes. Where the smallest has hurt more than once, a clinician is named.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from unhurried.core.clock import DAY_MS
from unhurried.core.credit import Credited
from unhurried.core.practice import Kind, Plan
from unhurried.core.reasons import Bearing, Reason
from unhurried.core.state import State
from unhurried.planner.choosing.choice import Judged
from unhurried.planner.choosing.rungs import owned_widths
from unhurried.planner.hearing import Heard
from unhurried.planner.port import Brief

SETTLE: Final = Plan(Kind.SETTLE)
A_TRY: Final = 0.20
"""The chance of pain up to which the gentlest is tried after a time of settling."""
SETTLED: Final = 2
LONG_DAYS: Final = 14.0
AFTER_TROUBLE_DAYS: Final = 28.0
TROUBLES: Final = 2
NEAR_MM: Final = 0.5


@dataclass(frozen=True, slots=True)
class Gentle:
    """What is done instead, and why."""

    plan: Plan
    reason: Reason


def instead(
    brief: Brief, heard: Sequence[Heard], options: Sequence[Judged]
) -> Gentle | None:
    """Choose what is done where nothing stays under the bound; None to wait or settle.

    What a worse report is tried with, a better one is as well: waiting comes after.
    """
    since = _days_since(heard, brief.now)
    tip = _gentlest(brief, options)
    if tip is None or not _may_try(brief, heard, tip, since):
        return None
    numbers = {"hold_s": tip.one.plan.hold_s, "chance": round(100 * tip.held)}
    reason = Reason("plan", "gentlest-try", Bearing.LIMITS, numbers)
    return Gentle(tip.one.plan, reason)


def ask_a_clinician(brief: Brief, heard: Sequence[Heard]) -> Gentle | None:
    """Settling, where the smallest was trouble twice in a row and not long ago.

    This comes before any chance: whatever is believed of widths, they have spoken.
    """
    recent = _days_since(heard, brief.now) < AFTER_TROUBLE_DAYS
    if not recent or troubles_at_smallest(heard, brief.state) < TROUBLES:
        return None
    return Gentle(SETTLE, Reason("plan", "clinician", Bearing.STOPS))


def settle_first() -> Gentle:
    """Settling, until a try is due."""
    return Gentle(SETTLE, Reason("plan", "settle-first", Bearing.STOPS))


def troubles_at_smallest(heard: Sequence[Heard], state: State) -> int:
    """How many of the last sessions with the smallest object in a row were trouble."""
    widths = owned_widths(state)
    if not widths:
        return 0
    count = 0
    for one in reversed(heard):
        if one.width_mm > widths[0] + NEAR_MM or not one.event:
            return count
        count += 1
    return count


def _may_try(brief: Brief, heard: Sequence[Heard], tip: Judged, since: float) -> bool:
    """After a long rest; else at some chance of pain only, settled or at first."""
    if heard and since >= LONG_DAYS:
        return True
    settled = settled_since(brief.state, heard[-1].ended if heard else None) >= SETTLED
    if not heard:
        return settled or tip.held <= A_TRY
    return settled and tip.held <= A_TRY


def settled_since(state: State, moment: Credited | None) -> int:
    """Settling sessions after a moment."""
    return sum(
        record.plan.kind is Kind.SETTLE and (moment is None or record.began >= moment)
        for record in state.sessions
    )


def _gentlest(brief: Brief, options: Sequence[Judged]) -> Judged | None:
    """The narrowest tip that the gates let through."""
    tips = [one for one in options if one.one.move == "gentlest"]
    tips.sort(key=lambda one: one.one.met_mm)
    return next((one for one in tips if brief.allows(one.one.plan)), None)


def _days_since(heard: Sequence[Heard], now: Credited) -> float:
    return (now - heard[-1].ended) / DAY_MS if heard else 0.0
