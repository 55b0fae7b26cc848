"""Every policy by name, made anew for each body."""

from collections.abc import Callable, Mapping
from importlib.util import find_spec
from typing import Any, Final

from unhurried.core.errors import BadInput
from unhurried.lab.bodies.interface import Body
from unhurried.lab.policies.boin import Boin
from unhurried.lab.policies.calendar import Calendar
from unhurried.lab.policies.crm import Crm
from unhurried.lab.policies.guides import Guides
from unhurried.lab.policies.oracle import Oracle
from unhurried.lab.policies.quest import QuestStep
from unhurried.lab.policies.rhythms import GATED, IN_THE_OPEN, Rhythm
from unhurried.lab.policies.rule import Rule
from unhurried.lab.policies.size_policy import SizePolicy
from unhurried.lab.policies.three_plus_three import ThreePlusThree
from unhurried.lab.policies.updown import UpDown
from unhurried.planner.learning import LearningPlanner
from unhurried.planner.port import Planner
from unhurried.planner.temperament import GENTLE, STEADY, Temperament

ALL: Final = "all"
ORACLE: Final = "oracle"
WEEK, FORTNIGHT = 7.0, 14.0

Make = Callable[[Body], Planner]

RULES: Final[Mapping[str, Callable[[], Rule[Any]]]] = {
    "guides": Guides,
    "calendar-week": lambda: Calendar("calendar-week", WEEK),
    "calendar-fortnight": lambda: Calendar("calendar-fortnight", FORTNIGHT),
    "1up-1down": lambda: UpDown("1up-1down", ups=1),
    "3up-1down": lambda: UpDown("3up-1down", ups=3),
    "3+3": ThreePlusThree,
    "boin": Boin,
    "crm": Crm,
    "questplus": QuestStep,
    "greedy": lambda: UpDown("greedy", 1, rest_days=1.0, downs=False),
}
PLANNERS: Final[Mapping[str, Temperament]] = {
    "planner": STEADY,
    "planner-gentle": GENTLE,
}
NEEDS: Final = {"questplus": "questplus"}
"""Libraries of the extra `lab`, by the policy that needs them."""

POLICIES: Final = (*PLANNERS, *RULES, ORACLE)


def ways(name: str, *, gated: bool) -> tuple[Make, ...]:
    """The ways to run a policy: one; several for the oracle, whose best one counts.

    The planner leaves out its forecasts: no score looks at them.
    """
    if name in PLANNERS:
        return (lambda _: LearningPlanner(PLANNERS[name], foresees=False),)
    if name in RULES:
        return (lambda _: SizePolicy(RULES[name]()),)
    return tuple(_oracle(rhythm) for rhythm in (GATED if gated else IN_THE_OPEN))


def _oracle(rhythm: Rhythm) -> Make:
    return lambda body: Oracle(body, rhythm)


def left_out() -> tuple[str, ...]:
    """The policies that `all` goes without, since their library is not installed."""
    return tuple(name for name, library in NEEDS.items() if find_spec(library) is None)


def named(told: str) -> tuple[str, ...]:
    """Read `all`, or names with commas between them.

    Raises:
        BadInput: one of them is not a policy.
    """
    if told.strip() == ALL:
        return tuple(name for name in POLICIES if name not in left_out())
    names = tuple(dict.fromkeys(each.strip() for each in told.split(",")))
    for name in names:
        if name not in POLICIES:
            hint = f"one of all, {', '.join(POLICIES)}"
            raise BadInput("there is no such policy", name, hint)
    return names
