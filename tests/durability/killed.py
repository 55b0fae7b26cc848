"""Fork a child that says what it begins and what it has done, and kill it at random.

The child writes a line before each piece of work and a line after it; a line of a pipe
arrives whole or not at all. So the parent knows what was acknowledged, and what was
under way when the child died.
"""

import os
import random  # noqa: TID251 - seeded, so that a campaign can be repeated
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

BEGUN: Final = "?"
DONE: Final = "="
MOST_WORDS: Final = 4


@dataclass(frozen=True)
class Voice:
    """What a child says; a hasty one acknowledges before it does anything."""

    saying: int
    hasty: bool = False

    def begin(self, word: str = "") -> None:
        self._say(BEGUN, word)

    def done(self, word: str = "") -> None:
        self._say(DONE, word)

    def doing(self, word: str, work: Callable[[], object]) -> None:
        """Say that it begins, do it, and say that it is done."""
        self.begin(word)
        if self.hasty:
            self.done(word)
        work()
        if not self.hasty:
            self.done(word)

    def _say(self, kind: str, word: str) -> None:
        os.write(self.saying, f"{kind}{word}\n".encode())


@dataclass(frozen=True)
class Said:
    """What was heard of a child before it died.

    Attributes:
        done: what it acknowledged, in order.
        under_way: what it had begun and not acknowledged; None between two pieces.
    """

    done: tuple[str, ...]
    under_way: str | None


Life = Callable[[Voice], object]


def killed(life: Life, lots: random.Random, longest_s: float, *, hasty: bool) -> Said:
    """Let a child live until a random instant of its work.

    The instant is drawn from the beginning of one of its first pieces of work, so that
    kills fall into work on a busy machine too.
    """
    heard, saying = os.pipe()
    delay_s, words = lots.uniform(0, longest_s), lots.randint(1, MOST_WORDS)
    child = os.fork()
    if child == 0:
        os.close(heard)
        _live(life, Voice(saying, hasty))
    os.close(saying)
    told = b""
    while told.count(BEGUN.encode()) < words and (more := os.read(heard, 65_536)):
        told += more
    time.sleep(delay_s)  # noqa: TID251 - the instant of the kill is what is drawn
    os.kill(child, signal.SIGKILL)
    _, ended = os.waitpid(child, 0)
    while more := os.read(heard, 65_536):
        told += more
    os.close(heard)
    if os.WIFEXITED(ended):
        raise RuntimeError("the child came to an end before it was killed")
    return _said(told.decode())


def _live(life: Life, voice: Voice) -> None:
    try:
        life(voice)
    finally:
        os._exit(1)


def _said(told: str) -> Said:
    lines = told.splitlines()
    done = tuple(line[1:] for line in lines if line.startswith(DONE))
    last = lines[-1] if lines else DONE
    return Said(done, last[1:] if last.startswith(BEGUN) else None)
