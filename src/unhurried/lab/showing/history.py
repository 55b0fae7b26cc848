"""What is drawn of one trial: its sessions, and the width that would hurt now and then.

The body is taken through the same sessions once more, and asked before each of them
which width has one chance in ten of a pain event.
"""

from dataclasses import dataclass

from unhurried.lab.bodies.interface import Body
from unhurried.lab.trial.held import Held, Trial
from unhurried.lab.trial.setting import Setting

ONE_IN_TEN = 0.10
NARROWEST_MM, WIDEST_MM = 5.0, 60.0
HALVINGS = 12


@dataclass(frozen=True, slots=True)
class Limit:
    """On this day, this width has one chance in ten of hurting (mm)."""

    day: int
    width_mm: float


@dataclass(frozen=True, slots=True)
class History:
    """One body under one policy.

    Attributes:
        limits: one before each session.
    """

    trial: Trial
    setting: Setting
    limits: tuple[Limit, ...]


def followed(trial: Trial, body: Body, setting: Setting) -> History:
    """Go through the sessions again with a fresh body of the same kind."""
    limits: list[Limit] = []
    for one in trial.sessions:
        limits.append(Limit(one.day, limit_mm(body, one)))
        body.session(float(one.day), one.width_mm, one.depth, one.hold_min)
    return History(trial, setting, tuple(limits))


def limit_mm(body: Body, one: Held) -> float:
    """The width with one chance in ten, all the way in, for as long as this session."""
    low, high = NARROWEST_MM, WIDEST_MM
    for _ in range(HALVINGS):
        width = (low + high) / 2
        chance = body.chance_of_pain(float(one.day), width, 1.0, one.hold_min)
        low, high = (width, high) if chance <= ONE_IN_TEN else (low, width)
    return (low + high) / 2
