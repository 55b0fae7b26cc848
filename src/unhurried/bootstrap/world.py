"""What the program takes from the machine: time, chance, and whether someone is there.

Tests and the demo hand in others; nothing in a file or in the environment can.
"""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import tzinfo

from unhurried.app.ports import Chance
from unhurried.bootstrap.clock import SystemClock
from unhurried.bootstrap.zone import LocalZone
from unhurried.core.clock import Clock
from unhurried.journal.kdf import STANDARD, Profile


def somebody_types() -> bool:
    """Whether questions can be answered: the input is a terminal."""
    return sys.stdin is not None and sys.stdin.isatty()


@dataclass(frozen=True, slots=True)
class World:
    """The outside as this run of the program sees it.

    Attributes:
        profile: how much work guessing a passphrase takes.
        answers: whether somebody can answer questions.
    """

    clock: Clock = field(default_factory=SystemClock)
    chance: Chance = os.urandom
    zone: tzinfo = field(default_factory=LocalZone)
    profile: Profile = STANDARD
    answers: Callable[[], bool] = somebody_types
