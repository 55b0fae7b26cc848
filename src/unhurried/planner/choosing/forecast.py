"""When the goal may be reached: the same rules, followed for many guesses.

Each draw from the belief is followed for a year at the chosen pace, on a ladder that
opens as the rules ask and never beyond the bound. The range is the 10th to the 90th
percentile. Where the record is short, or many draws do not arrive, it cannot be said.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from unhurried.planner.belief.between import Condition, Left, faded, left
from unhurried.planner.belief.growth import Session, train
from unhurried.planner.belief.normal import Floats
from unhurried.planner.belief.pain import effective_mm, meet
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


@dataclass(frozen=True, slots=True)
class Ladder:
    """Rungs by place: width, the width held against the bound, and what each asks."""

    width: Floats
    against: Floats
    clean: Floats
    days: Floats


@dataclass(slots=True)
class Climb:
    """Where each draw has come to, (draws,): body, rung, clean sessions, days there.

    Attributes:
        most: the widest in proportion to comfort that is under the bound.
        ladder: what each rung is and asks.
        rest: days from one session to the next, and what they leave.
    """

    now: Condition
    place: np.ndarray
    clean: Floats
    here: Floats
    arrived: Floats
    most: Floats
    ladder: Ladder
    rest: float
    left: Left


def forecast(ahead: Ahead, pace: Pace) -> Forecast:
    """Days from the last session to the goal."""
    count, rest = ahead.draws.first.size, max(SHORTEST_REST, pace.rest_days)
    climb = Climb(
        now=ahead.draws.now,
        place=np.full(count, max(0, ahead.rungs.at)),
        clean=np.full(count, ahead.rungs.clean),
        here=np.full(count, ahead.rungs.days),
        arrived=np.full(count, np.inf),
        most=ahead.most(),
        ladder=_ladder(ahead, pace),
        rest=rest,
        left=left(ahead.draws.of, rest, ahead.held),
    )
    day = 0.0
    for days in STEPS:
        day += days
        _go_on(ahead, pace, climb, days)
        _open(climb, day)
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
    times = days / climb.rest
    used = _used(ahead, climb)
    width = climb.ladder.width[used]
    rested = faded(climb.now, draws.first, climb.left)
    met = meet(width, rested, draws.of)
    session = Session(width, float(pace.hold_min or HOLD_MIN), climb.rest, met)
    after = train(rested, draws.first, draws.of, session, held)
    felt = Felt(met.mu, after.sore)
    clean = chance_of_clean(felt, draws.of, held)
    clean = clean * times * (used == climb.place)
    gain = (after.comfort - climb.now.comfort) * times
    climb.now = Condition(climb.now.comfort + gain, after.sore, after.setback)
    climb.clean, climb.here = climb.clean + clean, climb.here + days


def _open(climb: Climb, day: float) -> None:
    top = climb.ladder.width.size - 1
    there = (climb.place == top) & (climb.clean >= ARRIVED)
    climb.arrived = np.where(there, np.minimum(climb.arrived, day), climb.arrived)
    ready = climb.clean >= climb.ladder.clean[climb.place]
    ready &= climb.here >= climb.ladder.days[climb.place]
    climb.place = climb.place + ready
    climb.clean = np.where(ready, -1.0, climb.clean)
    climb.here = np.where(ready, 0.0, climb.here)


def _ladder(ahead: Ahead, pace: Pace) -> Ladder:
    width = np.asarray(ahead.rungs.widths)
    wider = np.append(width[1:], width[-1])
    return Ladder(
        width=width,
        against=width * (wider / width) ** pace.ease,
        clean=np.asarray(ahead.asked.clean),
        days=np.asarray(ahead.asked.days),
    )


def _used(ahead: Ahead, climb: Climb) -> np.ndarray:
    """The rung that is used: the open one, or one below where the bound asks for it."""
    against = climb.ladder.against[climb.place]
    beyond = against > climb.most * effective_mm(climb.now, ahead.draws.of)
    used: np.ndarray = np.maximum(climb.place - beyond, 0)
    return used
