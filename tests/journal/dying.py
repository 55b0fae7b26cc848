"""Cut a set-up or a change of passphrase off before each of its steps on the disk.

Run as a program of its own: a child kills itself at its k-th step, for every k, until
one comes to the end. Prints, as JSON, what was found after each cut.
"""

import json
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from tests.journal.vaults import CHEAP, MARK, PASSPHRASE, drawn, new_vault
from unhurried.core.errors import Unhurried
from unhurried.journal.vault import (
    change_passphrase,
    exists,
    unlock,
    unlock_with_recovery,
)

STEPS = frozenset({"open", "os.mkdir", "os.rename", "os.remove", "sqlite3.connect"})
NEXT = "another calm passphrase"
MOST = 200


def cut_off_at(step: int, action: Callable[[], object]) -> bool:
    """Carry the action out in a child that dies before this step; say if it died."""
    child = os.fork()
    if child == 0:
        left = [step]

        def watch(event: str, _: object) -> None:
            left[0] -= event in STEPS
            if left[0] < 0:
                os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(watch)
        action()
        os._exit(0)
    return os.waitpid(child, 0)[1] != 0


def ways_in(folder: Path, code: str) -> str:
    """Which of the passphrase before, the new one and the code open the vault."""
    ways: dict[str, Callable[[], object]] = {
        "before": lambda: unlock(folder, PASSPHRASE, drawn(1), CHEAP),
        "new": lambda: unlock(folder, NEXT, drawn(1), CHEAP),
        "code": lambda: unlock_with_recovery(folder, code, drawn(1), CHEAP),
    }
    return " ".join(word for word, way in ways.items() if opens(way))


def opens(attempt: Callable[[], object]) -> bool:
    try:
        attempt()
    except Unhurried:
        return False
    return True


def set_up(home: Path) -> list[str]:
    """After each cut: `whole`, or `absent` and made anew."""
    found: list[str] = []
    for step in range(MOST):
        folder = home / str(step)
        died = cut_off_at(step, lambda at=folder: new_vault(at))  # type: ignore[misc]  # bound now
        if exists(folder):
            found.append("whole")
        else:
            found.append("absent")
            new_vault(folder)
        vault = unlock(folder, PASSPHRASE, os.urandom, CHEAP)
        if vault.journal().read(MARK).damage is not None:
            found.append("damaged")
        if not died:
            break
    return found


def new_passphrase(home: Path) -> list[str]:
    """After each cut: which of the ways in are open."""
    found: list[str] = []
    for step in range(MOST):
        new = new_vault(home / str(step))
        died = cut_off_at(
            step,
            lambda vault=new.vault: change_passphrase(vault, NEXT, CHEAP),  # type: ignore[misc]  # bound now
        )
        found.append(ways_in(new.vault.folder, new.recovery_code))
        if not died:
            break
    return found


if __name__ == "__main__":
    what = {"set-up": set_up, "passphrase": new_passphrase}[sys.argv[1]]
    sys.stdout.write(json.dumps(what(Path(sys.argv[2]))))
