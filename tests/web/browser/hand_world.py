"""The real program in a world whose clock a test moves from outside.

`python -m tests.web.browser.hand_world CLOCK_FILE web ARGUMENT...`
"""

import sys
from datetime import UTC
from pathlib import Path

from tests.cli.fast_world import QUICK
from tests.web.browser.hand_clock import HandClock
from unhurried.bootstrap.world import World
from unhurried.cli.main import main as command_line


def main() -> None:
    clock, *arguments = sys.argv[1:]
    world = World(clock=HandClock(Path(clock)), profile=QUICK, zone=UTC)
    command_line.main(arguments, obj=world)


if __name__ == "__main__":
    main()
