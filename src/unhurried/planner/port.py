"""What a planner is given, and what it answers. It proposes; the gates dispose."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from unhurried.core.credit import Credited
from unhurried.core.lengths import Mm
from unhurried.core.practice import Depth, Plan
from unhurried.core.reasons import Number, Reason
from unhurried.core.state import State
from unhurried.core.things import Item
from unhurried.history.standing import Standing
from unhurried.protocol.rulebook import Rulebook

OF_THE_PLAN = "plan"
"""The `rule` of reasons that explain a choice: a planner's own, not the rulebook's."""


@dataclass(frozen=True, slots=True)
class Opening:
    """One item that the gates would let through now, and how far.

    Attributes:
        deepest: the deepest stage that is open with it.
        hold_s: the longest hold that is open with it, in seconds.
    """

    item: Item
    lubricant_id: str
    deepest: Depth
    hold_s: int

    @property
    def diameter(self) -> Mm:
        """Its width."""
        return self.item.diameter


@dataclass(frozen=True, slots=True)
class Brief:
    """Everything a planner may look at.

    Attributes:
        openings: ascending by width; one for each item that may be used now.
        allows: asks all gates about one plan.
    """

    state: State
    now: Credited
    book: Rulebook
    here: Standing
    openings: tuple[Opening, ...]
    allows: Callable[[Plan], bool]
    maintaining: bool = False


@dataclass(frozen=True, slots=True)
class Proposal:
    """A plan, why this one, and the numbers it rests on."""

    plan: Plan
    reasons: tuple[Reason, ...] = ()
    evidence: Mapping[str, Number] = field(default_factory=dict)


class Planner(Protocol):
    """Anything that can propose."""

    @property
    def name(self) -> str:
        """What it is called in a decision's evidence."""
        ...

    def propose(self, brief: Brief) -> Proposal | None:
        """Propose a plan; None when nothing open seems right."""
        ...
