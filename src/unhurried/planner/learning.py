"""The planner that learns one body from its record.

It believes where comfort reaches, keeps the chance of pain under a bound, and looks
ahead for the pace; what it proposes is never more than the ladder's next stage. The
model, what it was weighed against and its price are in docs/adr/0012.

The arithmetic needs numpy, which is loaded when something is proposed and not before.
"""

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from unhurried.core.practice import Depth
from unhurried.core.state import State
from unhurried.history.sessions import practised
from unhurried.planner.believed import Believed
from unhurried.planner.foresight import Forecast
from unhurried.planner.ladder import LadderPlanner
from unhurried.planner.port import Brief, Proposal
from unhurried.planner.temperament import STEADY, Temperament
from unhurried.protocol.rulebook import Rulebook

if TYPE_CHECKING:
    from unhurried.planner.mind import Mind

PARTICLES = 600


@dataclass(frozen=True, slots=True)
class LearningPlanner:
    """Escalation with overdose control, in one person.

    Attributes:
        temperament: how much chance of pain a plan may carry.
        particles: how many guesses are kept.
        foresees: whether proposals say when the goal may be reached. It changes nothing
            of what is proposed, and takes a third of the time.
    """

    temperament: Temperament = STEADY
    particles: int = PARTICLES
    foresees: bool = True
    _minds: list["Mind"] = field(default_factory=list, compare=False, repr=False)

    @property
    def name(self) -> str:
        """`learning-steady`, or with another temperament."""
        return f"learning-{self.temperament.name}"

    @property
    def mind(self) -> "Mind":
        """What it remembers of beliefs; made when it is first needed."""
        if not self._minds:
            from unhurried.planner.mind import Mind  # noqa: PLC0415 - loads numpy

            made = Mind(self.temperament, self.particles, foresees=self.foresees)
            self._minds.append(made)
        return self._minds[0]

    def propose(self, brief: Brief) -> Proposal:
        """Propose the first of the ladder's moves that stays under the bound.

        Before the first session, with nothing said of comfort, there is nothing to
        weigh: it begins as the ladder does, if that is a recommended first size.
        """
        if _nothing_known(brief):
            first = LadderPlanner().propose(brief)
            if _is_small(brief, first):
                return replace(first, forecast=Forecast(None, None, "too-few"))
        return self.mind.propose(brief)

    def believed(self, state: State, book: Rulebook) -> tuple[Believed, ...]:
        """Comfort as it is believed after every session, for a drawing."""
        return self.mind.believed(state, book)

    def to_bytes(self, state: State, book: Rulebook) -> bytes:
        """The belief about a record, to be kept beside a snapshot; disposable."""
        return self.mind.to_bytes(state, book)

    def remember(self, kept: bytes) -> None:
        """Take a kept belief as a shortcut; it serves the record it was made of."""
        self.mind.remember(kept)


def _nothing_known(brief: Brief) -> bool:
    said = brief.state.person.comfortable
    return said is None and not practised(brief.state)


def _is_small(brief: Brief, first: Proposal) -> bool:
    """Whether it is the tip of an item that is recommended to begin with."""
    plan = first.plan
    if plan is None or plan.item_id is None or plan.depth is not Depth.TIP:
        return False
    most = brief.book.whole("first-size.recommended_mm")
    return brief.state.items[plan.item_id].item.diameter.mm <= most
