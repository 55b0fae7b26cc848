"""What becomes of a proposal: the gates are asked, and waiting only adds caution."""

from dataclasses import dataclass, replace
from typing import Final

from unhurried.core.advice import Advice
from unhurried.core.clock import DAY_MS, HOUR_MS
from unhurried.core.credit import Credited
from unhurried.core.practice import Kind, Plan
from unhurried.core.reasons import Bearing, Reason
from unhurried.planner.port import OF_THE_PLAN, Brief, Opening, Planner, Proposal
from unhurried.safety.permit import Answer, authorise
from unhurried.safety.question import Question
from unhurried.safety.verdict import Verdict, advises

SETTLE: Final = Plan(Kind.SETTLE)


@dataclass(frozen=True, slots=True)
class Proposed:
    """A proposal and what the gates say to it.

    Attributes:
        answer: None where no plan is proposed.
        until: credited time until which is waited; None when nothing is waited for.
    """

    proposal: Proposal
    answer: Answer | None
    until: Credited | None


def ask_planner(
    planner: Planner, question: Question, openings: tuple[Opening, ...]
) -> Proposed:
    """Let the planner propose, and ask the gates about it."""

    def allows(plan: Plan) -> bool:
        return authorise(replace(question, plan=plan)).permitted

    brief = Brief(
        question.state,
        question.now,
        question.book,
        question.here,
        openings,
        allows,
        question.maintaining,
    )
    proposal = _own_words(planner.propose(brief))
    plan = proposal.plan
    answer = None if plan is None else authorise(replace(question, plan=_bare(plan)))
    return Proposed(proposal, answer, _until(proposal, question))


def waiting(proposed: Proposed, now: Credited) -> Verdict | None:
    """The planner's wait as a verdict, which can only tighten; None without one."""
    if proposed.until is None:
        return None
    hours = -(-(proposed.until - now) // HOUR_MS)
    reason = Reason("plan", "wait", Bearing.STOPS, {"hours_left": hours})
    return advises(Advice.REST, reason, proposed.until)


def _own_words(proposal: Proposal) -> Proposal:
    """A planner speaks for itself: what it says in a rule's name is left out."""
    own = tuple(one for one in proposal.reasons if one.rule == OF_THE_PLAN)
    return replace(proposal, reasons=own)


def _bare(plan: Plan) -> Plan:
    """A plan without insertion is settling and names no item."""
    return plan if plan.kind.inserts else SETTLE


def _until(proposal: Proposal, question: Question) -> Credited | None:
    """The wait, where it lies ahead; looked at again before a gap would cost a size."""
    until = proposal.rest_until
    if until is None or until <= question.now:
        return None
    longest = question.book.whole("detrain.one_size_days") * DAY_MS
    return min(until, question.now + longest)
