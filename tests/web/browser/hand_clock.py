"""A clock that a test moves from outside: the program reads it from a file."""

from pathlib import Path

from unhurried.core.clock import HOUR_MS, SECOND_MS, Stamp

START_MS = 1_767_600_000_000
"""A Monday morning, 8 o'clock in UTC."""


class HandClock:
    """Both clocks in step; time stands until the file says otherwise.

    It goes on from the clock with which the example's person has lived.
    """

    def __init__(self, file: Path) -> None:
        self._file = file

    def now(self) -> Stamp:
        wall = int(self._file.read_text())
        return Stamp(wall, wall - START_MS, f"example {START_MS}")

    def set(self, wall_ms: int) -> None:
        """Replace the file whole: who reads never sees half a number."""
        other = self._file.with_suffix(".new")
        other.write_text(str(wall_ms))
        other.replace(self._file)

    def pass_ms(self, passed_ms: int) -> None:
        self.set(self.now().wall_ms + max(0, passed_ms))

    def pass_s(self, seconds: float) -> None:
        self.pass_ms(round(seconds * SECOND_MS))

    def pass_h(self, hours: float) -> None:
        self.pass_ms(round(hours * HOUR_MS))


def hand_clock(folder: Path, wall_ms: int = START_MS) -> HandClock:
    """A clock of its own in this folder."""
    clock = HandClock(folder / "clock")
    clock.set(wall_ms)
    return clock
