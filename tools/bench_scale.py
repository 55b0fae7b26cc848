"""Time and memory of a vault of ten years: opening, today, progress, looks, a backup.

Processor time, because the machine may be busy; what Argon2 takes is taken off. Each
command is a process of its own, run three times; the middle one counts.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tools.long_history import PASSPHRASE, SESSIONS, written
from tools.reliability_figures import keep
from unhurried.bootstrap.doorstep import Key
from unhurried.bootstrap.opening import open_vault, unlock
from unhurried.bootstrap.world import World

RUNS: Final = 3
COMMANDS: Final[tuple[tuple[str, ...], ...]] = (
    ("today",),
    ("why",),
    ("progress",),
    ("doctor",),
    ("doctor", "--deep"),
    ("backup",),
)


@dataclass(frozen=True, slots=True)
class Taken:
    """What a command took.

    Attributes:
        cpu_ms: processor time, user and system.
        wall_ms: from its start to its end.
        memory_mb: the most it held at once.
    """

    cpu_ms: float
    wall_ms: float
    memory_mb: float


def taken(command: Sequence[str]) -> Taken:
    """Run a command, which must succeed."""
    began = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise subprocess.CalledProcessError(child.returncode, command)
    wall_ms = (time.perf_counter() - began) * 1000
    return Taken((used.ru_utime + used.ru_stime) * 1000, wall_ms, used.ru_maxrss / 1024)


def middle(runs: Sequence[Taken]) -> Taken:
    """The median of each figure."""
    return Taken(
        statistics.median(one.cpu_ms for one in runs),
        statistics.median(one.wall_ms for one in runs),
        max(one.memory_mb for one in runs),
    )


def argon2_ms(vault: Path) -> float:
    """What opening the key takes of the processor."""
    began = time.process_time()
    unlock(vault, Key(PASSPHRASE), World())
    return (time.process_time() - began) * 1000


def measured(home: Path, sessions: int) -> tuple[int, float, dict[str, Taken]]:
    """Write the history, run every command; entries, Argon2, figures by command."""
    vault, key = home / "vault", home / "key"
    entries = written(vault, sessions)
    key.touch(mode=0o600)
    key.write_text(PASSPHRASE + "\n", encoding="utf-8")
    found: dict[str, Taken] = {}
    given = ("--vault", str(vault), "--passphrase-file", str(key))
    first = taken((sys.executable, "-m", "unhurried", "today", *given))
    found["today, reading everything"] = first
    for command in COMMANDS:
        line = (sys.executable, "-m", "unhurried", *command, *given)
        found[" ".join(command)] = middle([taken(line) for _ in range(RUNS)])
    open_vault(vault, Key(PASSPHRASE), World())
    return entries, argon2_ms(vault), found


def main() -> None:
    """Print and keep the figures."""
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as home:
        entries, argon2, found = measured(Path(home), SESSIONS)
    print(
        f"{entries} entries, {SESSIONS} sessions; Argon2 alone {argon2:.0f} ms of CPU"
    )
    for name, one in found.items():
        print(
            f"  {name:26} {one.cpu_ms:7.0f} ms CPU {one.wall_ms:7.0f} ms"
            f" {one.memory_mb:5.0f} MB"
        )
    said = "; ".join(
        f"{name} {one.cpu_ms / 1000:.2f} s, {one.memory_mb:.0f} MB"
        for name, one in found.items()
    )
    keep(
        "scale",
        {
            "campaign": "ten years",
            "what": "Processor time and memory of the commands on a vault of "
            f"{entries} entries and {SESSIONS} sessions, "
            f"of which Argon2 takes {argon2 / 1000:.2f} s each time.",
            "command": "make bench",
            "trials": len(found),
            "seconds": round(time.monotonic() - began),
            "note": f"{said[:1].upper()}{said[1:]}.",
        },
    )


if __name__ == "__main__":
    main()
