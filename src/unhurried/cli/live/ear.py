"""Listen to the keyboard and to the machine's wish to end, whichever speaks first."""

import os
import select
import signal
from collections.abc import Callable
from dataclasses import dataclass
from types import FrameType, TracebackType
from typing import Final, Self

_CHUNK: Final = 1024
_ENDS: Final = 3
_SIGNALS: Final = ("SIGINT", "SIGTERM", "SIGHUP")

Handler = Callable[[int, FrameType | None], object] | int | None


@dataclass(frozen=True, slots=True)
class Heard:
    """What came in the meantime.

    Attributes:
        data: bytes typed; empty when nothing was.
        stop: whether the machine asked to end; in a session that is a stop.
        gone: whether nobody can be reached here any more.
    """

    data: bytes = b""
    stop: bool = False
    gone: bool = False


class Ear:
    """Takes SIGINT, SIGTERM and SIGHUP as a stop for as long as it is open.

    A hang-up, or being asked to terminate a second time, also means that the terminal
    is to be left.
    """

    def __init__(self, source: int) -> None:
        """Listen to the file descriptor `source`."""
        self._source = source
        self._before: dict[int, Handler] = {}
        self._asked: list[int] = []
        self._terminations = 0
        self._ends = 0

    def __enter__(self) -> Self:
        """Take the signals over."""
        self._wake, self._woken = os.pipe()
        for name in _SIGNALS:
            number = getattr(signal, name, None)
            if number is not None:
                self._before[number] = signal.signal(number, self._note)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Give the signals back."""
        for number, handler in self._before.items():
            signal.signal(number, handler)
        os.close(self._wake)
        os.close(self._woken)

    def listen(self, seconds: float) -> Heard:
        """Wait until something comes, at most so long."""
        if not self._asked:
            ready, _, _ = select.select([self._source, self._wake], [], [], seconds)
            if self._source in ready and self._wake not in ready:
                return self._typed()
        return self._signalled() if self._asked else Heard()

    def _typed(self) -> Heard:
        """An end of input (Ctrl-D) is a stop; only again and again is it a farewell."""
        try:
            data = os.read(self._source, _CHUNK)
        except OSError:
            return Heard(stop=True, gone=True)
        self._ends = 0 if data else self._ends + 1
        return Heard(data, stop=not data, gone=self._ends > _ENDS)

    def _signalled(self) -> Heard:
        os.read(self._wake, _CHUNK)
        asked, self._asked = self._asked, []
        hung_up = getattr(signal, "SIGHUP", None) in asked
        self._terminations += asked.count(signal.SIGTERM)
        return Heard(stop=True, gone=hung_up or self._terminations > 1)

    def _note(self, number: int, _frame: FrameType | None) -> None:
        self._asked.append(number)
        os.write(self._woken, b"!")
