"""Feed every parser what a coverage-guided fuzzer makes up, and keep what it came to.

`python -m tools.fuzz --seconds 600` shares the time among the parsers, runs each in a
process of its own under limits of memory and time, keeps some of the inputs that reach
something new in `tests/hostile/corpus/`, and ends with 1 where one has a defect. A
defect's input is kept as well: the tests fail until it is mended.
"""

import argparse
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.hostile.parsers import PARSERS
from tests.hostile.seeds import corpus, keep, seeds
from tools import reliability_figures

MEMORY_MB: Final = 1024
A_RUN_S: Final = 10
LONGEST: Final = 4096
KEPT: Final = 100
FITS: Final = 1024
"""Inputs of a parser that the tests go through again, of every length up to this."""
CONTROL: Final = "control"
WHAT: Final = (
    "A coverage-guided fuzzer feeds {} parsers: files of answers, catalogues and "
    "stories, what is typed, forms and JSON of the pages, every file of a vault and "
    "what stands under its seals. Each may refuse, and nothing else."
)
TRIALS: Final = re.compile(r"number_of_executed_units: (\d+)")


@dataclass(frozen=True, slots=True)
class Came:
    """What feeding one parser came to."""

    name: str
    trials: int
    defects: tuple[Path, ...]
    said: str


def fed(name: str, seconds: int, folder: Path) -> Came:
    """Feed one parser for so long, in a process of its own."""
    inputs, defects = folder / "inputs", folder / "defects"
    for place in (inputs, defects):
        place.mkdir(parents=True)
    for number, one in enumerate([*seeds().get(name, []), *corpus(name)]):
        (inputs / f"seed-{number}").write_bytes(one)
    limits = [f"-rss_limit_mb={MEMORY_MB}", f"-timeout={A_RUN_S}"]
    shape = [f"-max_len={LONGEST}", f"-artifact_prefix={defects}/"]
    told = [f"-max_total_time={seconds}", "-print_final_stats=1", "-verbosity=0"]
    argv = [sys.executable, "-m", "tools.fuzz_one", name, str(inputs)]
    done = subprocess.run(
        [*argv, *limits, *shape, *told], capture_output=True, text=True, check=False
    )
    counted = TRIALS.search(done.stderr)
    found = tuple(sorted(defects.iterdir()))
    if done.returncode and not found:
        raise SystemExit(f"{name}: the fuzzer itself ended: {done.stderr[-2000:]}")
    return Came(name, int(counted[1]) if counted else 0, found, done.stderr[-3000:])


def campaign(names: list[str], seconds: int) -> Iterator[Came]:
    """Feed one parser after the other; keep what is worth it."""
    for name in names:
        with tempfile.TemporaryDirectory() as folder:
            came = fed(name, max(1, seconds // len(names)), Path(folder))
            made = (Path(folder) / "inputs").iterdir()
            fits = [one.read_bytes() for one in made if one.stat().st_size <= FITS]
            kept = sorted(fits, key=len)[:: -(-len(fits) // KEPT)]
            keep(name, [*kept, *(one.read_bytes() for one in came.defects)])
        print(f"{name}: {came.trials} inputs, {len(came.defects)} defects", flush=True)
        if came.defects:
            print(came.said, file=sys.stderr)
        yield came


def control() -> str:
    """Whether a defect that was put there is found."""
    with tempfile.TemporaryDirectory() as folder:
        came = fed(CONTROL, 60, Path(folder))
    if not came.defects:
        raise SystemExit("the defect that was put there was not found")
    return f"a seeded defect was found after {came.trials or 'some'} inputs"


def main() -> None:
    """Run the campaign and end with what it came to."""
    asked = argparse.ArgumentParser(description="Feed every parser.")
    asked.add_argument("--seconds", type=int, default=600)
    asked.add_argument("--only", nargs="*", choices=sorted(PARSERS))
    told = asked.parse_args()
    names = told.only or list(PARSERS)
    begun, found = time.monotonic(), control()
    came = list(campaign(names, told.seconds))
    defects = sum(len(one.defects) for one in came)
    if not told.only:
        reliability_figures.keep(
            "fuzzing",
            {
                "campaign": "Bytes made up for every parser",
                "what": WHAT.format(len(names)),
                "command": f"make fuzz SECONDS={told.seconds}",
                "trials": sum(one.trials for one in came),
                "silent": defects,
                "seconds": round(time.monotonic() - begun),
                "control": found,
            },
        )
    sys.exit(1 if defects else 0)


if __name__ == "__main__":
    main()
