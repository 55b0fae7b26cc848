"""A world for tests: cheap keys, and a clock that runs as fast as it is told to.

Run as a program it is the real command line in that world, for a pseudo-terminal:
`python -m tests.cli.fast_world SPEED WALL_MS ARGUMENT...`
"""

import fcntl
import os
import sys
import termios
import time
from pathlib import Path

from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.bootstrap.opening import Key, create_vault, open_vault
from unhurried.bootstrap.world import World
from unhurried.cli.demo.person import introduction
from unhurried.core.clock import Stamp
from unhurried.core.events import ItemCared
from unhurried.journal.kdf import CAP, Profile, Work

PASSPHRASE = "slow rivers reach the sea"  # noqa: S105 - opens made-up vaults only
CHEAP = Work(memory_kib=64, iterations=1, lanes=4)
QUICK = Profile(written=CHEAP, floor=CHEAP, cap=CAP)
START_MS = 1_767_600_000_000
HOUR_MS = 3_600_000


class FastClock:
    """Both clocks in step, so many times faster than the machine's."""

    def __init__(self, wall_ms: int, speed: float) -> None:
        self._wall_ms = wall_ms
        self._speed = speed
        self._began = time.monotonic()

    def now(self) -> Stamp:
        passed = int((time.monotonic() - self._began) * 1000 * self._speed)
        wall = self._wall_ms + passed
        return Stamp(wall, wall - START_MS + HOUR_MS, "fast")


def world(wall_ms: int, speed: float = 1) -> World:
    return World(clock=FastClock(wall_ms, speed), profile=QUICK)


def set_up(folder: Path, wall_ms: int = START_MS) -> Application:
    """A vault of the person of the example, with clean objects."""
    application = create_vault(folder, PASSPHRASE, world(wall_ms)).application
    application.do(introduction(application.book.conditions))
    cared = (
        ItemCared(each, cleaned=True, sound=True) for each in application.state.items
    )
    application.do(Tell(tuple(cared)))
    return application


def reopened(folder: Path, wall_ms: int = START_MS + 2 * HOUR_MS) -> Application:
    """The same vault, opened later."""
    return open_vault(folder, Key(PASSPHRASE), world(wall_ms))


def passphrase_file(folder: Path) -> Path:
    """A file that only its owner can read, beside the vault."""
    file = folder.parent / "passphrase"
    file.touch(mode=0o600)
    file.write_text(PASSPHRASE + "\n", encoding="utf-8")
    return file


def main() -> None:
    from unhurried.cli.main import main as command_line  # noqa: PLC0415

    if sys.stdin.isatty():
        fcntl.ioctl(sys.stdin, termios.TIOCSCTTY, 0)  # keys become signals here
    speed, wall_ms, *arguments = sys.argv[1:]
    os.environ.setdefault("UNHURRIED_DEBUG", "1")
    command_line.main(arguments, obj=world(int(wall_ms), float(speed)))


if __name__ == "__main__":
    main()
