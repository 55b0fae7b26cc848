"""Let several programs use one vault at once, and keep what it came to.

`python -m tools.reliability_rivals --seconds 600` writes
`docs/figures/reliability/rivals.toml` and ends with 1 where something was lost.
"""

import argparse
import sys

from tools.figures import Figures
from tools.reliability_figures import keep
from tools.reliability_runs import SEED, ran

CONTROL_S = 10
WHAT = (
    "Four programs open, read and write one vault at the same time, keep snapshots and "
    "change the passphrase. Each entry is kept once where it was acknowledged, and a "
    "program that comes second is told; no reading on the way is damaged or goes back."
)


def main(argv: list[str]) -> int:
    """Run as a program; returns the exit code: 1 when there is a fault."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--seconds", type=int, default=600)
    options.add_argument("--seed", type=int, default=SEED)
    chosen = options.parse_args(argv)
    found = ran("rivals", chosen.seconds, chosen.seed, "none", in_memory=False)
    calm = ran("rivals", CONTROL_S, chosen.seed, "calm", in_memory=False)
    figures: Figures = {
        "campaign": "several programs at once",
        "what": WHAT,
        "command": "make rivals",
        "trials": found["kept"] + found["refused"],
        "lost": found["lost"],
        "doubled": found["doubled"],
        "corrupt": found["corrupt"],
        "silent": found["wrong"],
        "seconds": chosen.seconds,
        "seed": chosen.seed,
        "control": "an entry whose place was taken counts as kept: "
        f"{calm['lost']:,} of {calm['kept']:,} lost.",
        "note": f"{found['kept']:,} entries were kept, and {found['refused']:,} times "
        "a program was told that another was first.",
    }
    keep("rivals", figures)
    faults = ("lost", "doubled", "corrupt", "silent")
    return 1 if any(figures[one] for one in faults) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
