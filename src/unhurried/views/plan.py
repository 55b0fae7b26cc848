"""The plan: the ladder with what is open and why not, the pace, and the way ahead."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import tzinfo

from unhurried.coach.decision import Decision
from unhurried.core.state import State
from unhurried.protocol.rulebook import Rulebook
from unhurried.views.foreseen import forecast_text
from unhurried.views.moment import Moment, moment
from unhurried.views.planned import Planned, planned
from unhurried.views.rungs import Rung, rungs
from unhurried.views.words import plan_page as words
from unhurried.views.words.foreseen import ESTIMATED
from unhurried.views.words.kinds import DEPTHS
from unhurried.views.words.told import counted


@dataclass(frozen=True, slots=True)
class PlanPage:
    """What is planned, and how that comes about.

    Attributes:
        text: for when it is told: now, or once a rest is over.
        since: when that is; None for now.
        plan: the session that is next; None when none is planned.
        rungs: every width that is owned, narrowest first.
        pace: how it goes on, in sentences.
        forecast: when the goal may come, or why that cannot be said.
        estimated: what to say before it; empty where nothing is estimated.
        change: what would change it.
        goal: what is wished for, in sentences.
        plateau: whether the person said that this is as far as it goes.
    """

    text: str
    since: Moment | None
    plan: Planned | None
    rungs: tuple[Rung, ...]
    pace: tuple[str, ...]
    forecast: str
    estimated: str
    change: tuple[str, ...]
    goal: tuple[str, ...]
    plateau: bool


def plan_page(
    state: State, now: Decision, then: Decision, book: Rulebook, zone: tzinfo
) -> PlanPage:
    """Tell the plan.

    Args:
        state: what was decided on.
        now: what is advised now.
        then: the same, or what comes when a rest is over.
        book: the rulebook in force.
        zone: the person's time zone.
    """
    ahead = then.at > now.at
    since = moment(state.credit, then.at, zone) if ahead else None
    plan = then.plan if then.plan is not None and then.plan.kind.inserts else None
    return PlanPage(
        text=_text(then, since),
        since=since,
        plan=None if plan is None else planned(plan, state, book),
        rungs=rungs(state, then, book, zone),
        pace=tuple(_pace(then)),
        forecast=forecast_text(then.forecast),
        estimated=ESTIMATED if _is_foreseen(then) else "",
        change=_change(then),
        goal=tuple(_goal(state)),
        plateau=state.person.plateau_at is not None,
    )


def _text(then: Decision, since: Moment | None) -> str:
    if since is not None:
        return words.THEN.format(when=since.text)
    return words.NOW if then.evidence else words.NOTHING_AHEAD


def _pace(then: Decision) -> Iterator[str]:
    if not then.evidence:
        return
    if then.planner in words.TEMPERAMENTS:
        yield words.TEMPERAMENTS[then.planner]
    numbers = {key: one for key, one in then.evidence.items() if isinstance(one, int)}
    if "bound_percent" in numbers:
        yield words.BOUND.format(count=numbers["bound_percent"])
    rest = numbers.get("rest_days")
    said = words.RESTS.format(rest=counted(rest, "day")) if rest else words.RULES_REST
    yield said
    if then.evidence.get("eased_rungs", "0") != "0":
        yield words.BELOW
    if numbers.get("sessions_heard"):
        yield words.HEARD.format(sessions=counted(numbers["sessions_heard"], "session"))


def _is_foreseen(then: Decision) -> bool:
    return then.forecast is not None and then.forecast.earliest is not None


def _change(then: Decision) -> tuple[str, ...]:
    """What would change the forecast."""
    if then.forecast is None:
        return words.CHANGE["nothing"]
    code = then.forecast.cannot
    if not code and not _is_foreseen(then):
        return words.CHANGE["nothing"]
    return words.CHANGE.get(code, words.CHANGE["nothing"])


def _goal(state: State) -> Iterator[str]:
    person = state.person
    parts = []
    if person.goal_diameter is not None:
        parts.append(words.GOAL_WIDTH.format(mm=person.goal_diameter))
    if person.goal_depth is not None:
        parts.append(DEPTHS[person.goal_depth])
    yield words.GOAL.format(parts=", ".join(parts)) if parts else words.NO_GOAL
    if person.plateau_at is not None:
        yield words.PLATEAU
