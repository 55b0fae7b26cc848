"""Compare the oracle with the gates on many millions of combinations.

`python -m tools.oracle_campaign --combinations 20000000 --jobs 2` writes
`docs/safety-figures.md` and ends with 1 when the two tellings differ anywhere. The same
seed gives the same combinations.
"""

import argparse
import sys
import time
from collections.abc import Iterator
from importlib.metadata import version
from multiprocessing import Pool
from pathlib import Path

from tests.oracle.bases import BASES
from tests.oracle.combinations import pairs, triples, varied
from tests.oracle.comparing import Tally, compare, differences

PAGE = Path(__file__).parents[1] / "docs" / "safety-figures.md"
SHARES = 4  # parts of one life, so that memory stays small and progress shows
EVERY = 200
SHOWN = 20
Part = tuple[str, tuple[tuple[str, ...], ...]]


def parts(combinations: int, seed: int) -> list[Part]:
    """The work: for each life all pairs, then triples as drawn."""
    quota = combinations // len(BASES)
    found = []
    for name, (_, axes) in BASES.items():
        chosen = [*pairs(axes), *triples(axes, quota, seed)]
        size = -(-len(chosen) // SHARES)
        found += [
            (name, tuple(chosen[begin : begin + size]))
            for begin in range(0, len(chosen), size)
        ]
    return found


def one(part: Part) -> tuple[str, Tally]:
    """Compare one part."""
    name, chosen = part
    base, axes = BASES[name]
    cases = (case for names in chosen for case in varied(base, axes, names))
    return name, compare(cases, every=EVERY)


def run(work: list[Part], jobs: int) -> Iterator[tuple[str, Tally]]:
    """Compare all parts, telling of each as it is done."""
    with Pool(jobs, maxtasksperchild=1) as pool:
        for number, done in enumerate(pool.imap_unordered(one, work), 1):
            name, tally = done
            print(
                f"{number}/{len(work)} {name}: {tally.compared:,} compared, "
                f"{tally.disagreements} disagreements",
                flush=True,
            )
            yield done


def added(done: Iterator[tuple[str, Tally]]) -> dict[str, Tally]:
    """The tallies of each life, put together, in the order of the lives."""
    by_life = {name: Tally() for name in BASES}
    for name, tally in done:
        by_life[name] += tally
    return by_life


def page(by_life: dict[str, Tally], seed: int) -> str:
    """The section on figures, ready to be read."""
    all_in_all = sum(by_life.values(), Tally())
    rows = "\n".join(
        f"| {name} | {tally.compared:,} | {tally.permitted:,} | {tally.asked:,} "
        f"| {tally.disagreements:,} |"
        for name, tally in by_life.items()
    )
    return TEXT.format(
        date=time.strftime("%Y-%m-%d"),
        version=version("unhurried"),
        seed=seed,
        rows=rows,
        compared=all_in_all.compared,
        asked=all_in_all.asked,
        permitted=all_in_all.permitted,
        unsafe=len(all_in_all.unsafe),
        other=len(all_in_all.other),
        mixed=len(all_in_all.mixed),
    )


TEXT = """# Figures of the safety case: the second telling

Written by `python -m tools.oracle_campaign` on {date}, version {version}, seed {seed}.

A second telling of the rulebook (`tests/oracle/`), made from the tables of rules
without the gates' code, was put beside the gates. Each input stands one below, at and
one above every limit, unknown and missing; all pairs of inputs and most triples around
each of these lives were compared. A part of all cases was also put to all gates at
once, to hold the remembered verdicts of groups of gates to what the gates really say.

- combinations compared: {compared:,}
- put to all gates at once as well: {asked:,}
- permitted by both: {permitted:,}
- permitted by the gates and refused by the oracle: {unsafe}
- refused for other reasons, or by the gates alone: {other}
- told otherwise by groups of gates than by all at once: {mixed}

| life | compared | permitted | asked directly | disagreements |
|---|---|---|---|---|
{rows}

A rule that goes by another name on the way back (`detrain`, `pain-heal`, `blood`,
`smallest`, `ready` set one and the same limit) counts as told when any of them is.
"""


def main(argv: list[str]) -> int:
    """Run as a program; returns the exit code: 1 when there is a disagreement."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--combinations", type=int, default=20_000_000)
    options.add_argument("--jobs", type=int, default=2)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--page", type=Path, default=PAGE)
    chosen = options.parse_args(argv)
    work = parts(chosen.combinations, chosen.seed)
    by_life = added(run(work, chosen.jobs))
    chosen.page.write_text(page(by_life, chosen.seed), encoding="utf-8")
    for name, tally in by_life.items():
        found = [*tally.unsafe, *tally.other, *tally.mixed]
        for line in differences(BASES[name][0], found[:SHOWN]):
            print(f"{name}: {line}")
    return 1 if any(tally.disagreements for tally in by_life.values()) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
