"""The planner against the guides' rule on the very same bodies, in mean days.

A median over bodies moves by weeks with a few of them; the mean of the differences,
body by body, is what the same figures tell best. A body that does not arrive counts
with all the days it was given.
"""

import statistics
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

Row = dict[str, Any]
PLANNER: Final = "planner"
RULE: Final = "guides"
NOT_REACHED: Final = "-"
NINETY_FIVE: Final = 1.96
LEAST: Final = 2
HEADING: Final = "### Body by body: the planner and the guides' rule"
ABOUT: Final = """\
Days of the planner less days of the guides' rule, mean over the same bodies with 95 %
about it; fewer is quicker. Where the goal was not reached, a trial's days count."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A mean difference in days, and half of its 95 % interval."""

    days: float
    half: float


def paired(rows: Sequence[Row]) -> Iterator[str]:
    """A line for each family, with the gates on and in the open."""
    lines = list(_lines(rows))
    if not lines:
        return
    yield from (HEADING, "", ABOUT, "")
    yield "| family | gates | bodies | days, planner less rule | pain events per 100 |"
    yield "|---|---|---|---|---|"
    yield from lines
    yield ""


def _lines(rows: Iterable[Row]) -> Iterator[str]:
    known = {(row["gates"], row["family"], row["policy"]): row for row in rows}
    for (gates, family, policy), mine in known.items():
        rule = known.get((gates, family, RULE))
        if policy != PLANNER or rule is None or rule["seed"] != mine["seed"]:
            continue
        count = min(mine["bodies"], rule["bodies"])
        by = difference(days(mine)[:count], days(rule)[:count])
        pain = " and ".join(f"{row['pain_events_per_100']:.2f}" for row in (mine, rule))
        told = f"{by.days:+.1f} ({by.days - by.half:+.1f} to {by.days + by.half:+.1f})"
        yield f"| {family} | {'on' if gates else 'off'} | {count} | {told} | {pain} |"


def days(row: Row) -> list[float]:
    """Days of each body; all of the trial's where the goal was not reached."""
    each = row["days_by_body"].split()
    return [float(row["days"] if one == NOT_REACHED else one) for one in each]


def difference(mine: Sequence[float], rule: Sequence[float]) -> Difference:
    """The mean of the differences, with a normal interval.

    Raises:
        ValueError: they are not of the same bodies, or of fewer than two.
    """
    each = [one - other for one, other in zip(mine, rule, strict=True)]
    if len(each) < LEAST:
        raise ValueError("a difference needs two bodies or more")
    spread = statistics.stdev(each) / len(each) ** 0.5
    return Difference(statistics.mean(each), NINETY_FIVE * spread)
