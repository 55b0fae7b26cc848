"""Walk through every moment of a session, and every change of local time.

`python -m tools.walks_campaign --jobs 2` writes `docs/figures/walks.toml`: the session
table position by position, sessions moment by moment with a crash at each, and every
zone from 2020 to 2040. It ends with 1 when a walk finds a fault.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from functools import partial
from multiprocessing import Pool
from pathlib import Path

import pytest

from tests.bootstrap.local_times import shown_otherwise
from tests.core.zones import AROUND_MS, changes, gained, people, zones
from tests.session import walk as table
from tests.session.crashes import crash_faults
from tests.session.moments import walk
from tests.session.plans import plan
from tests.session.ways import counted
from tools.figures import FOLDER, HEADER, Figures, keep, kept, stamp
from unhurried.core.practice import Depth, Kind, Plan
from unhurried.session.table import TABLE

LONG_S = 36_000
PLANS = (
    plan(Kind.SETTLE),
    plan(depth=Depth.TIP),
    plan(depth=Depth.TIP, hold_s=LONG_S),
    plan(hold_s=LONG_S),
    plan(hold_s=LONG_S, warm_up_id="smaller"),
    plan(Kind.WEAR, hold_s=LONG_S),
)
YEARS = (2020, 2040)
EVERY = 10  # of how many moments one is crashed at
TABLE_WALKS = (
    table.stop_faults,
    table.shortcut_faults,
    table.dead_end_faults,
    table.depth_faults,
    table.pain_faults,
    table.stuck_faults,
)
NOTE = HEADER.format(
    about="What the walks through sessions, crashes and zones came to.",
    command="make laws",
)


def at_table() -> Figures:
    """Walk through the session table, position by position."""
    faults = sum(len(find(TABLE)) for find in TABLE_WALKS)
    return {**counted(), "faults": faults}


def at_moments(session: Plan, most: int) -> Counter[str]:
    """Walk through the moments of a session, and crash at some of them."""
    walked = walk(session, most=most)
    crashes = walked.moments[::EVERY]
    broken = [*walked.faults, *(f for moment in crashes for f in crash_faults(moment))]
    for fault in broken[:EVERY]:
        print(fault, flush=True)
    return Counter(
        moments=len(walked.moments),
        moves=walked.moves,
        crashes=len(crashes),
        left=walked.left,
        faults=len(broken),
    )


def at_zones(zone: str) -> Counter[str]:
    """Live through every change of local time of one zone."""
    found = list(changes(zone, *YEARS))
    readings = sum(len(one) for change in found for one in people(change.by_ms))
    with pytest.MonkeyPatch.context() as patch:
        wrong = len(shown_otherwise(zone, found, patch))
    return Counter(
        zones=1,
        changes=len(found),
        readings=readings,
        shown=len(found) * len(AROUND_MS),
        faults=wrong + sum(gained(change) > 0 for change in found),
    )


def walks(jobs: int, most: int) -> Iterator[tuple[str, Figures]]:
    """Every walk with what it came to."""
    yield "table", at_table()
    with Pool(jobs) as pool:
        yield "clocks", sum(pool.imap_unordered(at_zones, zones(), 20), Counter())
        each = pool.imap_unordered(partial(at_moments, most=most), PLANS)
        yield "moments", {"plans": len(PLANS), **sum(each, Counter())}


def main(argv: list[str]) -> int:
    """Run as a program; returns the exit code: 1 when there is a fault."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--jobs", type=int, default=2)
    options.add_argument("--most", type=int, default=600_000)
    options.add_argument("--into", type=Path, default=FOLDER)
    given = options.parse_args(argv)
    faults = 0
    for name, figures in walks(given.jobs, given.most):
        found = {"faults": 0, **figures}
        faults += int(found["faults"])
        print(name, found, flush=True)
        tables = {**kept("walks", given.into), name: {**found, **stamp()}}
        keep("walks", tables, NOTE, given.into)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
