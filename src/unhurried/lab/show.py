"""From the options of `lab show` to a picture of one body's history."""

import json
from copy import deepcopy
from dataclasses import asdict, dataclass

from unhurried.lab.bodies.loading import bodies, read_source
from unhurried.lab.compare import widths
from unhurried.lab.comparing.campaign import Campaign, Task, do
from unhurried.lab.policies.names import named
from unhurried.lab.showing.history import History, followed
from unhurried.lab.showing.picture import picture
from unhurried.lab.trial.setting import Setting


@dataclass(frozen=True, slots=True)
class Wanted:
    """The options as they were given."""

    bodies: str | None
    policy: str
    body: int
    days: int
    goal: float
    kit: str
    seed: int
    gated: bool


def drawn(wanted: Wanted) -> str:
    """Run one trial and draw it as SVG.

    Raises:
        BadInput: an option or the file of bodies is not understood.
    """
    return picture(_history(wanted))


def told(wanted: Wanted) -> str:
    """Run one trial and tell it as one JSON object: every session, and its limit.

    Raises:
        BadInput: an option or the file of bodies is not understood.
    """
    history = _history(wanted)
    trial = history.trial
    sessions = [
        {**asdict(held), "one_in_ten_mm": round(limit.width_mm, 2)}
        for held, limit in zip(trial.sessions, history.limits, strict=True)
    ]
    said = {
        "policy": trial.policy,
        "family": trial.family,
        "body": trial.index,
        "gates": history.setting.gated,
        "goal_mm": history.setting.goal_mm,
        "reached": trial.reached,
        "days": trial.lived,
        "sessions": sessions,
    }
    return json.dumps(said, indent=2, allow_nan=False)


def _history(wanted: Wanted) -> History:
    campaign = Campaign(
        source=read_source(wanted.bodies),
        policies=named(wanted.policy)[:1],
        n=wanted.body + 1,
        seed=wanted.seed,
        setting=Setting(
            wanted.goal, widths(wanted.kit), wanted.days, gated=wanted.gated
        ),
    )
    [name] = campaign.policies
    trial = do(campaign, Task(name, wanted.body)).trial
    body = bodies(campaign.source, campaign.n, campaign.seed)[wanted.body]
    return followed(trial, deepcopy(body), campaign.setting)
