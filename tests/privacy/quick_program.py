"""The real command line with cheap keys and a clock of its own, started as a program.

`python -m tests.privacy.quick_program WALL_MS ARGUMENT...`
"""

import sys

from tests.cli.fast_world import world
from unhurried.cli.main import main as command_line


def main() -> None:
    wall_ms, *arguments = sys.argv[1:]
    command_line.main(arguments, obj=world(int(wall_ms)))


if __name__ == "__main__":
    main()
