"""A clock that is moved on by hand, for a history that is told in a moment."""

from unhurried.core.clock import Stamp


class MovedClock:
    """Both clocks in step; time passes only when `pass_ms` says so."""

    def __init__(self, wall_ms: int) -> None:
        """Begin at this wall-clock time (ms since 1970 in UTC)."""
        self._began_ms = wall_ms
        self._passed_ms = 0

    def now(self) -> Stamp:
        """Read both clocks."""
        passed = self._passed_ms
        return Stamp(self._began_ms + passed, passed, f"example {self._began_ms}")

    def pass_ms(self, passed_ms: int) -> None:
        """Let so much time pass; it never goes back."""
        self._passed_ms += max(0, passed_ms)

    def pass_until(self, since_start_ms: int) -> None:
        """Let time pass until so long after the start; not at all when it is later."""
        self.pass_ms(since_start_ms - self._passed_ms)
