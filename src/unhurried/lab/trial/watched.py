"""A planner that is looked at: how long it took, and what it expected."""

from dataclasses import dataclass, field
from time import perf_counter

from unhurried.core.practice import Plan
from unhurried.planner.port import NOTHING, Brief, Planner, Proposal

MS = 1000.0


@dataclass(slots=True)
class Watched:
    """Passes questions on, and remembers.

    Attributes:
        took_ms: how long each question took, the gates' answers to it included.
        latest: the last proposal.
    """

    planner: Planner
    took_ms: list[float] = field(default_factory=list)
    latest: Proposal = NOTHING

    @property
    def name(self) -> str:
        """The planner's name."""
        return self.planner.name

    def propose(self, brief: Brief) -> Proposal:
        """Ask, and look at the watch."""
        began = perf_counter()
        self.latest = self.planner.propose(brief)
        self.took_ms.append((perf_counter() - began) * MS)
        return self.latest

    def predicted(self, plan: Plan) -> float | None:
        """The chance of pain that was expected of this plan; None when none was."""
        wanted = (plan.item_id, plan.depth, plan.hold_s)
        for one in self.latest.candidates:
            if (one.item_id, one.depth, one.hold_s) == wanted:
                return one.chance.mean
        return None
