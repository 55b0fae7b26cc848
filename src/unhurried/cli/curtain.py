"""What a terminal would still show when a command is over, taken away."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

_OTHER_SCREEN: Final = "\x1b[?1049h\x1b[2J\x1b[H"
_BACK: Final = "\x1b[2J\x1b[H\x1b[?1049l"
_NOTHING: Final = "\x1b[H\x1b[2J\x1b[3J"
"""The screen, and the lines that were scrolled away."""


@contextmanager
def curtain() -> Iterator[None]:
    """Let what is said and typed stand on the terminal's other screen only."""
    if not _can_be_cleared():
        yield
        return
    _write(_OTHER_SCREEN)
    try:
        yield
    finally:
        _write(_BACK)


def cleared() -> bool:
    """Clear the terminal and what it kept; say whether there was one."""
    if not _can_be_cleared():
        return False
    _write(_NOTHING)
    return True


def _can_be_cleared() -> bool:
    """Whether somebody looks at a terminal that knows how."""
    there = sys.stdout is not None and sys.stdout.isatty()
    return there and os.environ.get("TERM", "dumb") != "dumb"


def _write(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()
