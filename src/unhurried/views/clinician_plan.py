"""A clinician's plan, told as theirs, and what the rules alone would say."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import tzinfo
from typing import Final

from unhurried.coach.alone import Alone
from unhurried.coach.decision import Decision
from unhurried.core.clinician_plan import ClinicianPlan
from unhurried.core.reasons import Bearing, Reason
from unhurried.core.state import State
from unhurried.planner.port import Opening
from unhurried.views.moment import moment
from unhurried.views.words.advice import ADVICE
from unhurried.views.words.kinds import DEPTHS
from unhurried.views.words.prescribed import (
    ALONE_NOTHING,
    ALONE_OPEN,
    ALONE_SHUT,
    ALONE_UNTIL,
    DAYS,
    LIMITS,
    NONE,
    NOTE,
    TIGHTENS,
    TITLE,
    UNSIGNED,
)
from unhurried.views.words.sentence import sentence
from unhurried.views.words.told import counted, hours, minutes


@dataclass(frozen=True, slots=True)
class ClinicianPlanPage:
    """A plan in words.

    Attributes:
        there: whether there is one.
        standing: whether it holds now, in words.
        limits: one line for each of its limits and stops.
        days: between which days it holds.
        note: the clinician's words; empty when there are none.
        beside: what the rules alone would say now; empty where it does not hold.
        said: what it can do, and that nobody signed it.
    """

    there: bool
    title: str
    standing: str
    limits: tuple[str, ...] = ()
    days: str = ""
    note: str = ""
    beside: str = ""
    said: tuple[str, ...] = ()


def clinician_plan_page(
    state: State, decision: Decision, zone: tzinfo
) -> ClinicianPlanPage:
    """Show the plan there is."""
    given = state.clinician_plan
    if given is None:
        return ClinicianPlanPage(there=False, title=TITLE, standing=NONE)
    page = as_written(given.plan)
    code = "over" if given.over(decision.at) else "not-yet"
    code = "holds" if given.holds(decision.at) else code
    standing = sentence(Reason("clinician-plan", code, Bearing.KEPT))
    return ClinicianPlanPage(
        there=True,
        title=TITLE,
        standing=standing,
        limits=page.limits,
        days=page.days,
        note=page.note,
        beside=_beside(state, decision, zone),
        said=page.said,
    )


def as_written(plan: ClinicianPlan) -> ClinicianPlanPage:
    """Show what a file says, whether or not it is used."""
    days = DAYS[bool(plan.first_day), bool(plan.last_day)]
    return ClinicianPlanPage(
        there=False,
        title=TITLE,
        standing="",
        limits=tuple(_limits(plan)),
        days=days.format(first=plan.first_day, last=plan.last_day),
        note=NOTE.format(note=plan.note) if plan.note else "",
        said=(TIGHTENS, UNSIGNED),
    )


def theirs(state: State, decision: Decision, zone: tzinfo) -> tuple[str, ...]:
    """Say beside a decision that a plan holds; empty where none does."""
    if decision.alone is None:
        return ()
    page = clinician_plan_page(state, decision, zone)
    return tuple(line for line in (page.standing, page.note, page.beside) if line)


def _beside(state: State, decision: Decision, zone: tzinfo) -> str:
    alone = decision.alone
    if alone is None:
        return ""
    if alone.widest is not None:
        return _open(alone.widest)
    if alone.advice.allows_insertion:
        return ALONE_NOTHING
    return _shut(alone, state, zone)


def _open(opening: Opening) -> str:
    return ALONE_OPEN.format(
        item=opening.item.name,
        width=opening.diameter,
        depth=DEPTHS[opening.deepest],
        hold=minutes(opening.hold_s),
    )


def _shut(alone: Alone, state: State, zone: tzinfo) -> str:
    headline = ADVICE[alone.advice].headline
    if alone.not_before is None:
        return ALONE_SHUT.format(headline=headline)
    at = moment(state.credit, alone.not_before, zone).text
    return ALONE_UNTIL.format(headline=headline, moment=at)


def _limits(plan: ClinicianPlan) -> Iterator[str]:
    for name, words in LIMITS.items():
        value = getattr(plan, name)
        if value not in (None, (), False):
            yield words.format(value=_SAID.get(name, str)(value))


_SAID: Final[Mapping[str, Callable[..., str]]] = {
    "sizes": lambda sizes: ", ".join(map(str, sizes)),
    "deepest": lambda depth: DEPTHS[depth],
    "longest_hold_s": minutes,
    "rest_hours": hours,
    "a_week": lambda many: counted(many, "session"),
    "stop_pain": lambda pain: f"{pain} of 10 or more",
}
"""How each limit is written; what is not here is written as it is."""
