"""What one session is expected to gain, in mm of comfort."""

from collections.abc import Sequence

import numpy as np

from unhurried.planner.belief.given import given
from unhurried.planner.belief.growth import Session, train
from unhurried.planner.choosing.candidates import MINUTE_S, Considered
from unhurried.planner.choosing.lookahead import Draws
from unhurried.protocol.rulebook import Rulebook

REST_DAYS = 3.0
"""The rest that a gain is told for: an ordinary one."""


def gains(
    drawn: Draws, found: Sequence[Considered], book: Rulebook
) -> tuple[float, ...]:
    """Expected gain of each."""
    if not found:
        return ()
    width = np.array([one.met_mm for one in found])[:, None]
    hold = np.array([one.plan.hold_s / MINUTE_S for one in found])[:, None]
    session = Session(width, hold, REST_DAYS)
    after = train(drawn.now, drawn.first, drawn.of, session, given(book))
    return tuple(map(float, (after.comfort - drawn.now.comfort).mean(axis=1)))
