"""Take parts out of the planner, one at a time, and see what each was good for.

`make lab` runs each on the same bodies of family base, with the gates on, beside
the whole planner; the figures go to `docs/figures/ablations.json` and from there into
`docs/planner.md`. A part is taken out by putting something simpler in its place
everywhere in the planner, in a process of its own that does nothing else.
"""

import argparse
import json
import multiprocessing
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Final

import numpy as np

from tools import lab_page
from tools.lab_cells import BASE, Cell, Row, row_of
from unhurried.bootstrap.one_thread import on_one_thread
from unhurried.lab.comparing.pool import run_all
from unhurried.lab.policies import names
from unhurried.planner import doubt, mind
from unhurried.planner.belief import evidence
from unhurried.planner.choosing import pace
from unhurried.planner.learning import LearningPlanner
from unhurried.planner.temperament import STEADY, Temperament

WHOLE: Final = "nothing"
FEW: Final = 60
FIRST: Final = STEADY.first
HELD: Final = 0.2
Put = tuple[object, object]
"""What stands in the planner, and what is put in its place."""


def _no_report(_: object, count: int) -> np.ndarray:
    return np.zeros(count)


def _bounds(first: float, step: float, most: float) -> Mapping[str, Temperament]:
    return {**names.PLANNERS, "planner": Temperament("steady", first, step, most)}


LOADED: Final = (mind,)
"""With it every module of the planner is there, and with it every place."""

TAKEN_OUT: Final[Mapping[str, Put | None]] = {
    WHOLE: None,
    "reports before the last": (evidence.log_told, _no_report),
    "the look-ahead": (pace.pace, lambda *_, **__: pace.Pace()),
    "self-doubt": (doubt.trust, lambda _: 1.0),
    f"most guesses ({FEW} left)": (
        LearningPlanner,
        partial(LearningPlanner, particles=FEW),
    ),
    f"the bound that moves ({FIRST:g} always)": (
        names.PLANNERS,
        _bounds(FIRST, 0.0, FIRST),
    ),
    f"the careful beginning ({HELD:g} always)": (
        names.PLANNERS,
        _bounds(HELD, 0.0, HELD),
    ),
}


def put(original: object, instead: object) -> int:
    """Put something in the place of a thing wherever the program knows it by a name.

    Returns:
        In how many places; 0 would be an ablation that takes nothing out.
    """
    found = list(places(original))
    for module, name in found:
        setattr(module, name, instead)
    return len(found)


def places(original: object) -> Iterator[tuple[object, str]]:
    """Every module of the program that knows it, and the name it is known by there."""
    ours = [
        module for name, module in sys.modules.items() if name.startswith("unhurried.")
    ]
    for module in ours:
        for name, value in list(vars(module).items()):
            if value is original:
                yield module, name


def run(name: str, n: int, seed: int) -> Row:
    """Run the planner without one part; the process is of no other use afterwards.

    Raises:
        LookupError: the part is not there to be taken out.
    """
    change = TAKEN_OUT[name]
    if change is not None and not put(*change):
        raise LookupError(f"nothing was taken out for {name!r}")
    cell = Cell(gated=True, family=BASE, policy="planner", n=n, seed=seed)
    row = row_of(cell, run_all(cell.campaign, 1, lambda: None), "")
    return {**row, "without": name}


def every(jobs: int, n: int, seed: int, told: Callable[[str], None]) -> list[Row]:
    """Run them all, each in a fresh process."""
    on_one_thread()
    context = multiprocessing.get_context("spawn")
    rows = []
    with context.Pool(jobs, maxtasksperchild=1) as pool:
        one = partial(run, n=n, seed=seed)
        for row in pool.imap(one, TAKEN_OUT, chunksize=1):
            told(f"without {row['without']}: {row['days_median']} days")
            rows.append(row)
    return rows


def main() -> None:
    """Run as a program."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bodies", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    given = parser.parse_args()
    rows = every(given.jobs, given.bodies, given.seed, partial(print, flush=True))
    text = json.dumps(rows, indent=1, allow_nan=False)
    lab_page.ABLATIONS.write_text(text + "\n", encoding="utf-8")
    lab_page.write()


if __name__ == "__main__":
    main()
