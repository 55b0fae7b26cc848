"""From state to decision: the planner proposes, the gates dispose, the reasons stay."""

from dataclasses import dataclass, replace

from unhurried.coach.alone import rulebook_alone
from unhurried.coach.binding import binding_limits
from unhurried.coach.decision import Decision, spoken
from unhurried.coach.openings import Found, look
from unhurried.coach.proposed import SETTLE, Proposed, ask_planner, waiting
from unhurried.coach.uncounted import uncounted
from unhurried.core.advice import Advice
from unhurried.core.clock import MINUTE_MS
from unhurried.core.credit import Credited
from unhurried.core.lengths import Mm
from unhurried.core.practice import Plan
from unhurried.core.reasons import Bearing, Reason
from unhurried.core.state import State
from unhurried.history.goal import NEAR, on_a_plateau
from unhurried.planner.ahead import AheadPlanner, Memory
from unhurried.planner.believed import Believed, Believing
from unhurried.planner.port import Planner, Proposal
from unhurried.protocol.rulebook import Rulebook
from unhurried.safety.gates import ask_all
from unhurried.safety.permit import Answer
from unhurried.safety.question import Question, ask
from unhurried.safety.verdict import Verdict

UNTIL_SETTLED = frozenset({"smallest", "pain-heal", "blood"})


@dataclass(frozen=True, slots=True)
class Coach:
    """The rulebook, the planner, and the one question they answer together."""

    book: Rulebook
    planner: Planner

    def decide(self, state: State, now: Credited, *, intact: bool | None) -> Decision:
        """Decide what is advised now.

        Args:
            state: everything that has been recorded.
            now: credited time.
            intact: whether the journal is whole; None counts as no.
        """
        question = ask(state, now, self.book, intact=intact)
        return replace(self._of(question), alone=rulebook_alone(question))

    def _of(self, question: Question) -> Decision:
        now = question.now
        verdict = ask_all(question)
        if not verdict.advice.allows_insertion:
            return self._without(question, verdict)
        found = look(question)
        openings = tuple(opening for _, opening, _ in found if opening is not None)
        if not openings:
            return self._nothing_open(question, verdict, found)
        proposed = ask_planner(self.planner, question, openings)
        wait = waiting(proposed, now)
        if wait is not None:
            return self._waiting(question, verdict & wait, proposed.proposal, found)
        if proposed.answer is None or not proposed.answer.permitted:
            return self._refused(question, verdict, found, proposed)
        return self._advised(question, proposed.answer, proposed.proposal, found)

    @property
    def worked(self) -> bool:
        """Whether the planner had to work anything out that it may want to keep."""
        return isinstance(self.planner, AheadPlanner) and self.planner.worked

    def memory(self, state: State) -> Memory:
        """What the planner would like to have again; empty if it remembers nothing."""
        if isinstance(self.planner, AheadPlanner):
            return self.planner.memory(state, self.book)
        return Memory(state.entries, b"", {})

    def remember(self, memory: Memory) -> None:
        """Give the planner what it kept."""
        if isinstance(self.planner, AheadPlanner):
            self.planner.remember(memory)

    def believed(self, state: State) -> tuple[Believed, ...]:
        """Comfort as it was believed after each session; empty without a belief."""
        if isinstance(self.planner, Believing):
            return self.planner.believed(state, self.book)
        return ()

    def _without(self, question: Question, verdict: Verdict) -> Decision:
        plan = SETTLE if verdict.advice is Advice.SETTLE else None
        return self._decision(question, verdict.advice, verdict, plan=plan)

    def _nothing_open(
        self, question: Question, verdict: Verdict, found: tuple[Found, ...]
    ) -> Decision:
        """Nothing owned may be used: name what stands against the nearest items."""
        told = {
            (reason.rule, reason.code): reason
            for _, _, answer in found
            for reason in answer.refusals
        }
        reasons = tuple(told.values())
        waits = any(reason.rule in UNTIL_SETTLED for reason in reasons)
        advice = Advice.SETTLE if waits else Advice.SET_UP
        plan = SETTLE if waits else None
        decision = self._decision(question, advice, verdict, plan=plan)
        return replace(
            decision, reasons=decision.reasons + reasons, refused=_refusals(found)
        )

    def _waiting(
        self,
        question: Question,
        verdict: Verdict,
        proposal: Proposal,
        found: tuple[Found, ...],
    ) -> Decision:
        """The planner would rather wait: rest, until the later of all times named."""
        decision = self._decision(question, verdict.advice, verdict, plan=None)
        return _told(decision, proposal, found)

    def _refused(
        self,
        question: Question,
        verdict: Verdict,
        found: tuple[Found, ...],
        proposed: Proposed,
    ) -> Decision:
        """The planner had nothing that the gates allow: settle, and say so."""
        refusals = () if proposed.answer is None else proposed.answer.refusals
        reason = Reason("plan", "none", Bearing.STOPS)
        decision = self._decision(question, Advice.SETTLE, verdict, plan=SETTLE)
        decision = replace(decision, reasons=(*decision.reasons, reason, *refusals))
        return _told(decision, proposed.proposal, found)

    def _advised(
        self,
        question: Question,
        answer: Answer,
        proposal: Proposal,
        found: tuple[Found, ...],
    ) -> Decision:
        if not answer.plan.kind.inserts:
            settle = self._decision(
                question, Advice.SETTLE, answer.verdict, plan=answer.plan
            )
            return _told(settle, proposal, found)
        plateau = on_a_plateau(question.state, question.here, self.book)
        if plateau == "sessions" and _goes_on(question, answer.plan, found):
            plateau = ""
        keeps = question.maintaining or bool(plateau)
        advice = Advice.MAINTAIN if keeps else Advice.SESSION
        decision = self._decision(question, advice, answer.verdict, plan=answer.plan)
        reasons = (
            *decision.reasons,
            *binding_limits(replace(question, plan=answer.plan), answer.verdict),
            *uncounted(question.state, self.book),
            *_kept_for(question, plateau),
        )
        openings = tuple(opening for _, opening, _ in found if opening is not None)
        decision = replace(decision, reasons=reasons, openings=openings)
        return _told(decision, proposal, found)

    def _decision(
        self,
        question: Question,
        advice: Advice,
        verdict: Verdict,
        *,
        plan: Plan | None,
    ) -> Decision:
        return Decision(
            advice=advice,
            at=question.now,
            valid_until=question.now + self.book.whole("permit.valid_min") * MINUTE_MS,
            rulebook=self.book.fingerprint,
            planner=self.planner.name,
            reasons=spoken(verdict),
            asks=verdict.asks,
            due=verdict.due,
            plan=plan,
            not_before=verdict.not_before,
            verdict=verdict,
        )


