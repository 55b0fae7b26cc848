"""A made-up life for tests: facts told by day, decisions asked for by day."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from unhurried.bootstrap.shipped import rulebook
from unhurried.coach.decide import Coach
from unhurried.coach.decision import Decision
from unhurried.coach.fold import apply, at_time
from unhurried.core.clock import DAY_MS, Stamp
from unhurried.core.entries import Entry
from unhurried.core.events import (
    AdultStated,
    Event,
    ExperienceStated,
    FollowUpAnswered,
    GoalSet,
    ItemAdded,
    LubricantAdded,
    ScreeningAnswered,
    SessionTold,
)
from unhurried.core.events.person import Experience
from unhurried.core.lengths import millimetres
from unhurried.core.practice import Depth, Ended, Kind, Plan, Report
from unhurried.core.state import State
from unhurried.core.things import (
    Base,
    Item,
    ItemKind,
    Lubricant,
    LubricantBase,
    Material,
)
from unhurried.planner.ladder import LadderPlanner
from unhurried.protocol.rulebook import Rulebook

MINUTE_S = 60


@cache
def book() -> Rulebook:
    """The rulebook as shipped."""
    return rulebook()


def stamp(day: float) -> Stamp:
    """Both clocks, in step, so many days after the start."""
    moment = round(day * DAY_MS)
    return Stamp(moment, moment, "one-run")


def item(name: str, mm: float, **changes: Any) -> Item:
    """A soft silicone item with a base that holds."""
    plain = Item(
        id=name,
        name=name,
        kind=ItemKind.TOY,
        diameter=millimetres(mm),
        length=millimetres(70),
        material=Material.SILICONE,
        base=Base.FLARED,
        base_width=millimetres(mm + 40),
        shared=False,
    )
    return replace(plain, **changes)


GEL = Lubricant("gel", "gel", LubricantBase.WATER, (), 300)


@dataclass
class Life:
    """One person's record, told fact by fact."""

    state: State = field(default_factory=State)
    coach: Coach = field(default_factory=lambda: Coach(book(), LadderPlanner()))
    sessions: int = 0

    def tell(self, day: float, *facts: Event) -> "Life":
        """Write facts down on that day."""
        for fact in facts:
            self.state = apply(self.state, Entry(stamp(day), fact), book())
        return self

    def at(self, day: float) -> State:
        """The state as it is on that day."""
        return at_time(self.state, stamp(day), book())

    def decide(self, day: float, *, intact: bool | None = True) -> Decision:
        """What is advised on that day."""
        state = self.at(day)
        return self.coach.decide(state, state.credit.credited_ms, intact=intact)

    def session(self, day: float, name: str = "small", **felt: Any) -> "Life":
        """A session told on that day: full, five minutes and clean unless said so."""
        depth = felt.pop("depth", Depth.FULL)
        hold_s = felt.pop("hold_s", 5 * MINUTE_S)
        against = felt.pop("against", ())
        kind = felt.pop("kind", Kind.TRAIN)
        told: Mapping[str, Any] = {
            "ended": Ended.COMPLETED,
            "pain": 0,
            "discomfort": 1,
            "blood": False,
            "leakage": False,
            "numbing": False,
            **felt,
        }
        self.sessions += 1
        plan = Plan(kind, name, "gel", depth, hold_s)
        report = Report(depth=depth, hold_s=hold_s, **told)
        name = f"session-{self.sessions}"
        return self.tell(day, SessionTold(name, plan, report, 0, against))

    def quiet(self, day: float) -> "Life":
        """A follow-up with nothing to tell."""
        return self.tell(day, FollowUpAnswered(None, 0, blood=False, leakage=False))

    def clean(self, day: float, name: str = "small", **felt: Any) -> "Life":
        """A clean session with its follow-up on the next day."""
        return self.session(day, name, **felt).quiet(day + 1)


def newcomer(*items: Item, goal_mm: float | None = 35) -> Life:
    """Someone new who has answered everything, with three sizes 3 mm apart."""
    owned = items or (item("small", 13), item("middle", 16), item("large", 19))
    goal = None if goal_mm is None else millimetres(goal_mm)
    clear = ScreeningAnswered(dict.fromkeys(book().conditions, False))
    life = Life().tell(
        0,
        AdultStated(adult=True),
        ExperienceStated(Experience.NEW),
        GoalSet(goal, Depth.FULL),
        clear,
        LubricantAdded(GEL),
    )
    return life.tell(0, *(ItemAdded(one) for one in owned))


def rules(decision: Decision) -> set[str]:
    """Ids of the rules that a decision names."""
    return {reason.rule for reason in decision.reasons}
