"""A world for pages under test: cheap keys, and a clock that goes when it is told."""

from dataclasses import dataclass, field

from unhurried.bootstrap.world import World
from unhurried.core.clock import DAY_MS, HOUR_MS, Stamp
from unhurried.journal.kdf import Profile, Work

CHEAP = Work(memory_kib=64, iterations=1, lanes=1)
QUICK = Profile(written=CHEAP, floor=CHEAP, cap=CHEAP)
PASSPHRASE = "five words for a test"  # noqa: S105 - opens vaults of tests only
START_MS = 1_767_639_600_000  # 2026-01-05 19:00 UTC


@dataclass
class HandClock:
    """Both clocks in step; time stands until it is told to pass."""

    ms: int = field(default=START_MS)

    def now(self) -> Stamp:
        return Stamp(self.ms, self.ms, "test")

    def passes(
        self, *, days: int = 0, hours: int = 0, seconds: float = 0, ms: int = 0
    ) -> None:
        self.ms += days * DAY_MS + hours * HOUR_MS + round(seconds * 1000) + ms


def world(clock: HandClock) -> World:
    """A machine with this clock."""
    return World(clock=clock, profile=QUICK, answers=lambda: False)
