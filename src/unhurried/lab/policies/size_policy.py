"""A rule about sizes as a planner: the rule names the size, the gates the rest."""

from typing import Any

from unhurried.core.clock import DAY_MS
from unhurried.lab.policies.plans import furthest, widest
from unhurried.lab.policies.rule import Advice, Ladder, Rule
from unhurried.lab.policies.seen import Seen, seen
from unhurried.planner.foresight import Candidate, Chance
from unhurried.planner.port import NOTHING, Brief, Proposal


class SizePolicy:
    """Asks its rule about the sessions that were, and proposes the size it names.

    What the rule came to after each session is kept from one question to the next; from
    the first session that is told otherwise by now it is asked anew, so that nothing
    hangs on the order of questions.
    """

    def __init__(self, rule: Rule[Any]) -> None:
        """Plan by this rule."""
        self._rule = rule
        self._ladder: Ladder | None = None
        self._seen: tuple[Seen, ...] = ()
        self._told: list[Advice[Any]] = []

    @property
    def name(self) -> str:
        """The rule's name."""
        return self._rule.name

    def propose(self, brief: Brief) -> Proposal:
        """Wait for the rule's rest, then take the widest open up to its level."""
        ladder, sessions = ladder_of(brief), seen(brief.state)
        told = self._after(ladder, sessions)
        if sessions:
            days = self._rule.rest_days + told.rest_days
            ready = round((sessions[-1].day + days) * DAY_MS)
            if brief.now < ready:
                return Proposal(None, rest_until=ready)
        opening = widest(brief, ladder.widths[told.level])
        plan = None if opening is None else furthest(brief, opening)
        if opening is None or plan is None or plan.depth is None:
            return NOTHING
        if told.chance is None or ladder.at(opening.diameter.tenths) != told.level:
            return Proposal(plan)
        chance = Chance(told.chance, told.chance, told.chance)
        here = Candidate(
            opening.item.id, plan.depth, plan.hold_s, chance, None, under_bound=True
        )
        return Proposal(plan, candidates=(here,))

    def _after(self, ladder: Ladder, sessions: tuple[Seen, ...]) -> Advice[Any]:
        same = self._alike(sessions) if self._ladder == ladder else 0
        told = self._told[: same + 1] if same else [self._rule.begin(ladder)]
        for one in sessions[same:]:
            told.append(self._rule.after(told[-1], one, ladder))
        self._ladder, self._seen, self._told = ladder, sessions, told
        return told[-1]

    def _alike(self, sessions: tuple[Seen, ...]) -> int:
        """How many of the first sessions are told as they were before."""
        pairs = enumerate(zip(self._seen, sessions, strict=False))
        most = min(len(self._seen), len(sessions))
        return next((place for place, (was, now) in pairs if was != now), most)


def ladder_of(brief: Brief) -> Ladder:
    """The widths owned up to the goal, and what was said to be comfortable."""
    person = brief.state.person
    widths = sorted(
        {
            owned.item.diameter.tenths
            for owned in brief.state.items.values()
            if not owned.retired
        }
    )
    comfortable = person.comfortable
    return Ladder(tuple(widths), None if comfortable is None else comfortable.tenths)
