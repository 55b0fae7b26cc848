"""What lies ahead after a session: the pace, and when the goal may be reached."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from unhurried.core.remembering import remembering
from unhurried.planner.belief.given import given
from unhurried.planner.belief.particles import Particles
from unhurried.planner.choosing.forecast import forecast
from unhurried.planner.choosing.lookahead import Ahead
from unhurried.planner.choosing.pace import Pace, draws, pace
from unhurried.planner.choosing.rungs import asked, rungs
from unhurried.planner.foresight import Forecast
from unhurried.planner.hearing import Heard
from unhurried.protocol.rulebook import Rulebook

ENOUGH_TO_FORECAST: Final = 4


@dataclass(frozen=True, slots=True)
class Prospect:
    """How to go on, and from where a forecast begins.

    Attributes:
        ahead: None while the record is too short to foresee anything.
    """

    pace: Pace
    ahead: Ahead | None = None

    @property
    def forecast(self) -> Forecast:
        """Days to the goal counted from the last session; reckoned when asked for."""
        if self.ahead is None:
            return TOO_FEW
        return _forecast(self.ahead, self.pace)


TOO_FEW: Final = Forecast(None, None, "too-few")
NONE: Final = Prospect(Pace())
"""Nothing lies ahead that could be told."""


@dataclass(frozen=True, slots=True)
class Bodies:
    """Guesses after the last session: as it was planned, and as it was told."""

    planned: Particles
    told: Particles


@dataclass(frozen=True, slots=True)
class Bounds:
    """The bound before the last session's report, and after it."""

    before: float
    after: float


def prospect(
    bodies: Bodies,
    heard: Sequence[Heard],
    widths: tuple[float, ...],
    bounds: Bounds,
    book: Rulebook,
) -> Prospect:
    """Look ahead from the last session."""
    if not heard or not widths:
        return NONE
    here = rungs(heard, widths)
    chosen = pace(bodies.planned, heard, here, bounds.before, book=book)
    if len(heard) < ENOUGH_TO_FORECAST:
        return Prospect(chosen)
    ahead = Ahead(
        draws(bodies.told, heard[-1].id, book),
        here,
        asked(widths, book),
        bounds.after,
        given(book),
    )
    return Prospect(chosen, ahead)


@remembering
def _forecast(ahead: Ahead, pace: Pace) -> Forecast:
    return forecast(ahead, pace)
