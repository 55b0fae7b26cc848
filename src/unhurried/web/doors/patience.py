"""Patience after wrong passphrases: five are free, then each costs twice the time.

It is kept in the vault's folder, so that starting the program again wins nothing. A
try is written down before it is made; only the right passphrase takes it back.
"""

import os
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

import msgspec

from unhurried.core.clock import SECOND_MS, Clock, Stamp
from unhurried.core.errors import Unavailable

FILE: Final = "tries"
FREE: Final = 5
LONGEST_S: Final = 300


@dataclass(frozen=True, slots=True)
class Tries:
    """Tries since the last right one, and when the last was made, by both clocks."""

    count: int
    wall_ms: int
    steady_ms: int | None
    boot: str


class Patience:
    """Knows how long the next try has to wait."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        """Look into this vault's folder."""
        self._file = folder / FILE
        self._clock = clock

    def wait_s(self) -> int:
        """Whole seconds until the next try is taken; 0 now."""
        tries = self._read()
        if tries is None or tries.count < FREE:
            return 0
        wait_ms = delay_s(tries.count) * SECOND_MS - _since(tries, self._clock.now())
        return max(0, -(-wait_ms // SECOND_MS))

    def begin(self) -> None:
        """Write a try down, before it is made.

        Raises:
            Unavailable: it cannot be kept, so no try is made.
        """
        tries, now = self._read(), self._clock.now()
        count = 1 + (tries.count if tries else 0)
        self._write(Tries(count, now.wall_ms, now.steady_ms, now.boot))

    def right(self) -> None:
        """Forget every try: the last was right."""
        self._file.unlink(missing_ok=True)

    def _read(self) -> Tries | None:
        """What stands there; a file that cannot be understood counts as many tries."""
        try:
            return msgspec.json.decode(self._file.read_bytes(), type=Tries)
        except FileNotFoundError:
            return None
        except msgspec.MsgspecError:
            now = self._clock.now()
            many = Tries(FREE + 1, now.wall_ms, now.steady_ms, now.boot)
            self._write(many)
            return many

    def _write(self, tries: Tries) -> None:
        beside = self._file.with_suffix(".new")
        try:
            handle = os.open(beside, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
            with os.fdopen(handle, "wb") as opened:
                opened.write(msgspec.json.encode(asdict(tries)))
                opened.flush()
                os.fsync(opened.fileno())
            beside.replace(self._file)
        except OSError as error:
            hint = "make the vault's folder writable, then try again"
            raise Unavailable("a try cannot be written down", hint) from error


def delay_s(count: int) -> int:
    """Seconds to wait after so many wrong tries.

    >>> [delay_s(count) for count in (1, 4, 5, 6, 7, 13, 14, 1000)]
    [0, 0, 1, 2, 4, 256, 300, 300]
    """
    if count < FREE:
        return 0
    return min(LONGEST_S, 1 << min(count - FREE, 16))


def _since(tries: Tries, now: Stamp) -> int:
    """Milliseconds that have passed for certain; a clock set back counts as none."""
    one_run = tries.boot and tries.boot == now.boot
    if one_run and tries.steady_ms is not None and now.steady_ms is not None:
        return max(0, now.steady_ms - tries.steady_ms)
    return max(0, now.wall_ms - tries.wall_ms)
