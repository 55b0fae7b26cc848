"""What all trials of one comparison share."""

from dataclasses import dataclass
from typing import Final

KIT_MM: Final = (15.0, 17.5, 20.0, 22.5, 25.0, 27.5, 30.0, 32.5, 35.0, 37.0)
"""Widths in mm that a person owns unless the body or the command says otherwise."""

GOAL_MM: Final = 37.0


@dataclass(frozen=True, slots=True)
class Setting:
    """The same for every body and policy.

    Attributes:
        goal_mm: the width to be reached.
        kit: widths that everybody owns, in mm; empty leaves it to the body.
        days: how long a trial lasts at most.
        gated: whether the gates are asked; if not, the policies are in the open.
    """

    goal_mm: float = GOAL_MM
    kit: tuple[float, ...] = ()
    days: int = 365
    gated: bool = True
