"""One row of a comparison: a policy and a family, scored."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from unhurried.lab.comparing.calibration import Calibration, calibration
from unhurried.lab.comparing.campaign import Campaign, Done
from unhurried.lab.comparing.intervals import Interval, intervals
from unhurried.lab.comparing.scores import SCORES, figures, quantile
from unhurried.lab.policies.names import ORACLE
from unhurried.lab.trial.held import Trial


@dataclass(frozen=True, slots=True)
class Row:
    """How one policy did with one family.

    Attributes:
        scores, intervals: by the names of `SCORES`.
        decision_ms: median and 99th percentile of one question to the policy.
        person_days: days that were lived through.
        seconds: of computing, added up over all processes.
    """

    policy: str
    family: str
    bodies: int
    scores: dict[str, float]
    intervals: dict[str, Interval]
    calibration: Calibration
    decision_ms: tuple[float, float]
    person_days: int
    seconds: float


def rows(campaign: Campaign, done: Sequence[Done]) -> list[Row]:
    """Score what was done, one row for each policy in its order."""
    by_policy: dict[str, list[Done]] = {name: [] for name in campaign.policies}
    for task, one in zip(campaign.tasks, done, strict=True):
        by_policy[task.policy].append(one)
    oracle = [one.trial for one in by_policy.get(ORACLE, [])]
    return [_row(campaign, name, of_it, oracle) for name, of_it in by_policy.items()]


def _row(
    campaign: Campaign, name: str, done: Sequence[Done], oracle: Sequence[Trial]
) -> Row:
    trials = [one.trial for one in done]
    bodies = figures(trials, oracle)
    took = np.array([ms for trial in trials for ms in trial.decisions_ms])
    return Row(
        policy=name,
        family=campaign.source.family,
        bodies=len(trials),
        scores={score: value(bodies) for score, value in SCORES.items()},
        intervals=intervals(bodies, campaign.seed),
        calibration=calibration(trials),
        decision_ms=(quantile(took, 0.5), quantile(took, 0.99)),
        person_days=sum(trial.lived for trial in trials),
        seconds=sum(one.seconds for one in done),
    )
