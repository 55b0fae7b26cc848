"""Made-up sessions for the rules of sizes."""

from typing import Any

from unhurried.lab.policies.rule import Ladder, Rule
from unhurried.lab.policies.seen import Seen

WIDTHS = (150, 175, 200, 225, 250, 275)
LADDER = Ladder(WIDTHS, comfortable=195)


def good(level: int, day: float = 0.0, **told: Any) -> Seen:
    """An easy session at a level unless said otherwise."""
    plain = {"pain": 0, "discomfort": 1, "soreness": 0, "bad": False, **told}
    return Seen(day=day, width=WIDTHS[level], **plain)


def bad(level: int, day: float = 0.0) -> Seen:
    """A session that hurt."""
    return good(level, day, pain=5, discomfort=6, bad=True)


def levels(rule: Rule[Any], outcomes: str) -> list[int]:
    """The levels a rule goes through: `g` is a good session, `b` a bad one."""
    told, visited = rule.begin(LADDER), []
    for number, outcome in enumerate(outcomes):
        visited.append(told.level)
        make = good if outcome == "g" else bad
        told = rule.after(told, make(told.level, 3.0 * number), LADDER)
    return [*visited, told.level]
