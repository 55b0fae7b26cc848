"""The one place where a plan is allowed: everything that starts has passed here."""

from dataclasses import dataclass, replace

from unhurried.core.advice import Advice
from unhurried.core.credit import Credited
from unhurried.core.practice import Plan
from unhurried.core.reasons import Bearing, Reason
from unhurried.safety.gates import ask_all
from unhurried.safety.question import Question
from unhurried.safety.verdict import Axis, Verdict


@dataclass(frozen=True, slots=True)
class Answer:
    """What the gates say to one plan.

    Attributes:
        plan: the plan asked about, unchanged.
        permitted: whether it may be planned, or begun if a start was asked for.
        refusals: every reason against it; empty exactly when it is permitted.
        verdict: everything the gates said, for the explanation.
        at: credited time of the answer; it is asked again at the start.
    """

    plan: Plan
    permitted: bool
    refusals: tuple[Reason, ...]
    verdict: Verdict
    at: Credited


def authorise(question: Question) -> Answer:
    """Ask all gates about a plan, and hold it against every cap.

    Raises:
        ValueError: when the question holds no plan.
    """
    if question.plan is None:
        raise ValueError("authorise is asked about a plan")
    verdict = ask_all(question)
    refusals = (
        _against_settling(question, verdict)
        if not question.inserts
        else _against_inserting(question, verdict)
    )
    return Answer(question.plan, not refusals, refusals, verdict, question.now)


def _against_inserting(question: Question, verdict: Verdict) -> tuple[Reason, ...]:
    asks = verdict.asks if question.start else ()
    return (*verdict.stops, *asks, *beyond(question, verdict))


def _against_settling(question: Question, verdict: Verdict) -> tuple[Reason, ...]:
    """Breathing is refused only where advice is graver than rest for the moment.

    With a partner it also begins only once both have agreed.
    """
    asks = verdict.asks if question.start else ()
    together = tuple(reason for reason in asks if reason.rule == "agreement")
    if verdict.advice is Advice.EMERGENCY:
        return (*verdict.stops, *together)
    never = ("adult", "record", "crash", "recovery", "agreement")
    stops = tuple(reason for reason in verdict.stops if reason.rule in never)
    return (*stops, *together)


def beyond(question: Question, verdict: Verdict) -> tuple[Reason, ...]:
    """The caps that the plan goes beyond, as refusals; unknown is beyond."""
    sizes = measures(question)
    return tuple(
        replace(cap.reason, bearing=Bearing.STOPS)
        for cap in verdict.caps
        if sizes[cap.axis] is None or cap.at_most < (sizes[cap.axis] or 0)
    )


def measures(question: Question) -> dict[Axis, int | None]:
    """The plan on each axis; None where it does not say, or says no whole number."""
    plan, owned = question.plan, question.owned
    return {
        Axis.DIAMETER: None if owned is None else owned.item.diameter.tenths,
        Axis.DEPTH: None if plan is None or plan.depth is None else plan.depth.rank,
        Axis.HOLD: None if plan is None else _whole(plan.hold_s),
    }


def _whole(seconds: object) -> int | None:
    """Whatever a planner reckoned: anything but seconds from 0 on is unknown."""
    return seconds if type(seconds) is int and seconds >= 0 else None
