"""The figures of one body, and what they come to over all bodies.

Quantiles are values that occurred (no interpolation), so that 'never' can be one of
them: a body that does not reach the goal counts as infinitely late.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from unhurried.lab.trial.held import Trial

OVERDOSE: Final = 0.20
"""A session whose true chance of a pain event was over this was too much."""

NEVER: Final = float("inf")
Numbers = NDArray[np.float64]
Score = Callable[[Numbers], float]

COLUMNS: Final = (
    "days",
    "ratio",
    "sessions",
    "events",
    "severe",
    "torn",
    "overdosed",
    "per_100",
)


@dataclass(frozen=True, slots=True)
class Bodies:
    """A row for each body, a column for each of `COLUMNS`."""

    rows: Numbers

    def column(self, name: str) -> Numbers:
        """One column."""
        return np.asarray(self.rows[:, COLUMNS.index(name)])


def figures(trials: Sequence[Trial], oracle: Sequence[Trial]) -> Bodies:
    """The figures of each body; `oracle` are the same bodies under the oracle."""
    best = {trial.index: trial.reached for trial in oracle}
    return Bodies(np.array([_figures(one, best.get(one.index)) for one in trials]))


def _figures(trial: Trial, best: int | None) -> list[float]:
    days = NEVER if trial.reached is None else float(trial.reached)
    held = trial.sessions
    events = sum(one.hurt for one in held)
    return [
        days,
        np.nan if best is None else max(1.0, days) / max(1.0, best),
        len(held),
        events,
        sum(one.severe for one in held),
        sum(one.torn for one in held),
        sum(one.chance > OVERDOSE for one in held),
        100 * events / len(held) if held else np.nan,
    ]


def quantile(values: Numbers, share: float) -> float:
    """The value that this share of the known ones does not go over; NaN of none."""
    known = values[~np.isnan(values)]
    if not len(known):
        return float("nan")
    return float(np.quantile(known, share, method="inverted_cdf"))


def per_session(bodies: Bodies, name: str) -> float:
    """How often in one session, over all sessions of all bodies."""
    sessions = float(bodies.column("sessions").sum())
    return float(bodies.column(name).sum()) / sessions if sessions else float("nan")


SCORES: Final[dict[str, Callable[[Bodies], float]]] = {
    "reached": lambda b: float(np.isfinite(b.column("days")).mean()),
    "days_median": lambda b: quantile(b.column("days"), 0.5),
    "days_p90": lambda b: quantile(b.column("days"), 0.9),
    "days_x_oracle": lambda b: quantile(b.column("ratio"), 0.5),
    "pain_events_per_100": lambda b: 100 * per_session(b, "events"),
    "severe_per_100": lambda b: 100 * per_session(b, "severe"),
    "pain_p90_body": lambda b: quantile(b.column("per_100"), 0.9),
    "tears_per_body": lambda b: float(b.column("torn").mean()),
    "sessions": lambda b: float(b.column("sessions").mean()),
    "overdose_share": lambda b: per_session(b, "overdosed"),
}
