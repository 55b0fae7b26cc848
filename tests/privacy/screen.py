"""A whole terminal in memory: both screens, and the lines that were scrolled away."""

import copy
from typing import Any, Final

import pyte

OTHER: Final = 1049
LINES_KEPT: Final = 100_000


class Screen(pyte.HistoryScreen):
    """What somebody sees who scrolls back; the other screen keeps no history."""

    def __init__(self, columns: int = 80, rows: int = 24) -> None:
        super().__init__(columns, rows, history=LINES_KEPT, ratio=0.5)
        self._main: Any = None

    def set_mode(self, *modes: int, **how: Any) -> None:
        """Go to the other screen."""
        if how.get("private") and OTHER in modes and self._main is None:
            self._main = copy.deepcopy((self.buffer, self.cursor, self.history))
            self.erase_in_display(2)
        super().set_mode(*modes, **how)

    def reset_mode(self, *modes: int, **how: Any) -> None:
        """Come back to what stood there before."""
        super().reset_mode(*modes, **how)
        if how.get("private") and OTHER in modes and self._main is not None:
            (self.buffer, self.cursor, self.history), self._main = self._main, None

    @property
    def left(self) -> str:
        """Everything that can still be read, the scrolled lines first."""
        above = ["".join(row[x].data for x in range(self.columns)) for row in self._top]
        return "\n".join(line.rstrip() for line in (*above, *self.display))

    @property
    def _top(self) -> list[Any]:
        return list(self.history.top)


def after(written: str, columns: int = 80, rows: int = 24) -> str:
    """What is left to be read when this was written to a terminal."""
    screen = Screen(columns, rows)
    pyte.Stream(screen).feed(written)
    return screen.left
