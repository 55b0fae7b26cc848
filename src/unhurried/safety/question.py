"""What a gate is asked: the record, the time, the rulebook, and perhaps a plan."""

from dataclasses import dataclass

from unhurried.core.credit import Credited
from unhurried.core.practice import Kind, Plan
from unhurried.core.state import OwnedItem, State
from unhurried.core.things import Lubricant
from unhurried.history.goal import goal_reached
from unhurried.history.readings import Reading, readings
from unhurried.history.standing import Standing
from unhurried.protocol.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Question:
    """One question to all gates.

    Attributes:
        now: credited time.
        here: what the record has proven, computed once.
        intact: whether the journal is whole; None or False means it is in doubt.
        plan: what is proposed; None asks about the person and the time only.
        start: whether something would begin now, so that what must be confirmed
            first has to be.
        others: the other readings of the record; `safety/gates.py` asks about them too.
    """

    state: State
    now: Credited
    book: Rulebook
    here: Standing
    intact: bool | None
    plan: Plan | None = None
    start: bool = False
    others: tuple[Reading, ...] = ()

    @property
    def owned(self) -> OwnedItem | None:
        """The proposed item, if it is known."""
        if self.plan is None or self.plan.item_id is None:
            return None
        return self.state.items.get(self.plan.item_id)

    @property
    def lubricant(self) -> Lubricant | None:
        """The proposed lubricant, if it is known."""
        if self.plan is None or self.plan.lubricant_id is None:
            return None
        return self.state.lubricants.get(self.plan.lubricant_id)

    @property
    def avoided(self) -> frozenset[str]:
        """What the person's body reacts to."""
        return self.state.person.left_out

    @property
    def inserts(self) -> bool:
        """Whether a plan is there and inserts something."""
        return self.plan is not None and self.plan.kind.inserts

    @property
    def maintaining(self) -> bool:
        """Whether the goal is reached, so that keeping it is what is left."""
        return goal_reached(self.state, self.here, self.book)

    @property
    def is_wear(self) -> bool:
        """Whether the plan is to wear something for a while."""
        return self.plan is not None and self.plan.kind is Kind.WEAR


def ask(
    state: State, now: Credited, book: Rulebook, *, intact: bool | None
) -> Question:
    """Ask about the person and the time; `dataclasses.replace` adds a plan.

    The strictest reading of the record is asked about first.
    """
    strictest, *others = readings(state, now, book)
    return Question(
        strictest.state,
        now,
        book,
        strictest.here,
        intact,
        others=tuple(others),
    )
