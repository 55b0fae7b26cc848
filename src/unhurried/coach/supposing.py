"""Ask what would be expected of another state, without disturbing what is known."""

from copy import deepcopy
from dataclasses import dataclass, replace

from unhurried.coach.decide import Coach
from unhurried.coach.foreseeing import foreseen
from unhurried.core.state import State
from unhurried.planner.foresight import Forecast


@dataclass(frozen=True, slots=True)
class Supposed:
    """What would be so.

    Attributes:
        forecast: how long the goal would take from now; None where nothing is planned.
    """

    state: State
    forecast: Forecast | None


def supposed(coach: Coach, state: State, *, intact: bool | None) -> Supposed:
    """Ask for the forecast of a state; in a time of rest for that of its end.

    The coach is left as it was: a copy of its planner is asked.

    Args:
        coach: who is asked.
        state: what is supposed to be the record, now.
        intact: whether the journal is whole; None counts as no.
    """
    aside = replace(coach, planner=deepcopy(coach.planner))
    decision = aside.decide(state, state.credit.credited_ms, intact=intact)
    return Supposed(state, foreseen(aside, state, decision, intact=intact).forecast)
