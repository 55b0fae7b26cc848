"""Bodies that do as a test tells them, and planners that propose one thing."""

from dataclasses import dataclass, field
from typing import Any

from unhurried.core.practice import Depth, Kind, Plan
from unhurried.lab.bodies.interface import After, Body, Felt
from unhurried.lab.trial.held import Trial
from unhurried.lab.trial.run import Who, run
from unhurried.lab.trial.setting import Setting
from unhurried.planner.foresight import Candidate, Chance
from unhurried.planner.port import NOTHING, Brief, Planner, Proposal

MINUTES_5 = 300


@dataclass
class Told:
    """A body without a will of its own; counts what it was asked."""

    pain: float = 0.0
    blood_on: frozenset[int] = frozenset()
    sore_on: frozenset[int] = frozenset()
    unwilling: frozenset[int] = frozenset()
    chance: float = 0.01
    comfortable_mm: float = 22.0
    sessions: list[tuple[float, float, float, float]] = field(default_factory=list)

    def willing(self, day: float) -> bool:
        """As told."""
        return int(day) not in self.unwilling

    def session(
        self, day: float, diameter_mm: float, depth: float, hold_minutes: float
    ) -> Felt:
        """As told, noted down."""
        self.sessions.append((day, diameter_mm, depth, hold_minutes))
        return Felt(
            depth=depth,
            discomfort=1.0,
            pain=round(self.pain),
            true_pain=self.pain,
            blood=int(day) in self.blood_on,
            ended="completed",
            hold_minutes=hold_minutes,
        )

    def follow_up(self, day: float) -> After:
        """As told."""
        sore = 2.0 if int(day) in self.sore_on else 0.0
        return After(soreness=sore, blood=False, leakage=False)

    def chance_of_pain(
        self, day: float, diameter_mm: float, depth: float, hold_minutes: float
    ) -> float:
        """The same for every width under 30 mm, and a half from there on."""
        del day, depth, hold_minutes
        return self.chance if diameter_mm < 30 else 0.5


@dataclass
class Always:
    """Proposes the widest that is open, for five minutes."""

    name: str = "always"
    chance: float | None = None
    depth: Depth = Depth.TIP
    briefs: list[Brief] = field(default_factory=list)

    def propose(self, brief: Brief) -> Proposal:
        """Propose it, with a candidate where a chance is told."""
        self.briefs.append(brief)
        opening = brief.openings[-1]
        item, lubricant = opening.item.id, opening.lubricant_id
        plan = Plan(Kind.TRAIN, item, lubricant, self.depth, MINUTES_5)
        if self.chance is None:
            return Proposal(plan)
        mean = Chance(self.chance, 0.0, 1.0)
        here = Candidate(item, self.depth, MINUTES_5, mean, None, under_bound=True)
        return Proposal(plan, candidates=(here,))


class Never:
    """Proposes nothing."""

    name = "never"

    def propose(self, brief: Brief) -> Proposal:
        """Nothing, whatever is open."""
        del brief
        return NOTHING


def lived(body: Body, planner: Planner, **changes: Any) -> Trial:
    """Run a trial of some days."""
    setting = Setting(**{"days": 30, **changes})
    return run(body, lambda _: planner, setting, Who("made", "made", 0))
