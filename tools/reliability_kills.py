"""Kill each kind of work on a vault thousands of times, and keep what it came to.

`python -m tools.reliability_kills --trials 20000` shares the kills among the kinds of
work, runs each in a process of its own, writes `docs/figures/reliability/kills-*.toml`
and ends with 1 where something was lost. `--only` goes on with some of them.
"""

import argparse
import sys
import time
from collections import Counter

from tools.figures import Figures
from tools.reliability_figures import keep
from tools.reliability_runs import SEED, ran

A_RUN = 500  # kills of one process; each run has a seed of its own
CONTROLS = 100
WORK = {
    "set-up": "A set-up is killed at a random instant; the vault is whole, or can be "
    "made anew.",
    "session": "A guided session is killed at a random instant; what it said is kept, "
    "and its missing end is noticed.",
    "follow-up": "Check-ins and other facts are told until the program is killed.",
    "import": "Sessions of another record are told until the program is killed.",
    "snapshot": "Facts and snapshots are kept in turn until the program is killed; "
    "what a snapshot opens is what all facts add up to.",
    "passphrase": "The passphrase is changed again and again until the program is "
    "killed; one of the two opens, and the recovery code does.",
    "recovery": "Recovery codes are made anew until the program is killed; the "
    "passphrase opens, and the last code that was shown.",
    "backup": "Backups are taken and thinned until the program is killed; the record "
    "is untouched, and the latest whole backup holds all of it.",
    "restore": "A backup is brought back again and again until the program is killed; "
    "one of the two records stands there whole, and opens.",
    "rekey": "A vault is sealed anew again and again until the program is killed; the "
    "ways in of before or the new ones open it, whole.",
}
HASTY = ("set-up", "session", "follow-up", "passphrase")
"""Kinds that can also acknowledge before they write: the seeded defect."""
SYNCING = ("restore", "rekey")
"""They sync dozens of files; a disk in memory lets more of them be killed."""


def run(
    name: str, kills: int, seed: int, manner: str, *, in_memory: bool = True
) -> Counter[str]:
    """One process of kills; return what it counted."""
    if name == "session":
        return ran("campaign", kills, seed, manner, in_memory=in_memory)
    return ran("kills", kills, seed, manner, first=(name,), in_memory=in_memory)


def kinds(name: str, kills: int, seed: int) -> Counter[str]:
    """All kills of one kind of work."""
    found: Counter[str] = Counter()
    for first in range(0, kills, A_RUN):
        lot, quick = min(A_RUN, kills - first), name in SYNCING
        found += run(name, lot, seed + first, "careful", in_memory=quick)
        print(f"{name}: {dict(found)}", flush=True)
    return found


def figures(name: str, kills: int, seed: int) -> Figures:
    """What one kind of work came to, with its seeded defect."""
    began = time.monotonic()
    found = kinds(name, kills, seed)
    control: Figures = {}
    if name in HASTY:
        lost = run(name, CONTROLS, seed, "hasty")["lost"]
        said = (
            f"acknowledged before it was written: lost in {lost} of {CONTROLS} kills."
        )
        control = {"control": said}
    said = f"{found['inside']:,} kills fell into work."
    return {
        "campaign": f"killed in work: {name}",
        "what": WORK[name],
        "command": "make kills",
        "trials": found["kills"],
        "lost": found["lost"],
        "doubled": found["doubled"],
        "corrupt": found["corrupt"] + found["damaged"] + found["changed"],
        "silent": found["shut"] + found["silent"] + found["unexplained"],
        "seconds": round(time.monotonic() - began),
        "seed": seed,
        "note": said,
        **control,
    }


def main(argv: list[str]) -> int:
    """Run as a program; returns the exit code: 1 when there is a fault."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--trials", type=int, default=20_000)
    options.add_argument("--seed", type=int, default=SEED)
    options.add_argument("--each", type=int, help="so many kills of each kind instead")
    options.add_argument("--only", nargs="*", choices=WORK, default=list(WORK))
    chosen = options.parse_args(argv)
    faults = 0
    for name in chosen.only:
        each = chosen.each or chosen.trials // len(WORK)
        found = figures(name, each, chosen.seed)
        keep(f"kills-{name}", found)
        faults += sum(
            int(found[one]) for one in ("lost", "doubled", "corrupt", "silent")
        )
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
