"""Time each page of the web app on a long history, and weigh what it sends.

The vault is the one of `bench_today`: 5,000 facts, recorded through the application.
Pages are asked for as a browser asks, over one connection on loopback. Half of the
answers are quicker than p50, 99 of 100 quicker than p99; times are this machine's.
Where others use it, too, look at the program's own processor time for each answer.
"""

import argparse
import os
import re
import statistics
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from time import perf_counter
from typing import Final

from tools.bench_today import PASSPHRASE, recorded
from tools.caller import Caller, started
from unhurried.web.assets import static

PAGES: Final = (
    "/today",
    "/session",
    "/check-in",
    "/progress",
    "/plan",
    "/kit",
    "/learn",
    "/learn/1",
    "/why",
    "/rules",
    "/settings",
    "/help",
)
ROUNDS: Final = 200
STARTS: Final = 7
TARGET_MS: Final = 50
READYING_S: Final = 5
"""What a person takes to look at the first page, in seconds."""
FETCHED: Final = re.compile(
    r'(?:href|src)="/static/[^/"]+/([^"]+\.(?:css|js|svg|png))"'
)


def main() -> None:
    """Print the times and the requests of each page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--vault", type=Path, help="use, or keep, the vault there")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    given = parser.parse_args()
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    with _vault(given.vault) as vault:
        _starts(vault)
        with started(vault) as (caller, letter):
            caller.enter(letter.read_text())
            caller.unlock(PASSPHRASE)
            Event().wait(READYING_S)
            heads = "".join(f"{one:>8}" for one in ("first", "p50", "p99", "cpu"))
            print(f"{'page':<12}{heads}  ms   kB, requests")
            for path in PAGES:
                _told(path, caller, given.rounds)


@contextmanager
def _vault(kept: Path | None) -> Iterator[Path]:
    """The vault of a long history; recorded where there is none yet."""
    with tempfile.TemporaryDirectory() as folder:
        vault = kept or Path(folder) / "vault"
        if not vault.exists():
            print(f"recording {recorded(vault)} facts")
        yield vault


def _starts(vault: Path) -> None:
    """How long the first page takes, from the start of the program."""
    taken, cpu = [], []
    for _ in range(STARTS):
        with started(vault) as (caller, _):
            taken.append(caller.first_ms)
            cpu.append(caller.first_cpu_ms)
    both = statistics.median(taken), statistics.median(cpu)
    print("first page after the start: {:.0f} ms, cpu {:.0f} ms".format(*both))


def _told(path: str, caller: Caller, rounds: int) -> None:
    """One line for a page: the first answer by itself, then all the others."""
    first = _taken(path, caller)
    before = caller.cpu_ms()
    others = [_taken(path, caller) for _ in range(rounds)]
    cpu = (caller.cpu_ms() - before) / rounds
    half, most = statistics.median(others), percentile(others, 99)
    text = caller.get(path)
    files = {name for name in FETCHED.findall(text) if name in static().files}
    late = "" if most < TARGET_MS else f"   over {TARGET_MS} ms"
    weight = f"{len(text.encode()) / 1000:6.1f} {len(files) + 1:3}"
    print(
        f"{path:<12}{first:8.1f}{half:8.1f}{most:8.1f}{cpu:8.1f}     {weight}{late}",
        flush=True,
    )


def _taken(path: str, caller: Caller) -> float:
    began = perf_counter()
    caller.get(path)
    return (perf_counter() - began) * 1000


def percentile(values: list[float], percent: int) -> float:
    """The value that so many per cent are not above.

    >>> percentile([float(one) for one in range(1, 201)], 99)
    198.0
    """
    ordered = sorted(values)
    return ordered[max(0, -(-len(ordered) * percent // 100) - 1)]


if __name__ == "__main__":
    main()
