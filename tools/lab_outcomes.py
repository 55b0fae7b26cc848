"""Say what becomes of the first bodies of some cells of the laboratory, as digests.

Run as a file, with the code to be asked on `PYTHONPATH`: it knows nothing of the
project but the program itself, so that an earlier checkout answers just as well.
Cells come on standard input as JSON, `[gated, family, policy, n, seed]` each, and the
answer is one digest a cell: of every session of its first bodies, to the last bit.
"""

import hashlib
import json
import sys
from typing import Any

from unhurried.lab.bodies.loading import Source
from unhurried.lab.comparing.campaign import Campaign, Task, do
from unhurried.lab.trial.setting import Setting


def outcome(cell: list[Any], first: int) -> str:
    """The digest of what becomes of a cell's first bodies."""
    gated, family, policy, n, seed = cell
    source, setting = Source(None, family), Setting(gated=gated)
    campaign = Campaign(source, (policy,), n, seed, setting)
    trials = (do(campaign, Task(policy, index)).trial for index in range(first))
    told = [(one.reached, one.lived, one.sessions, one.answers) for one in trials]
    return hashlib.sha256(repr(told).encode()).hexdigest()


def main() -> None:
    """Run as a program: how many bodies of each cell is the only argument."""
    for cell in json.load(sys.stdin):
        print(outcome(cell, int(sys.argv[1])), flush=True)


if __name__ == "__main__":
    main()
