"""Compare the oracle with the gates on many millions of combinations.

`python -m tools.oracle_campaign --combinations 20000000 --jobs 2` writes
`docs/figures/oracle.toml` and ends with 1 when the two tellings differ anywhere. The
same seed gives the same combinations.
"""

import argparse
import sys
from collections.abc import Iterator
from multiprocessing import Pool
from pathlib import Path

from tests.oracle.bases import BASES
from tests.oracle.combinations import pairs, triples, varied
from tests.oracle.comparing import Tally, compare, differences
from tools.figures import FOLDER, HEADER, Tables, keep, stamp

NOTE = HEADER.format(
    about="The rulebook told twice and compared, around each life.",
    command="make oracle",
)
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


def tables(by_life: dict[str, Tally], seed: int) -> Tables:
    """The figures of each life, ready to be kept."""
    return {
        name: {
            "compared": tally.compared,
            "permitted": tally.permitted,
            "asked": tally.asked,
            "unsafe": len(tally.unsafe),
            "other": len(tally.other),
            "mixed": len(tally.mixed),
            "seed": seed,
            **stamp(),
        }
        for name, tally in by_life.items()
    }


def main(argv: list[str]) -> int:
    """Run as a program; returns the exit code: 1 when there is a disagreement."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--combinations", type=int, default=20_000_000)
    options.add_argument("--jobs", type=int, default=2)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--into", type=Path, default=FOLDER)
    chosen = options.parse_args(argv)
    work = parts(chosen.combinations, chosen.seed)
    by_life = added(run(work, chosen.jobs))
    keep("oracle", tables(by_life, chosen.seed), NOTE, chosen.into)
    for name, tally in by_life.items():
        found = [*tally.unsafe, *tally.other, *tally.mixed]
        for line in differences(BASES[name][0], found[:SHOWN]):
            print(f"{name}: {line}")
    return 1 if any(tally.disagreements for tally in by_life.values()) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