def _told(decision: Decision, proposal: Proposal, found: tuple[Found, ...]) -> Decision:
    """Add what the planner says to whatever is decided."""
    return replace(
        decision,
        reasons=(*decision.reasons, *proposal.reasons),
        refused=_refusals(found),
        evidence=proposal.evidence,
        candidates=proposal.candidates,
        forecast=proposal.forecast,
    )


def _goes_on(question: Question, plan: Plan, found: tuple[Found, ...]) -> bool:
    """Whether a wider item is planned or open: then nothing has come to a halt."""
    proven = question.here.proven
    open_items = [opening.item for _, opening, _ in found if opening is not None]
    return any(
        proven is not None
        and item.diameter > proven
        and (item.id == plan.item_id or _reachable(question, item.diameter))
        for item in open_items
    )


def _reachable(question: Question, diameter: Mm) -> bool:
    goal = question.state.person.goal_diameter
    return goal is None or diameter.tenths <= goal.tenths + NEAR


def _kept_for(question: Question, plateau: str) -> tuple[Reason, ...]:
    reasons: tuple[Reason, ...] = ()
    if question.maintaining:
        reasons += (Reason("maintenance", "goal-reached", Bearing.KEPT),)
    if plateau:
        reasons += (Reason("plateau", plateau, Bearing.KEPT),)
    return reasons


def _refusals(found: tuple[Found, ...]) -> dict[str, Answer]:
    return {
        owned.item.id: answer for owned, opening, answer in found if opening is None
    }
