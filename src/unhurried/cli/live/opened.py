"""Choose the surface for a session and hold it open."""

import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Final

from unhurried.cli.live.bells import Bells
from unhurried.cli.live.ear import Ear
from unhurried.cli.live.plain_lines import PlainLines
from unhurried.cli.live.surface import Surface

STILL: Final = "NO_MOTION"
_DUMB: Final = ("", "dumb")


@contextmanager
def opened(*, plain: bool, quiet: bool, still: bool) -> Iterator[Surface]:
    """Open the live screen, or lines where they are wished or nothing else works."""
    with ExitStack() as stack:
        ear = stack.enter_context(Ear(sys.stdin.fileno()))
        if plain or not _paints():
            yield PlainLines(ear, _line, Bells(_line, quiet=quiet))
            return
        # Not at the top: it needs termios, which Windows has not.
        from unhurried.cli.live.live_screen import LiveScreen  # noqa: PLC0415 - not there on every system
        from unhurried.cli.live.terminal import Terminal  # noqa: PLC0415 - not there on every system

        source, sink = sys.stdin.fileno(), sys.stdout.fileno()
        terminal = stack.enter_context(Terminal(source, sink))
        bells = Bells(terminal.write, quiet=quiet)
        calm = still or bool(os.environ.get(STILL))
        yield LiveScreen(ear, terminal, bells, still=calm)


def _paints() -> bool:
    """Whether a screen can be painted: a real terminal on both sides."""
    knows = os.environ.get("TERM", "") not in _DUMB
    return os.name == "posix" and knows and sys.stdout.isatty() and sys.stdin.isatty()


def _line(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()
