"""What is compared, and the one trial that a task of it asks for."""

from copy import deepcopy
from dataclasses import dataclass, replace
from functools import lru_cache
from time import perf_counter

from unhurried.lab.bodies.interface import Body
from unhurried.lab.bodies.loading import Source, bodies
from unhurried.lab.policies.names import ways
from unhurried.lab.trial.held import Trial
from unhurried.lab.trial.run import Who, run
from unhurried.lab.trial.setting import Setting


@dataclass(frozen=True, slots=True)
class Campaign:
    """Everything that the results hang on.

    Attributes:
        n: how many bodies.
    """

    source: Source
    policies: tuple[str, ...]
    n: int
    seed: int
    setting: Setting

    @property
    def tasks(self) -> tuple["Task", ...]:
        """Every body under every policy."""
        return tuple(
            Task(name, index) for name in self.policies for index in range(self.n)
        )


@dataclass(frozen=True, slots=True)
class Task:
    """One body under one policy."""

    policy: str
    index: int


@dataclass(frozen=True, slots=True)
class Done:
    """A trial, and how long it took."""

    trial: Trial
    seconds: float


def do(campaign: Campaign, task: Task) -> Done:
    """Run one trial; what it gives hangs on nothing but the arguments."""
    began = perf_counter()
    pristine = _population(campaign.source, campaign.n, campaign.seed)[task.index]
    who = Who(task.policy, campaign.source.family, task.index)
    best: Trial | None = None
    for make in ways(task.policy, gated=campaign.setting.gated):
        setting = campaign.setting if best is None else _sooner(campaign.setting, best)
        trial = run(deepcopy(pristine), make, setting, who)
        best = trial if best is None else min(best, trial, key=_lateness)
    if best is None:
        raise ValueError(f"there is no way to go by {task.policy}")
    return Done(best, perf_counter() - began)


def _sooner(setting: Setting, best: Trial) -> Setting:
    """As long as it can still arrive sooner than the best so far did."""
    return setting if best.reached is None else replace(setting, days=best.reached)


def _lateness(trial: Trial) -> tuple[float, int]:
    """Sooner is better; among those that do not arrive, fewer pain events."""
    reached = float("inf") if trial.reached is None else float(trial.reached)
    return reached, sum(one.hurt for one in trial.sessions)


@lru_cache(maxsize=4)
def _population(source: Source, n: int, seed: int) -> list[Body]:
    return bodies(source, n, seed)
