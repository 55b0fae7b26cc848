"""Time `today` on a long history, beside an interpreter that does nothing.

The history is recorded through the very application: guided sessions, one after the
other, until there are 5,000 facts. Medians of seven runs in turn; compare ratios, the
seconds are this machine's. What Argon2 takes is what a guess at a passphrase costs.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.bootstrap.opening import Key, create_vault, open_vault, unlock
from unhurried.bootstrap.world import World
from unhurried.cli.demo.clock import MovedClock
from unhurried.cli.demo.person import introduction
from unhurried.cli.demo.walk import Felt, Walk
from unhurried.core.clock import DAY_MS
from unhurried.core.events import ContinenceScored, FollowUpAnswered, ScreeningAnswered
from unhurried.core.practice import Kind, Plan

FACTS: Final = 5_000
RUNS: Final = 7
APART_DAYS: Final = 4
PASSPHRASE: Final = "long rivers run slowly"  # noqa: S105 - opens a made-up vault only
NOTHING: Final = (sys.executable, "-c", "pass")


@dataclass(frozen=True, slots=True)
class Measured:
    """Medians, in milliseconds.

    Attributes:
        bare: an interpreter that does nothing.
        told: `today`, with the snapshot that a long reading leaves behind.
        whole: `today`, reading every entry.
        argon2: of `told`, what opening the key takes.
    """

    facts: int
    bare: float
    told: float
    whole: float
    argon2: float


def recorded(folder: Path) -> int:
    """Record a long history up to this hour; give the number of facts."""
    world = World()
    started_ms = world.clock.now().wall_ms - 3_000 * DAY_MS
    clock = MovedClock(started_ms)
    app = create_vault(folder, PASSPHRASE, replace(world, clock=clock)).application
    app.do(introduction(app.book.conditions))
    while app.state.entries < FACTS:
        _session(app, clock)
    return app.state.entries


def _session(app: Application, clock: MovedClock) -> None:
    """Four days later: what is owed is answered, and the advice is followed."""
    clock.pass_ms(APART_DAYS * DAY_MS)
    screened = ScreeningAnswered(dict.fromkeys(app.book.conditions, False))
    quiet = FollowUpAnswered(None, 0, blood=False, leakage=False)
    later = (quiet,) if app.state.sessions else ()
    app.do(Tell((screened, ContinenceScored(1), *later)))
    plan = app.decide().plan or Plan(Kind.SETTLE)
    Walk(app, clock).through(plan, Felt())


def medians(rounds: Iterable[Sequence[Sequence[str]]]) -> list[float]:
    """Run the commands of each round in turn; give the median of each in ms."""
    times = [[_taken(command) for command in commands] for commands in rounds]
    return [statistics.median(taken) for taken in zip(*times, strict=True)]


def _taken(command: Sequence[str]) -> float:
    began = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return (time.perf_counter() - began) * 1000


def measured(folder: Path) -> Measured:
    """Record, run, and measure."""
    short, key = folder / "vault", folder / "key"
    facts = recorded(short)
    key.touch(mode=0o600)
    key.write_text(PASSPHRASE + "\n", encoding="utf-8")
    fresh = [_copied(short, folder / f"whole-{run}") for run in range(RUNS)]
    open_vault(short, Key(PASSPHRASE), World()).keep_snapshot()
    tell = (sys.executable, "-m", "unhurried", "today", "--passphrase-file", str(key))
    rounds = [
        (NOTHING, *((*tell, "--vault", str(vault)) for vault in (short, whole)))
        for whole in fresh
    ]
    bare, today, reading = medians(rounds)
    return Measured(facts, bare, today, reading, _argon2(short))


def _copied(vault: Path, to: Path) -> Path:
    """The same vault before its first snapshot; the first reading leaves one."""
    to.mkdir(mode=0o700)
    for file in vault.iterdir():
        copy = to / file.name
        copy.write_bytes(file.read_bytes())
        copy.chmod(file.stat().st_mode)
    return to


def _argon2(vault: Path) -> float:
    taken = []
    for _ in range(RUNS):
        began = time.perf_counter()
        unlock(vault, Key(PASSPHRASE), World())
        taken.append((time.perf_counter() - began) * 1000)
    return statistics.median(taken)


def main() -> None:
    """Print the times."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    with tempfile.TemporaryDirectory() as folder:
        found = measured(Path(folder))
    print(f"{found.facts} facts; medians of {RUNS} runs, in ms")
    print(f"  python -c pass            {found.bare:7.0f}")
    print(f"  today, with snapshot      {found.told:7.0f}")
    print(f"  today, reading everything {found.whole:7.0f}")
    print(f"  of which Argon2           {found.argon2:7.0f}")
    print(f"  today / python -c pass    {found.told / found.bare:7.1f}")


if __name__ == "__main__":
    main()
