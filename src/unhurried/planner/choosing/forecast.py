"""When the goal may be reached: the same rules, followed for many guesses.

Each draw from the belief is followed for a year at the chosen pace, on a ladder that
opens as the rules ask and never beyond the bound. The range is the 10th to the 90th
percentile. Where the record is short, or many draws do not arrive, it cannot be said.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from unhurried.planner.belief.between import Condition, fade
from unhurried.planner.belief.growth import Session, train
from unhurried.planner.belief.normal import Floats
from unhurried.planner.belief.pain import (
    chance_of_event,
    effective_mm,
    expected_pain,
    margin_percent,
)
from unhurried.planner.choosing.cleanness import Felt, chance_of_clean
from unhurried.planner.choosing.lookahead import Ahead
from unhurried.planner.choosing.pace import Pace
from unhurried.planner.foresight import Forecast

STEPS: Final = (*(5.0,) * 20, *(10.0,) * 27)
"""Days that are followed at once, a year in all; longer ones later on."""
HOLD_MIN: Final = 7.0
SHORTEST_REST: Final = 2.5
"""Days between sessions that the gates' rests come to on average, at the least."""
ARRIVED: Final = 2.0
"""Clean sessions at the widest rung that count as having arrived."""
LOW, HIGH = 0.1, 0.9


@dataclass(slots=True)
class Climb:
    """Where each draw has come to, (draws,): body, rung, clean sessions, days there."""

    now: Condition
    place: np.ndarray
    clean: Floats
    here: Floats
    arrived: Floats


def forecast(ahead: Ahead, pace: Pace) -> Forecast:
    """Days from the last session to the goal."""
    count = ahead.draws.first.size
    climb = Climb(
        now=ahead.draws.now,
        place=np.full(count, max(0, ahead.rungs.at)),
        clean=np.full(count, ahead.rungs.clean),
        here=np.full(count, ahead.rungs.days),
        arrived=np.full(count, np.inf),
    )
    day = 0.0
    for days in STEPS:
        day += days
        _go_on(ahead, pace, climb, days)
        _open(ahead, climb, day)
        if np.isfinite(climb.arrived).all():
            break
    return _range(climb.arrived)


def _range(days: Floats) -> Forecast:
    early, late = np.quantile(days, (LOW, HIGH), method="higher")
    if not np.isfinite(late):
        return Forecast(None, None, "too-wide")
    return Forecast(int(early), int(late))


def _go_on(ahead: Ahead, pace: Pace, climb: Climb, days: float) -> None:
    """Hold the sessions of some days; the first tells for all of them."""
    draws, held = ahead.draws, ahead.held
    rest = max(SHORTEST_REST, pace.rest_days)
    times = days / rest
    used = _used(ahead, pace, climb)
    width = np.asarray(ahead.rungs.widths)[used]
    rested = fade(climb.now, draws.first, draws.of, rest, held)
    margin = margin_percent(width, effective_mm(rested, draws.of))
    session = Session(width, float(pace.hold_min or HOLD_MIN), rest)
    after = train(rested, draws.first, draws.of, session, held)
    felt = Felt(expected_pain(margin, draws.of), after.sore)
    clean = chance_of_clean(felt, draws.of, held)
    clean = clean * times * (used == climb.place)
    gain = (after.comfort - climb.now.comfort) * times
    climb.now = Condition(climb.now.comfort + gain, after.sore, after.setback)
    climb.clean, climb.here = climb.clean + clean, climb.here + days


def _open(ahead: Ahead, climb: Climb, day: float) -> None:
    top = len(ahead.rungs.widths) - 1
    there = (climb.place == top) & (climb.clean >= ARRIVED)
    climb.arrived = np.where(there, np.minimum(climb.arrived, day), climb.arrived)
    ready = climb.clean >= np.asarray(ahead.asked.clean)[climb.place]
    ready &= climb.here >= np.asarray(ahead.asked.days)[climb.place]
    climb.place = climb.place + ready
    climb.clean = np.where(ready, -1.0, climb.clean)
    climb.here = np.where(ready, 0.0, climb.here)


def _used(ahead: Ahead, pace: Pace, climb: Climb) -> np.ndarray:
    """The rung that is used: the open one, or one below where the bound asks for it."""
    widths = np.asarray((*ahead.rungs.widths, ahead.rungs.widths[-1]))
    here = widths[climb.place]
    against = here * (widths[climb.place + 1] / here) ** pace.ease
    margin = margin_percent(against, effective_mm(climb.now, ahead.draws.of))
    chance = chance_of_event(margin, ahead.draws.of, ahead.held)
    used: np.ndarray = np.maximum(climb.place - (chance > ahead.bound), 0)
    return used
