"""What a planner expects: chances of pain with a band, gains, and days to the goal."""

from dataclasses import dataclass

from unhurried.core.practice import Depth


@dataclass(frozen=True, slots=True)
class Chance:
    """A probability that is itself uncertain; each number from 0 to 1.

    Attributes:
        mean: expected over the belief; this is what a bound is compared with.
        low, high: 10th and 90th percentile over the belief.
    """

    mean: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Candidate:
    """One thing that was considered for now.

    Attributes:
        hold_s: seconds.
        chance: of pain at which a session stops (rule `pain-stop`).
        gain_mm: comfort that is expected to be gained by going on like this, in mm of
            diameter over the planner's look-ahead; None where it was not looked at.
        under_bound: whether the chance of pain is at most what the planner accepts.
    """

    item_id: str
    depth: Depth
    hold_s: int
    chance: Chance
    gain_mm: float | None
    under_bound: bool


@dataclass(frozen=True, slots=True)
class Forecast:
    """Days from now until the goal is reached, or why that cannot be said yet.

    Attributes:
        earliest, latest: 10th and 90th percentile in days; both None when it cannot
            be said.
        cannot: the code of why not; empty when it can.
    """

    earliest: int | None
    latest: int | None
    cannot: str = ""
