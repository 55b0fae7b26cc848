"""Run one harness of `tests/durability` in a process of its own, and read its tally."""

import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[1]
SEED = 20_261_121
MEMORY = Path("/dev/shm")  # noqa: S108 - made-up vaults only, in a folder of their own


def ran(
    module: str,
    *arguments: str | int,
    first: tuple[str, ...] = (),
    in_memory: bool = True,
) -> Counter[str]:
    """What a harness counted, in a folder of its own.

    Args:
        module: below `tests.durability`; a program that prints one line of JSON.
        arguments: after the folder it may use.
        first: before it.
        in_memory: nothing depends on a real disk, so a faster place will do.

    Raises:
        CalledProcessError: the harness itself broke off.
    """
    quick = MEMORY if in_memory and os.access(MEMORY, os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=quick) as home:
        done = subprocess.run(
            [
                *(sys.executable, "-m", f"tests.durability.{module}", *first, home),
                *map(str, arguments),
            ],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
    return Counter(json.loads(done.stdout))
