"""The choice: the first thing in the order of preference that stays under the bound.

With easing back, the next wider object that is owned, or a width half-way to it, must
stay under the bound as well: that is what keeps the true chance low. The gates are
asked last, about what is left.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from unhurried.planner.choosing.candidates import Considered
from unhurried.planner.choosing.envelope import Outlook
from unhurried.planner.choosing.pace import Pace
from unhurried.planner.foresight import Candidate, Chance
from unhurried.planner.port import Brief

TIP_ALONE: Final = ("begin", "gentlest", "tip")


@dataclass(frozen=True, slots=True)
class Judged:
    """One plan with its chances.

    Attributes:
        chance: of pain, as believed.
        held: the chance that is held against the bound.
        gain_mm: expected gain in comfort by this one session.
        fits: whether it stays under the bound.
    """

    one: Considered
    chance: Chance
    held: float
    gain_mm: float
    fits: bool


def judged(
    found: Sequence[Considered], looked: Outlook, gains: Sequence[float], at_most: float
) -> tuple[Judged, ...]:
    """Hold each plan against the bound.

    Args:
        found: what is considered.
        looked: first the width that each of them meets, then the width that each is
            held against.
        gains: of each, in mm.
        at_most: the bound.
    """
    count = len(found)
    held = looked.held[count:]
    return tuple(
        Judged(one, looked.chances[place], held[place], gains[place], fits)
        for place, one in enumerate(found)
        for fits in (held[place] <= at_most,)
    )


def against(
    found: Sequence[Considered], widths: Sequence[float], pace: Pace
) -> tuple[float, ...]:
    """The width that each is held against, in mm.

    The whole width of the object, also while only the tip is planned, unless the tip
    is all that is meant; with easing back, that of the next wider one or half-way.
    """
    return tuple(
        (one.met_mm if one.move in TIP_ALONE else one.width_mm)
        * _wider(one.width_mm, widths, pace)
        for one in found
    )


def choose(brief: Brief, options: Sequence[Judged]) -> Judged | None:
    """The first that fits and that the gates let through; None when there is none."""
    fitting = (one for one in options if one.fits)
    return next((one for one in fitting if brief.allows(one.one.plan)), None)


def candidates(options: Sequence[Judged]) -> tuple[Candidate, ...]:
    """The same for the explanation, ascending by the width that is met."""
    told = [
        Candidate(
            item_id=option.one.plan.item_id or "",
            depth=option.one.plan.depth,
            hold_s=option.one.plan.hold_s,
            chance=option.chance,
            gain_mm=round(option.gain_mm, 3),
            under_bound=option.fits,
        )
        for option in sorted(options, key=lambda one: one.one.met_mm)
        if option.one.plan.depth is not None
    ]
    return tuple(told)


def _wider(width_mm: float, widths: Sequence[float], pace: Pace) -> float:
    """How much wider that is, as a ratio; 1 at the top or without easing."""
    next_mm = min((one for one in widths if one > width_mm), default=width_mm)
    return float((next_mm / width_mm) ** pace.ease)
