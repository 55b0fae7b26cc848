"""Hurt the files of a vault in thousands of ways, and keep what it came to.

`python -m tools.reliability_damage --trials 30000` writes
`docs/figures/reliability/damage.toml` and ends with 1 where something was missing and
nobody was told.
"""

import argparse
import sys
import time

from tools.figures import Figures
from tools.reliability_figures import keep
from tools.reliability_runs import SEED, ran

CONTROLS = 1_000
WHAT = (
    "The store, its journal, the anchor, the slots and their copy, the snapshot and "
    "every pair of them are removed, emptied, cut off, lengthened, put back to an "
    "older state, or changed in a bit or a block; half are found in the middle "
    "of a commit. Each is told, with no plan proposed, or nothing at all is missing. "
    "Left out is the one pair that the format says is not detected: store and anchor "
    "both older."
)


def main(argv: list[str]) -> int:
    """Run as a program; returns the exit code: 1 when there is a fault."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--trials", type=int, default=30_000)
    options.add_argument("--seed", type=int, default=SEED)
    chosen = options.parse_args(argv)
    began = time.monotonic()
    found = ran("damage", chosen.trials, chosen.seed, "none")
    blind = ran("damage", CONTROLS, chosen.seed, "unanchored")
    said = f"told of {found['told']:,}, {found['refused']:,} not opened"
    figures: Figures = {
        "campaign": "files damaged",
        "what": WHAT,
        "command": "make damage",
        "trials": found["trials"],
        "lost": found["silent"],
        "corrupt": found["corrupt"],
        "silent": found["silent"],
        "seconds": round(time.monotonic() - began),
        "seed": chosen.seed,
        "control": "a journal that does not look at its anchor: silent in "
        f"{blind['silent']:,} of {CONTROLS:,}.",
        "note": f"Of all, {said}, and in {found['whole']:,} nothing was missing.",
    }
    keep("damage", figures)
    return 1 if found["silent"] or found["corrupt"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
