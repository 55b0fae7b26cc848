"""Looking ahead on a day of rest: the decision that comes when the present one ends.

It is for showing only. Nothing is begun by it: a session is asked for anew, then.
"""

from dataclasses import replace
from typing import Final

from unhurried.coach.decide import Coach
from unhurried.coach.decision import Decision
from unhurried.core.advice import Advice
from unhurried.core.clock import DAY_MS
from unhurried.core.state import State
from unhurried.planner.foresight import Forecast

GRAVE: Final = (Advice.EMERGENCY, Advice.CLINICIAN)


def foreseen(
    coach: Coach, state: State, decision: Decision, *, intact: bool | None
) -> Decision:
    """The decision itself where it planned; else the one of its `not_before`.

    Where a clinician comes first, or nothing is planned then either, nothing is looked
    ahead to.

    Args:
        coach: who decided.
        state: what was decided on.
        decision: what is advised now.
        intact: whether the journal is whole; None counts as no.

    Returns:
        A decision whose forecast is counted from now, whenever it is for.
    """
    later = decision.not_before
    if decision.advice in GRAVE or decision.evidence or later is None:
        return decision
    then = coach.decide(state, max(later, decision.at), intact=intact)
    if not then.evidence:
        return decision
    days = -(-(then.at - decision.at) // DAY_MS)
    return replace(then, forecast=_later(then.forecast, days))


def _later(forecast: Forecast | None, days: int) -> Forecast | None:
    """A forecast that is counted from so many days before."""
    if forecast is None or forecast.earliest is None or forecast.latest is None:
        return forecast
    return Forecast(forecast.earliest + days, forecast.latest + days)
