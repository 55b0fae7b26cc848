"""The machine's clocks: the only place that reads the real time."""

import time
from pathlib import Path

from unhurried.core.clock import Stamp

NANOSECONDS_A_MS = 1_000_000
BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


class SystemClock:
    """The wall clock, and a steady clock that goes on while the machine sleeps."""

    def __init__(self, boot_id: Path = BOOT_ID) -> None:
        """Read once which run of the machine this is."""
        self._boot = boot_of(boot_id)

    def now(self) -> Stamp:
        """Read both clocks."""
        wall_ms = time.time_ns() // NANOSECONDS_A_MS
        return Stamp(wall_ms, steady_ms() if self._boot else None, self._boot)


def steady_ms() -> int | None:
    """Milliseconds since the machine started; None where no such clock is."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    if clock is None:
        return None
    return time.clock_gettime_ns(clock) // NANOSECONDS_A_MS


def boot_of(boot_id: Path) -> str:
    """Which run of the machine this is; empty where nobody knows."""
    try:
        return boot_id.read_text(encoding="ascii").strip()
    except OSError:
        return ""
