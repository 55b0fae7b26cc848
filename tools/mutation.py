"""Change the house one operator at a time, and see that a test notices.

A campaign, not a check: it takes minutes for each package and never runs in CI. It
works in a copy and needs `mutmut`, which has a lock of its own because nothing else
needs it: `make mutation` installs it. `python -m tools.mutation --only safety` writes
`docs/mutation-survivors.md` and `docs/figures/mutation.toml` anew for that package; the
other packages keep what they last found.
"""

import argparse
import importlib.metadata
import importlib.util
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tools.mutation_copy import copy_house
from tools.mutation_figures import counted, keep
from tools.mutation_found import Mutant, found
from tools.mutation_page import PAGE, write
from tools.mutation_table import Package, code_of, packages

TOOL = "mutmut"
CALM = 15
"""How nice the campaign is to whoever else uses the machine."""


def change(package: Package, room: Path) -> tuple[Mutant, ...]:
    """Change a copy of the house in this empty folder; returns every mutant.

    Raises:
        subprocess.CalledProcessError: the tests of the unchanged copy are red.
    """
    copy_house(room, package.changes, package.tests)
    argv = ["nice", "-n", str(CALM), sys.executable, "-m", TOOL, "run"]
    subprocess.run([*argv, "--max-children", "1"], cwd=room, check=True)
    return found(room / "mutants" / "src", package.name)


def campaign(chosen: Sequence[Package]) -> int:
    """Change each package and write the page; returns 0 when nothing is unexplained."""
    open_ones = 0
    for package in chosen:
        code = code_of(package)
        with tempfile.TemporaryDirectory(prefix="mutation-") as folder:
            mutants = change(package, Path(folder))
        unexplained = write(package.name, mutants)
        tool = f"{TOOL} {importlib.metadata.version(TOOL)}"
        told = {"tool": tool, "code": code}
        keep(package.name, {**counted(mutants, unexplained), **told})
        survived = sum(mutant.survived for mutant in mutants)
        print(f"{package.name}: {len(mutants)} mutants, {survived} survived,", end=" ")
        print(f"{unexplained} of them unexplained, see {PAGE.name}")
        open_ones += unexplained
    return 1 if open_ones else 0


def main() -> int:
    """Run as a program."""
    table = {package.name: package for package in packages()}
    parser = argparse.ArgumentParser(prog="tools.mutation", description=__doc__)
    parser.add_argument("--only", action="append", choices=sorted(table), metavar="PKG")
    only = parser.parse_args().only or list(table)
    if importlib.util.find_spec(TOOL) is None:
        print(f"{TOOL} is not installed here: make mutation does that", file=sys.stderr)
        return 2
    return campaign([table[name] for name in only])


if __name__ == "__main__":
    sys.exit(main())
