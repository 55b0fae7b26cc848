"""Trials made by hand for the scores."""

from typing import Any

from unhurried.lab.bodies.loading import Source
from unhurried.lab.comparing.campaign import Campaign
from unhurried.lab.trial.held import Held, Trial
from unhurried.lab.trial.setting import Setting


def held(**changes: Any) -> Held:
    """A painless session at 20 mm."""
    plain: dict[str, Any] = {
        "day": 0,
        "width_mm": 20.0,
        "depth": 1.0,
        "hold_min": 10.0,
        "pain": 0.0,
        "true_pain": 0.5,
        "full": True,
        "torn": False,
        "chance": 0.01,
        "predicted": None,
    }
    return Held(**{**plain, **changes})


def trial(index: int, reached: int | None, *sessions: Held) -> Trial:
    """One body's trial."""
    lived = 365 if reached is None else reached + 1
    return Trial("made", "base", index, reached, lived, sessions, (1.0, 2.0))


def campaign(**changes: Any) -> Campaign:
    """A small one in the open."""
    plain: dict[str, Any] = {
        "source": Source(None, "base"),
        "policies": ("guides", "crm", "oracle"),
        "n": 2,
        "seed": 3,
        "setting": Setting(days=40, gated=False),
    }
    return Campaign(**{**plain, **changes})
