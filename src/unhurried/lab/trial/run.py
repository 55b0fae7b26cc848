"""Run one body under one policy, from the first day to the goal or the last day."""

from collections.abc import Callable
from dataclasses import dataclass

from unhurried.bootstrap.shipped import rulebook
from unhurried.core.clock import DAY_MS
from unhurried.lab.bodies.interface import Body
from unhurried.lab.clock import StoryClock
from unhurried.lab.trial.companion import Companion
from unhurried.lab.trial.gated import Gated
from unhurried.lab.trial.held import Held, Trial
from unhurried.lab.trial.opening_facts import opening_facts
from unhurried.lab.trial.person import Person
from unhurried.lab.trial.setting import Setting
from unhurried.lab.trial.unguarded import Unguarded
from unhurried.lab.trial.watched import Watched
from unhurried.planner.port import Planner

TWICE = 2
"""The goal is reached when it went well twice in a row: our choice."""

AT_LEAST_MIN = 4.9
NEARLY_MM = 0.05

Make = Callable[[Body], Planner]


@dataclass(frozen=True, slots=True)
class Who:
    """Which body, under which policy, by name."""

    policy: str
    family: str
    index: int


def run(body: Body, make: Make, setting: Setting, who: Who) -> Trial:
    """Let a fresh body live with a policy."""
    clock, watched = StoryClock(0), Watched(make(body))
    companion = _companion(watched, clock, setting, f"{who.family}/{who.index}")
    person = Person(body, companion, watched, rulebook())
    companion.tell(*opening_facts(body, setting, rulebook()))
    day, reached = 0, False
    while day < setting.days and not reached:
        clock.go_to(day * DAY_MS)
        person.live(day)
        reached = reaches(person.sessions, setting.goal_mm)
        day += 1
    return Trial(
        policy=who.policy,
        family=who.family,
        index=who.index,
        reached=day - 1 if reached else None,
        lived=day,
        sessions=tuple(person.sessions),
        decisions_ms=tuple(watched.took_ms),
        answers=tuple(sorted(person.answers.items())),
    )


def reaches(sessions: list[Held], goal_mm: float) -> bool:
    """Whether the last two went well with the goal, all the way, for five minutes."""
    latest = sessions[-TWICE:]
    return len(latest) == TWICE and all(_well_at_goal(one, goal_mm) for one in latest)


def at_goal(width_mm: float, goal_mm: float) -> bool:
    """Whether this width is the goal, or wider."""
    return width_mm >= goal_mm - NEARLY_MM


def _well_at_goal(one: Held, goal_mm: float) -> bool:
    whole = one.full and one.depth >= 1 and one.hold_min >= AT_LEAST_MIN
    return at_goal(one.width_mm, goal_mm) and whole and not one.hurt


def _companion(
    watched: Watched, clock: StoryClock, setting: Setting, name: str
) -> Companion:
    if setting.gated:
        return Gated(watched, clock, name)
    return Unguarded(watched, clock)
