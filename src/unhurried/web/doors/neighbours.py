"""Who holds the other end of a connection on this machine: only its own user may.

On Linux the kernel tells the owner of each socket (`/proc/net/tcp`). Elsewhere nobody
can be told apart, and everybody on the machine may knock.
"""

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

TABLES: Final = (Path("/proc/net/tcp"), Path("/proc/net/tcp6"))
LOCAL, REMOTE, UID = 1, 2, 7


@dataclass(frozen=True, slots=True)
class Ends:
    """The two ports of a connection, seen from the one who knocks."""

    theirs: int
    ours: int


def is_own(ends: Ends, uid: int, tables: tuple[Path, ...] = TABLES) -> bool:
    """Whether this user holds the other end; what is not in a table is not theirs."""
    if not can_tell(tables):
        return True
    return uid in owners(ends, tables)


def can_tell(tables: tuple[Path, ...] = TABLES) -> bool:
    """Whether this system says whose a connection is."""
    return sys.platform == "linux" and tables[0].exists()


def owners(ends: Ends, tables: tuple[Path, ...] = TABLES) -> set[int]:
    """Who owns the other end; more than one only when somebody plays with ports.

    Such a doubt is an answer, too: nobody is let in.
    """
    found = {
        int(row[UID])
        for table in tables
        if table.exists()
        for row in map(str.split, table.read_text("ascii").splitlines()[1:])
        if (_port(row[LOCAL]), _port(row[REMOTE])) == (ends.theirs, ends.ours)
    }
    return found if len(found) == 1 else set()


def me() -> int:
    """The user that this program runs as; 0 where there are no such numbers."""
    return os.getuid() if hasattr(os, "getuid") else 0


def _port(address: str) -> int:
    return int(address.rpartition(":")[2], 16)
