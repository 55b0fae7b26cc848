"""Locking for certain: this process is replaced, and what it knew goes with it.

Python cannot wipe a key from its memory. `execv` gives the memory of the whole process
back and starts the same command again, with the listening sockets still open, so that
the address stays and no knock is lost.
"""

import os
import sys
from collections.abc import Sequence
from typing import Final

INHERITED: Final = "UNHURRIED_LISTENING"
"""Numbers of the sockets that the process before left open, as `5,6`."""


def can_leave() -> bool:
    """Whether a process can be replaced here; Windows has no such thing."""
    return sys.platform != "win32"


def leave(sockets: Sequence[int]) -> None:
    """Become a new process of the same command, locked; does not come back.

    Args:
        sockets: descriptors of the listening sockets.
    """
    for number in sockets:
        os.set_inheritable(number, True)  # noqa: FBT003 - the name says it
    os.environ[INHERITED] = ",".join(str(number) for number in sockets)
    os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])  # noqa: S606 - ourselves


def inherited() -> tuple[int, ...]:
    """The sockets that the process before left; none in a first process."""
    said = os.environ.pop(INHERITED, "")
    numbers = tuple(int(number) for number in said.split(",") if number)
    for number in numbers:
        os.set_inheritable(number, False)  # noqa: FBT003 - the name says it
    return numbers
