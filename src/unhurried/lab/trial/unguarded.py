"""A policy in the open: the same record, nobody between the policy and the body."""

from unhurried.app.facts import Stated
from unhurried.bootstrap.shipped import rulebook
from unhurried.coach.fold import apply, at_time
from unhurried.core.advice import Advice
from unhurried.core.clock import MINUTE_MS, Clock
from unhurried.core.entries import Entry
from unhurried.core.events import SessionTold
from unhurried.core.practice import Depth, Plan, Report
from unhurried.core.state import State
from unhurried.history.standing import standing
from unhurried.lab.trial.companion import Told
from unhurried.planner.port import Brief, Opening, Planner

LONGEST_S = 20 * MINUTE_MS // 1000


class Unguarded:
    """Advice with the gates off."""

    def __init__(self, planner: Planner, clock: Clock) -> None:
        """Begin an empty record."""
        self._planner, self._clock, self._book = planner, clock, rulebook()
        self._state, self._sessions = State(), 0

    def tell(self, *facts: Stated) -> None:
        """State facts."""
        for fact in facts:
            entry = Entry(self._clock.now(), fact)
            self._state = apply(self._state, entry, self._book)

    def tell_session(self, plan: Plan, report: Report) -> None:
        """Tell of a session that was just held."""
        self._sessions += 1
        fact = SessionTold(f"session-{self._sessions}", plan, report)
        entry = Entry(self._clock.now(), fact)
        self._state = apply(self._state, entry, self._book)

    def decide(self) -> Told:
        """Ask the policy, everything open to it."""
        state = at_time(self._state, self._clock.now(), self._book)
        now = state.credit.credited_ms
        here = standing(state, now, self._book)
        openings = openings_of(state)
        brief = Brief(state, now, self._book, here, openings, lambda _: True)
        proposal = self._planner.propose(brief)
        if proposal.rest_until is not None and proposal.rest_until > now:
            return Told(Advice.REST, until=proposal.rest_until)
        if proposal.plan is None:
            return Told(Advice.SETTLE, reasons=frozenset({("plan", "none")}))
        inserts = proposal.plan.kind.inserts
        return Told(Advice.SESSION if inserts else Advice.SETTLE, proposal.plan)


def openings_of(state: State) -> tuple[Opening, ...]:
    """Everything owned, all the way, for as long as the absolute limit."""
    lubricant_id = next(iter(state.lubricants), "")
    owned = sorted(
        (one.item for one in state.items.values() if not one.retired),
        key=lambda item: item.diameter,
    )
    return tuple(Opening(item, lubricant_id, Depth.FULL, LONGEST_S) for item in owned)
