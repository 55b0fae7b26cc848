"""A decision, with everything it rested on."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from unhurried.coach.alone import Alone
from unhurried.core.advice import Advice
from unhurried.core.credit import Credited
from unhurried.core.practice import Plan
from unhurried.core.reasons import Bearing, Number, Reason
from unhurried.planner.foresight import Candidate, Forecast
from unhurried.planner.port import Opening
from unhurried.safety.permit import Answer
from unhurried.safety.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Decision:
    """What is advised now, why, and what would change it.

    Attributes:
        plan: the session that is advised; None when there is none.
        reasons: what stops, limits or was found satisfied, in the gates' order.
        asks: what is asked before anything starts.
        due: what would be good to do soon.
        not_before: credited time before which the answer stays; None when no time is
            known, or none is needed.
        verdict: all the gates said about the person, the time and the plan.
        openings: the items that are open now.
        refused: the items that are not, each with the gates' answer.
        evidence: the planner's numbers.
        candidates: what the planner considered, ascending by width.
        forecast: the planner's; None when there is none.
        alone: what the rulebook alone would have said; None without a clinician's plan.
        planner, rulebook: which planner, and the rulebook's fingerprint.
        at: credited time of the decision.
        valid_until: credited time after which it is to be asked for anew.
    """

    advice: Advice
    at: Credited
    valid_until: Credited
    rulebook: str
    planner: str
    reasons: tuple[Reason, ...]
    asks: tuple[Reason, ...] = ()
    due: tuple[Reason, ...] = ()
    plan: Plan | None = None
    not_before: Credited | None = None
    verdict: Verdict = field(default_factory=Verdict)
    openings: tuple[Opening, ...] = ()
    refused: Mapping[str, Answer] = field(default_factory=dict)
    evidence: Mapping[str, Number] = field(default_factory=dict)
    candidates: tuple[Candidate, ...] = ()
    forecast: Forecast | None = None
    alone: Alone | None = None


def spoken(verdict: Verdict) -> tuple[Reason, ...]:
    """The reasons that are told with a decision; what is asked or due is kept apart."""
    apart = (Bearing.ASKS, Bearing.DUE)
    return tuple(reason for reason in verdict.reasons if reason.bearing not in apart)
