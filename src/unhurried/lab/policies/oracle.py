"""The limit: a policy that knows the true chance of pain, though not the day's form.

It takes the widest whose true chance is within a bound, and looks at the body that
nobody else may look at.
"""

from dataclasses import dataclass

from unhurried.core.clock import DAY_MS
from unhurried.core.practice import Plan
from unhurried.history.sessions import practised
from unhurried.lab.bodies.interface import Body
from unhurried.lab.depths import fraction
from unhurried.lab.policies.plans import furthest
from unhurried.planner.foresight import Candidate, Chance
from unhurried.planner.port import NOTHING, Brief, Proposal

BOUND = 0.10
REST_DAYS = 2.0
"""At least this long from one session to the next; the gates may ask for more."""


@dataclass(frozen=True, slots=True)
class Oracle:
    """Knows this body."""

    body: Body
    name: str = "oracle"

    def propose(self, brief: Brief) -> Proposal:
        """The widest within the bound, else nothing today."""
        records = practised(brief.state)
        if records:
            ready = records[-1].began + round(REST_DAYS * DAY_MS)
            if brief.now < ready:
                return Proposal(None, rest_until=ready)
        for opening in reversed(brief.openings):
            plan = furthest(brief, opening)
            if plan is None or plan.depth is None:
                continue
            true = self._chance(brief, opening.diameter.mm, plan)
            if true <= BOUND:
                chance = Chance(true, true, true)
                here = Candidate(
                    opening.item.id,
                    plan.depth,
                    plan.hold_s,
                    chance,
                    None,
                    under_bound=True,
                )
                return Proposal(plan, candidates=(here,))
        return NOTHING

    def _chance(self, brief: Brief, width_mm: float, plan: Plan) -> float:
        day = brief.now / DAY_MS
        depth = fraction(plan.depth)
        return self.body.chance_of_pain(day, width_mm, depth, plan.hold_s / 60)
