"""Every policy by name, made anew for each body."""

from collections.abc import Callable, Mapping
from typing import Final

from unhurried.core.errors import BadInput
from unhurried.lab.bodies.interface import Body
from unhurried.lab.policies.boin import Boin
from unhurried.lab.policies.calendar import Calendar
from unhurried.lab.policies.crm import Crm
from unhurried.lab.policies.guides import Guides
from unhurried.lab.policies.oracle import Oracle
from unhurried.lab.policies.quest import QuestStep
from unhurried.lab.policies.size_policy import SizePolicy
from unhurried.lab.policies.three_plus_three import ThreePlusThree
from unhurried.lab.policies.updown import UpDown
from unhurried.planner.port import Planner

ALL: Final = "all"
ORACLE: Final = "oracle"
WEEK, FORTNIGHT = 7.0, 14.0

Make = Callable[[Body], Planner]

POLICIES: Final[Mapping[str, Make]] = {
    "guides": lambda _: SizePolicy(Guides()),
    "calendar-week": lambda _: SizePolicy(Calendar("calendar-week", WEEK)),
    "calendar-fortnight": lambda _: SizePolicy(
        Calendar("calendar-fortnight", FORTNIGHT)
    ),
    "1up-1down": lambda _: SizePolicy(UpDown("1up-1down", ups=1)),
    "3up-1down": lambda _: SizePolicy(UpDown("3up-1down", ups=3)),
    "3+3": lambda _: SizePolicy(ThreePlusThree()),
    "boin": lambda _: SizePolicy(Boin()),
    "crm": lambda _: SizePolicy(Crm()),
    "questplus": lambda _: SizePolicy(QuestStep()),
    "greedy": lambda _: SizePolicy(UpDown("greedy", 1, rest_days=1.0, downs=False)),
    ORACLE: Oracle,
}


def policy(name: str, body: Body) -> Planner:
    """Make a policy for one body; only the oracle looks at it."""
    return POLICIES[name](body)


def named(told: str) -> tuple[str, ...]:
    """Read `all`, or names with commas between them.

    Raises:
        BadInput: one of them is not a policy.
    """
    if told.strip() == ALL:
        return tuple(POLICIES)
    names = tuple(dict.fromkeys(each.strip() for each in told.split(",")))
    for name in names:
        if name not in POLICIES:
            hint = f"one of all, {', '.join(POLICIES)}"
            raise BadInput("there is no such policy", name, hint)
    return names
