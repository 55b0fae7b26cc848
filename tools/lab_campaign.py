"""Run the laboratory's campaign and write its figures, its curves and its page.

`make lab` runs it in full, which takes hours. It may be stopped at any time: each cell
(gates or none, family, policy) is kept when it is done, and the next run goes on from
there. `--families`, `--policies`, `--gates`, `--base` and `--others` run a part; the
figures of the others are left as they are. The family held aside runs only where it is
named. `--minutes` begins no cell after so long. `--page` runs nothing and writes the
page from the figures that are kept.
"""

import argparse
import os
import time
from collections.abc import Iterable, Sequence

from tools import lab_curves, lab_page
from tools.lab_cells import (
    Cell,
    Row,
    Wanted,
    cells,
    fingerprint,
    in_proportion,
    missing,
    place,
    row_of,
)
from unhurried.lab.bodies.ours import IN_USE
from unhurried.lab.comparing.pool import run_all
from unhurried.lab.policies.names import POLICIES, named

TOLD_EVERY = 50
YEAR_DAYS = 365.25


def run(cell: Cell, jobs: int) -> Row:
    """Run one cell, telling how far it is and how fast it went."""
    done, began, code = 0, time.perf_counter(), fingerprint(cell.policy)

    def progress() -> None:
        nonlocal done
        done += 1
        if done % TOLD_EVERY == 0:
            print(f"{cell.name}: {done}/{cell.n}", flush=True)

    row = row_of(cell, run_all(cell.campaign, jobs, progress), code)
    minutes = (time.perf_counter() - began) / 60
    speed = row["person_days"] / YEAR_DAYS / minutes
    print(f"{cell.name}: {minutes:.1f} min, {speed:.0f} person-years a minute")
    return {**row, "person_years_per_min": round(speed, 1)}


def merged(before: Sequence[Row], after: Sequence[Row]) -> list[Row]:
    """The rows with these in place of earlier ones, in the order of the page."""
    by_place = {place(row): row for row in (*before, *after)}
    return sorted(by_place.values(), key=order)


def order(row: Row) -> tuple[bool, int, str, int]:
    """Gates first; families and policies in the order of their tables."""
    family, policy = row["family"], row["policy"]
    families = IN_USE.index(family) if family in IN_USE else len(IN_USE)
    return not row["gates"], families, family, POLICIES.index(policy)


def go_on(todo: Iterable[Cell], jobs: int, until: float) -> None:
    """Run what is missing, keeping each cell; no cell is begun after `until`."""
    for cell in missing(todo, lab_page.kept()):
        if time.monotonic() > until:
            print("the rest is left for another time")
            return
        fresh = run(cell, jobs)
        lab_page.keep(in_proportion(merged(lab_page.kept(), [fresh])))


def main() -> None:
    """Run as a program."""
    options = _options()
    if not options.page:
        wanted = Wanted(
            base=options.base,
            others=options.others,
            seed=options.seed,
            policies=named(options.policies),
            families=tuple(options.families or IN_USE),
        )
        gates = {"on": (True,), "off": (False,), "both": (True, False)}[options.gates]
        todo = [cell for cell in cells(wanted) if cell.gated in gates]
        go_on(todo, options.jobs, time.monotonic() + 60 * options.minutes)
    lab_curves.write()
    lab_page.write()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--base", type=int, default=300, help="bodies of family base")
    parser.add_argument("--others", type=int, default=100, help="of each other family")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--policies", default="all")
    parser.add_argument("--families", nargs="*")
    parser.add_argument("--gates", choices=("on", "off", "both"), default="both")
    parser.add_argument("--minutes", type=float, default=float("inf"))
    parser.add_argument("--page", action="store_true", help="only write the page")
    return parser.parse_args()


if __name__ == "__main__":
    main()
