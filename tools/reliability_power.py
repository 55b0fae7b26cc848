"""Cut the power after every operation of many lives, and keep what it came to.

`python -m tools.reliability_power --trials 20000` looks at so many states of the
medium, or somewhat more, writes `docs/figures/reliability/power-cuts.toml` and ends
with 1 where something was lost.
"""

import argparse
import sys
import time
from collections import Counter

from tools.figures import Figures
from tools.reliability_figures import keep
from tools.reliability_runs import SEED, ran

LIVES = 10  # of one process
DEFECTS = {
    "off": "a database that syncs nothing",
    "anchor": "an anchor that is renamed before it is synced",
    "names": "a folder that is never synced",
}
WHAT = (
    "The power fails after every operation on any file of a vault while it is set up, "
    "written to, given new ways in, sealed anew, backed up and brought back. What was "
    "not synced has arrived, has not, or in part, sector by sector and name by name; "
    "some of what is left is taken up and cut off again."
)


def states(trials: int, seed: int) -> Counter[str]:
    """Lives and their cuts, until so many states were looked at."""
    found: Counter[str] = Counter()
    while found["states"] < trials:
        found += ran("power", LIVES, seed + found["lives"], "none")
        print(f"power cuts: {dict(found)}", flush=True)
    return found


def control(seed: int) -> str:
    """What each seeded defect came to."""
    said: list[str] = []
    for defect, words in DEFECTS.items():
        found = ran("power", 2, seed, defect)
        bad = f"{found['lost']:,} lost and {found['corrupt']:,} damaged"
        said.append(f"{words}: {bad} of {found['states']:,} states")
    return "; ".join(said) + "."


def main(argv: list[str]) -> int:
    """Run as a program; returns the exit code: 1 when there is a fault."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--trials", type=int, default=20_000)
    options.add_argument("--seed", type=int, default=SEED)
    chosen = options.parse_args(argv)
    began = time.monotonic()
    found = states(chosen.trials, chosen.seed)
    faults = {one: found[one] for one in ("lost", "doubled", "corrupt", "silent")}
    figures: Figures = {
        "campaign": "power cut",
        "what": WHAT,
        "command": "make power",
        "trials": found["states"],
        **faults,
        "seconds": round(time.monotonic() - began),
        "seed": chosen.seed,
        "control": control(chosen.seed),
        "note": f"{found['lives']} lives; {found['again']:,} states of a second cut.",
    }
    keep("power-cuts", figures)
    return 1 if any(faults.values()) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
