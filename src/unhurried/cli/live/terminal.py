"""A terminal taken over for a while: its other screen, single keys; then given back."""

import os
import sys
import termios
from collections.abc import Sequence
from types import TracebackType
from typing import Final, Self

_ENTER: Final = "\x1b[?1049h\x1b[?25l\x1b[2J\x1b[H"
_LEAVE: Final = "\x1b[0m\x1b[2J\x1b[H\x1b[?25h\x1b[?1049l"
_LOCAL, _INPUT, _CHARS = 3, 0, 6
_SMALLEST: Final = (20, 8)


class Terminal:
    """The other screen of a terminal, written line by line.

    Leaving clears that screen before the former one comes back, so that nothing of a
    session stays readable; it is left on every way out that Python can see.
    """

    def __init__(self, source: int, sink: int) -> None:
        """Use the file descriptors `source` for keys and `sink` for the screen."""
        self._source = source
        self._sink = sink
        self._shown: list[str] = []
        self._size = (0, 0)

    def __enter__(self) -> Self:
        """Take the terminal over."""
        sys.stdout.flush()
        self._before = termios.tcgetattr(self._source)
        raw = termios.tcgetattr(self._source)
        raw[_INPUT] &= ~(termios.ICRNL | termios.IXON)
        raw[_LOCAL] &= ~(termios.ICANON | termios.ECHO | termios.ISIG | termios.IEXTEN)
        raw[_CHARS][termios.VMIN] = 1
        raw[_CHARS][termios.VTIME] = 0
        termios.tcsetattr(self._source, termios.TCSADRAIN, raw)
        self.write(_ENTER)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Clear the screen and give the terminal back as it was."""
        self.write(_LEAVE)
        try:
            termios.tcsetattr(self._source, termios.TCSADRAIN, self._before)
        except termios.error:
            return  # the terminal itself is gone: there is nothing to give back

    @property
    def size(self) -> tuple[int, int]:
        """Columns and rows, never less than can be painted on."""
        try:
            columns, rows = os.get_terminal_size(self._sink)
        except OSError:
            columns, rows = 80, 24
        return max(columns, _SMALLEST[0]), max(rows, _SMALLEST[1])

    def again(self) -> None:
        """Paint everything anew with the next picture."""
        self._size = (0, 0)

    def paint(self, lines: Sequence[str]) -> None:
        """Show these lines from the top; only what changed is written."""
        size = self.size
        out = []
        if size != self._size:
            self._size, self._shown = size, []
            out.append("\x1b[0m\x1b[2J")
        rows = [*lines[: size[1]], *[""] * (len(self._shown) - len(lines))]
        for row, line in enumerate(rows):
            if row >= len(self._shown) or self._shown[row] != line:
                out.append(f"\x1b[{row + 1};1H\x1b[0m{line}\x1b[0m\x1b[K")
        self._shown = list(lines[: size[1]])
        if out:
            self.write("".join(out))

    def write(self, text: str) -> None:
        """Write at once; a terminal that is gone is no reason to break off."""
        data = text.encode("utf-8", "replace")
        while data:
            try:
                data = data[os.write(self._sink, data) :]
            except OSError:
                return
