r"""What a session of h minutes at width D does to a body, after dt days of rest.

With u the stimulus, room what is left to gain, mu expected pain::

    u = 1 - exp(-max(0, D / Ce - phi) / 0.08 * h / 8)
    C <- C + g u (1 - (C - C0) / room) (1 - exp(-dt / ready)) exp(-q / 3) calm
    q <- q + sore_gain (0.25 + 0.075 h) max(0.1, (mu + 0.3) / 3.3)
    k <- k + setback_gain max(0, mu - 4)

`calm` falls from 1 to 0 as mu goes from 4 to 6: nothing grows from a painful session.
Everything follows from what was done; what was reported only weighs the guesses.
"""

from dataclasses import dataclass

import numpy as np

from unhurried.planner.belief.between import Condition
from unhurried.planner.belief.given import Given
from unhurried.planner.belief.normal import Floats, clipped
from unhurried.planner.belief.pain import Met, meet
from unhurried.planner.belief.traits import Traits

PAINFUL, NOTHING_GROWS = 4.0, 6.0
MOST_OVER = 0.5
MOST_SORE, MOST_SETBACK = 12.0, 25.0
LONGEST_REST = 30.0
"""Days of rest after which readiness is taken to be back for certain."""


@dataclass(frozen=True, slots=True)
class Session:
    """One session for the arithmetic: width met in mm, minutes, days since the last.

    Attributes:
        met: how the width meets the body, where that was worked out before.
    """

    width_mm: Floats | float
    hold_min: Floats | float
    rest_days: Floats | float
    met: Met | None = None


def train(
    now: Condition, first: Floats, of: Traits, session: Session, held: Given
) -> Condition:
    """Hold one session."""
    met = session.met or meet(session.width_mm, now, of)
    left = clipped(1.0 - (now.comfort - first) / of.room, 0.0, 1.0)
    gain = _gain(now, of, session, (met, held)) * left * _calm(met.mu)
    share = held.rest_soreness + held.minute_soreness * session.hold_min
    soreness = of.sore_gain * share * clipped((met.mu + 0.3) / 3.3, 0.1, 2.5)
    setback = held.setback_gain * clipped(met.mu - PAINFUL, 0.0, 4.0)
    return Condition(
        comfort=now.comfort + gain,
        sore=np.minimum(now.sore + soreness, MOST_SORE),
        setback=np.minimum(now.setback + setback, MOST_SETBACK),
    )


def _gain(
    now: Condition, of: Traits, session: Session, under: tuple[Met, Given]
) -> Floats:
    met, held = under
    share = session.width_mm / met.effective
    over = clipped(share - of.least_stimulus, 0.0, MOST_OVER) / held.stimulus_width
    stimulus = 1.0 - np.exp(-over * session.hold_min / held.stimulus_minutes)
    rest = np.minimum(session.rest_days, LONGEST_REST)
    ready = 1.0 - np.exp(-rest / of.ready_days)
    gain: Floats = of.growth * stimulus * ready
    gain *= np.exp(-now.sore / held.growth_soreness)
    return gain


def _calm(mu: Floats) -> Floats:
    return 1.0 - clipped((mu - PAINFUL) / (NOTHING_GROWS - PAINFUL), 0.0, 1.0)
