"""A clinician's plan is taken up; their word is kept beside it."""

from dataclasses import replace

from unhurried.core.events import ClinicianPlanEnded, ClinicianPlanUsed
from unhurried.core.state import GivenPlan, State


def prescribed(state: State, fact: ClinicianPlanUsed | ClinicianPlanEnded) -> State:
    """Take the plan up in place of the one before, or put it aside."""
    if isinstance(fact, ClinicianPlanEnded):
        return replace(state, clinician_plan=None)
    return replace(state, clinician_plan=_given(state, fact))


def _given(state: State, fact: ClinicianPlanUsed) -> GivenPlan:
    """The plan in credited time; what its stops waited for goes on waiting.

    A plan in place of another is held against the same sessions as that one, so that
    no stop is answered by writing the plan anew.
    """
    now, before = state.credit.credited_ms, state.clinician_plan
    since = now + fact.since_ms
    agreed = None if fact.agreed_ms is None else now + fact.agreed_ms
    if before is not None:
        since, agreed = min(since, before.since), before.agreed
    return GivenPlan(
        fact.plan,
        since=since,
        begins=now + fact.begins_ms,
        ends=None if fact.lasts_ms is None else now + fact.lasts_ms,
        agreed=agreed,
    )


def answered_for(state: State) -> State:
    """A clinician's word also answers the stops of the plan."""
    given = state.clinician_plan
    if given is None:
        return state
    told = replace(given, agreed=state.credit.credited_ms)
    return replace(state, clinician_plan=told)
