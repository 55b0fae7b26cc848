"""Let the machine refuse every operation on a vault, and keep what it came to.

`python -m tools.reliability_refusals` writes `docs/figures/reliability/refusals.toml`
and ends with 1 where something was lost. `--lives` repeats it with other entries.
"""

import argparse
import sys
import time
from collections import Counter

from tools.figures import Figures
from tools.reliability_figures import keep
from tools.reliability_runs import SEED, ran

WHAT = (
    "A full disk, a full quota, an error of the disk or a file system that has become "
    "read-only, at every operation on any file of a vault, once and from then on, "
    "while it is set up, opened after a crash, written to, given new ways in, sealed "
    "anew, backed up and brought back. "
    "Each ends as if it had not begun, or done, or says that this is open."
)


def main(argv: list[str]) -> int:
    """Run as a program; returns the exit code: 1 when there is a fault."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--lives", type=int, default=10)
    options.add_argument("--seed", type=int, default=SEED)
    chosen = options.parse_args(argv)
    began, found = time.monotonic(), Counter[str]()
    for life in range(chosen.lives):
        found += ran("refusals", 1, chosen.seed + life, "none")
        print(f"refusals: {dict(found)}", flush=True)
    calm = ran("refusals", 1, chosen.seed, "calm")
    said = f"{found['told']:,} ended with a word on what is wrong"
    figures: Figures = {
        "campaign": "machine refuses",
        "what": WHAT,
        "command": "make refusals",
        "trials": found["trials"],
        "lost": found["lost"],
        "doubled": found["doubled"],
        "corrupt": found["corrupt"] + found["rude"],
        "silent": found["silent"],
        "seconds": round(time.monotonic() - began),
        "seed": chosen.seed,
        "control": "entries that are refused and count as kept: "
        f"{calm['lost']:,} lost in {calm['trials']:,}.",
        "note": f"{said}, {found['done']:,} were done all the same.",
    }
    keep("refusals", figures)
    faults = ("lost", "doubled", "corrupt", "silent")
    return 1 if any(figures[one] for one in faults) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
