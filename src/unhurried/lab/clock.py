"""The clock of a story: it stands still until it is set, and it can be made to leap."""

from unhurried.core.clock import Stamp

BOOT = "story"


class StoryClock:
    """A wall clock and a steady clock that go together, except when one leaps."""

    def __init__(self, start_ms: int) -> None:
        """Begin at `start_ms` (milliseconds since 1970), the steady clock at 0."""
        self._wall_ms = start_ms
        self._steady_ms = 0

    def now(self) -> Stamp:
        """Read both clocks; reading takes no time."""
        return Stamp(self._wall_ms, self._steady_ms, BOOT)

    def go_to(self, wall_ms: int) -> None:
        """Let time pass until the wall clock shows this."""
        self._steady_ms += max(0, wall_ms - self._wall_ms)
        self._wall_ms = max(self._wall_ms, wall_ms)

    def leap_to(self, wall_ms: int) -> None:
        """Set the wall clock, forwards or back, while no time passes."""
        self._wall_ms = wall_ms
