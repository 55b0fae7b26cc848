"""The Bayesian optimal interval design.

Liu and Yuan, Bayesian optimal interval designs for phase I clinical trials, Journal of
the Royal Statistical Society C 64 (2015) 507. The observed share of bad sessions at a
level is held against two boundaries; for a target of 0.30 they are 0.236 and 0.358.
Because a body changes, older sessions count less here; that is ours.
"""

from dataclasses import dataclass
from math import log

from unhurried.lab.policies.rule import Advice, Ladder
from unhurried.lab.policies.seen import Seen

TARGET = 0.10
"""The share of bad sessions that is aimed at: our choice, as for all baselines here."""

KEPT = 0.85
"""What an older session still counts, for each session after it."""

ENOUGH = 2.4
"""Sessions (as they still count) at a level before it is left upwards: about three."""

Counts = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Boundaries:
    """Up at most `up`, down from `down` on: shares of bad sessions."""

    up: float
    down: float


def boundaries(target: float) -> Boundaries:
    """Return the boundaries of least error, with the paper's 0.6 and 1.4 of the target.

    >>> found = boundaries(0.30)
    >>> f"{found.up:.2f}, {found.down:.2f}"
    '0.24, 0.36'
    """
    low, high = 0.6 * target, 1.4 * target
    up = log((1 - low) / (1 - target)) / log(target * (1 - low) / (low * (1 - target)))
    down = log((1 - target) / (1 - high)) / log(
        high * (1 - target) / (target * (1 - high))
    )
    return Boundaries(up, down)


@dataclass(frozen=True, slots=True)
class Boin:
    """Counts sessions and bad ones at every level."""

    name: str = "boin"
    rest_days: float = 3.0
    target: float = TARGET

    def begin(self, ladder: Ladder) -> Advice[Counts]:
        """Begin at the start, nothing counted."""
        return Advice(ladder.start, tuple((0.0, 0.0) for _ in ladder.widths))

    def after(self, told: Advice[Counts], seen: Seen, ladder: Ladder) -> Advice[Counts]:
        """Count, compare, and never go up after a bad session."""
        level = ladder.at(seen.width)
        counts = tuple(
            _counted(count, seen, here=place == level)
            for place, count in enumerate(told.count)
        )
        done, bad = counts[level]
        limits, share = boundaries(self.target), bad / done
        if seen.bad and share >= limits.down:
            return told.to(ladder.held(level - 1), counts)
        if not seen.bad and share <= limits.up and done >= ENOUGH:
            return told.to(ladder.held(level + 1), counts)
        return told.to(level, counts)


def _counted(
    count: tuple[float, float], seen: Seen, *, here: bool
) -> tuple[float, float]:
    done, bad = count
    return KEPT * done + here, KEPT * bad + (here and seen.bad)
