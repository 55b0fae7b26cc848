"""Try every law of the safety case on many examples.

`python -m tools.laws_campaign --jobs 2` tries each law as often as it asks for, writes
`docs/figures/laws.toml` and ends with 1 when one of them has a counterexample, which is
shown at its smallest. The same seed gives the same examples. `--only WORD` tries the
laws whose name holds this word, and leaves the figures of the others as they are.
"""

import argparse
import sys
import traceback
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from multiprocessing import Pool
from pathlib import Path

from tests.laws import LAWS, Law, tried
from tools.figures import FOLDER, HEADER, keep, kept, stamp

ROOT = Path(__file__).parents[1]
IMPORT = "from tests.laws import law"
SHARE = 1_000  # examples at a time, so that progress shows and memory stays small
APART = 100_000  # between the numbers that two seeds draw by
NOTE = HEADER.format(
    about="Each law of the safety case, and on how many examples it was tried last.",
    command="make laws",
)
Part = tuple[str, int, int]
Done = tuple[str, int, str]


def laws(tests: Path = ROOT / "tests") -> Mapping[str, Law]:
    """Read every test file that tells a law; the laws by their names, in order."""
    for file in sorted(tests.rglob("test_*.py")):
        if IMPORT in file.read_text(encoding="utf-8"):
            place = file.relative_to(tests.parent).with_suffix("")
            import_module(".".join(place.parts))
    return dict(sorted(LAWS.items(), key=lambda one: (one[1].place, one[0])))


def parts(chosen: Iterable[Law], seed: int, divided_by: int = 1) -> list[Part]:
    """The work: all laws in turn, each in shares, each share drawn by its number."""
    shares = [
        (law.name, min(SHARE, law.at_scale // divided_by - begin), number)
        for law in chosen
        for number, begin in enumerate(
            range(0, law.at_scale // divided_by, SHARE), start=seed * APART
        )
    ]
    return sorted(shares, key=lambda share: share[2])


def one(part: Part) -> Done:
    """Try one share of a law: how many examples there were, and what broke it."""
    name, examples, number = part
    try:
        return name, tried(laws()[name], examples, number), ""
    except Exception as broken:  # noqa: BLE001 - whatever breaks a law is told
        return name, examples, "".join(traceback.format_exception(broken))


def run(work: list[Part], jobs: int) -> Iterator[Done]:
    """Try all shares, telling of each as it is done."""
    with Pool(jobs, maxtasksperchild=4) as pool:
        for number, done in enumerate(pool.imap_unordered(one, work), 1):
            print(f"{number}/{len(work)} {done[0]}: {done[1]:,}", flush=True)
            if done[2]:
                print(done[2], flush=True)
            yield done


@dataclass
class Tally:
    """What the laws came to so far; kept after each share, so that no work is lost."""

    seed: int
    into: Path
    examples: Counter[str] = field(default_factory=Counter)
    broken: Counter[str] = field(default_factory=Counter)

    def take(self, done: Done) -> None:
        """Count a share, and keep the figures."""
        name, number, fault = done
        self.examples[name] += number
        self.broken[name] += bool(fault)
        known = laws()
        tables = {k: v for k, v in kept("laws", self.into).items() if k in known}
        tables[name] = {
            "examples": self.examples[name],
            "counterexamples": self.broken[name],
            "seed": self.seed,
            **stamp(),
        }
        keep("laws", dict(sorted(tables.items())), NOTE, self.into)


def main(argv: list[str]) -> int:
    """Run as a program; returns the exit code: 1 when a law was broken."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--only", default="")
    options.add_argument("--jobs", type=int, default=2)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--divided-by", type=int, default=1)
    options.add_argument("--into", type=Path, default=FOLDER)
    given = options.parse_args(argv)
    chosen = [law for name, law in laws().items() if given.only in name]
    tally = Tally(given.seed, given.into)
    for done in run(parts(chosen, given.seed, given.divided_by), given.jobs):
        tally.take(done)
    return 1 if any(tally.broken.values()) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
