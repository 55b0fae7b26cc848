"""The limit: a policy that knows the true chance of pain, though not the day's form.

It takes the widest whose true chance is within a bound, or one size less to recover
faster, and looks at the body that nobody else may look at. Of several rhythms, the one
that turns out fastest counts (`rhythms.py`).
"""

from bisect import bisect_right
from dataclasses import dataclass

from unhurried.core.clock import DAY_MS
from unhurried.history.sessions import practised
from unhurried.lab.bodies.interface import Body
from unhurried.lab.depths import fraction
from unhurried.lab.policies.plans import HOLD_S, furthest
from unhurried.lab.policies.rhythms import Rhythm
from unhurried.planner.foresight import Candidate, Chance
from unhurried.planner.port import NOTHING, Brief, Opening, Proposal

BOUND = 0.10
"""The largest true chance of a pain event that it takes."""


@dataclass(frozen=True, slots=True)
class Oracle:
    """Knows this body."""

    body: Body
    rhythm: Rhythm
    name: str = "oracle"

    def propose(self, brief: Brief) -> Proposal:
        """The widest within the bound, eased back, else nothing today."""
        records = practised(brief.state)
        if records:
            rest = round(self.rhythm.rest_days * DAY_MS)
            if brief.now < records[-1].began + rest:
                return Proposal(None, rest_until=records[-1].began + rest)
        opening = self._widest(brief)
        plan = None if opening is None else furthest(brief, opening)
        if opening is None or plan is None or plan.depth is None:
            return NOTHING
        true = self._asked(brief, opening, fraction(plan.depth), plan.hold_s)
        chance, id_ = Chance(true, true, true), opening.item.id
        here = Candidate(id_, plan.depth, plan.hold_s, chance, None, under_bound=True)
        return Proposal(plan, candidates=(here,))

    def _widest(self, brief: Brief) -> Opening | None:
        """The widest within the bound, or below it; wider is never less painful."""
        within = bisect_right(
            brief.openings, BOUND, key=lambda one: self._at_most(brief, one)
        )
        if within == 0:
            return None
        at_goal = within == len(brief.openings)
        place = within - 1 - (0 if at_goal else self.rhythm.eases)
        return brief.openings[max(0, place)]

    def _at_most(self, brief: Brief, one: Opening) -> float:
        """The chance of the furthest that may be open with it."""
        return self._asked(brief, one, fraction(one.deepest), min(HOLD_S, one.hold_s))

    def _asked(self, brief: Brief, one: Opening, depth: float, hold_s: int) -> float:
        day, width_mm = brief.now / DAY_MS, one.diameter.mm
        return self.body.chance_of_pain(day, width_mm, depth, hold_s / 60)
