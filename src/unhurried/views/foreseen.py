"""What is estimated: the chance of pain of what was considered, and a forecast.

Kept apart from what was recorded, on every page and in every output.
"""

from dataclasses import dataclass

from unhurried.coach.decision import Decision
from unhurried.core.lengths import Mm
from unhurried.core.practice import Depth
from unhurried.core.state import State
from unhurried.planner.foresight import Candidate, Forecast
from unhurried.views.words.foreseen import (
    CANNOT,
    CHANCE,
    IN_WEEKS,
    INSIDE,
    OUTSIDE,
    RARE,
    SOON,
)
from unhurried.views.words.told import Told, minutes

_WEEK_DAYS = 7


@dataclass(frozen=True, slots=True)
class Considered:
    """One thing that the planner considered.

    Attributes:
        chance, low, high: of pain that ends a session, in per cent: expected, and the
            10th and 90th percentile of what the record allows.
        inside: whether it is within what is accepted.
        text: all of it in a sentence.
    """

    item_id: str
    item: str
    diameter: Mm
    depth: Depth
    hold_s: int
    chance: int
    low: int
    high: int
    inside: bool
    text: str


def considered(state: State, decision: Decision) -> tuple[Considered, ...]:
    """Say what was considered, in the planner's order."""
    return tuple(
        _one(state, each) for each in decision.candidates if each.item_id in state.items
    )


def forecast_text(forecast: Forecast | None) -> str:
    """Say when the goal may come, as a range of weeks, or that it cannot be said."""
    if forecast is None or forecast.earliest is None or forecast.latest is None:
        code = "" if forecast is None else forecast.cannot
        return CANNOT.get(code, CANNOT[""])
    earliest, latest = (
        forecast.earliest // _WEEK_DAYS,
        -(-forecast.latest // _WEEK_DAYS),
    )
    if earliest + 1 >= latest:
        return SOON.format(latest=Told(max(1, latest)))
    return IN_WEEKS.format(earliest=earliest, latest=latest)


def _one(state: State, candidate: Candidate) -> Considered:
    item, chance = state.items[candidate.item_id].item, candidate.chance
    mean, low, high = (_percent(one) for one in (chance.mean, chance.low, chance.high))
    told = CHANCE if mean else RARE
    said = told.format(mean=mean, low=low, high=max(1, high))
    verdict = INSIDE if candidate.under_bound else OUTSIDE
    depth = format(Told(candidate.depth.rank), "depth")
    what = f"{item.name} ({item.diameter} mm), {depth}, {minutes(candidate.hold_s)}"
    return Considered(
        item_id=item.id,
        item=item.name,
        diameter=item.diameter,
        depth=candidate.depth,
        hold_s=candidate.hold_s,
        chance=mean,
        low=low,
        high=high,
        inside=candidate.under_bound,
        text=f"{what}: {said}; {verdict}.",
    )


def _percent(chance: float) -> int:
    return round(100 * chance)
