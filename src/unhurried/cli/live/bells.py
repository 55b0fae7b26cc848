"""Tones of a terminal: it has one bell, so meanings differ by how often it rings."""

import time
from collections.abc import Callable
from typing import Final

BELL: Final = "\a"
_APART_S: Final = 0.3
_TIMES: Final = {
    "stop": 5,
    "removal": 3,
    "ask": 2,
    "re-apply": 2,
    "breathe-out": 2,
    "out": 2,
}


class Bells:
    """Rings so that single strokes can be told apart, without waiting for it."""

    def __init__(self, write: Callable[[str], object], *, quiet: bool) -> None:
        """Ring by writing to a terminal; never, when it is to be quiet."""
        self._write = write
        self._quiet = quiet
        self._due: list[float] = []

    def ring(self, meaning: str) -> None:
        """Begin to ring for a meaning: a stop is the longest, most others are one."""
        if self._quiet:
            return
        now, times = time.monotonic(), _TIMES.get(meaning, 1)
        self._due = [now + _APART_S * stroke for stroke in range(times)]
        self.tick()

    def tick(self) -> None:
        """Ring the strokes whose moment has come."""
        now = time.monotonic()
        if self._due and self._due[0] <= now:
            self._due.pop(0)
            self._write(BELL)
