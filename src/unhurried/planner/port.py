"""What a planner is given, and what it answers. It proposes; the gates dispose."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final, Protocol

from unhurried.core.credit import Credited
from unhurried.core.lengths import Mm
from unhurried.core.practice import Depth, Plan
from unhurried.core.reasons import Number, Reason
from unhurried.core.state import State
from unhurried.core.things import Item
from unhurried.history.standing import Standing
from unhurried.planner.foresight import Candidate, Forecast
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
    """Everything a planner may look at; chance is drawn from the record, not from now.

    Attributes:
        state: the record, with the person's goal and what is owned.
        now: credited time.
        here: what the record has proven.
        openings: ascending by width; one for each item that may be used now.
        allows: asks all gates about one plan.
        maintaining: whether the goal is reached, so that keeping it is what is left.
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
    """A plan or none, why, and what it rests on.

    Attributes:
        plan: what is proposed for now; None means nothing today. Settling and
            exploring are plans too.
        rest_until: credited time until which the planner would rather wait; None when
            it would not. While it lies ahead, `plan` is not looked at.
        reasons: the planner's own, of the rule `OF_THE_PLAN`; others are not passed on.
        evidence: the numbers it went by.
        candidates: what was considered, ascending by width.
        forecast: how long the goal may take; None when there was nothing to forecast.
    """

    plan: Plan | None
    reasons: tuple[Reason, ...] = ()
    evidence: Mapping[str, Number] = field(default_factory=dict)
    rest_until: Credited | None = None
    candidates: tuple[Candidate, ...] = ()
    forecast: Forecast | None = None


NOTHING: Final = Proposal(None)
"""Nothing open seems right today."""


class Planner(Protocol):
    """Anything that can propose."""

    @property
    def name(self) -> str:
        """What it is called in a decision's evidence."""
        ...

    def propose(self, brief: Brief) -> Proposal:
        """Propose a plan, a wait, or nothing; whatever it is, the gates are asked."""
        ...
