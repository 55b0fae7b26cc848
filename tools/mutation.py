"""Change the house one operator at a time, and see that a test notices.

A campaign, not a check: it takes minutes for each package and never runs in CI. It
works in a copy and needs `mutmut`, which has a lock of its own because nothing else
needs it: `make mutation` installs it. `python -m tools.mutation --only safety` writes
`docs/mutation-survivors.md` and `docs/figures/mutation.toml` anew for that package; the
other packages keep what they last found.
"""

import argparse
import importlib.util
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tools.mutation_found import Mutant, found
from tools.mutation_page import PAGE, write

ROOT = Path(__file__).parents[1]
TABLE = Path(__file__).with_suffix(".toml")
COPIED = ("src", "tests", "tools", "docs")
LEFT_OUT = shutil.ignore_patterns("__pycache__", ".hypothesis", "*.pyc")
TOOL = "mutmut"
CALM = 15
"""How nice the campaign is to whoever else uses the machine."""

CONFIG = """\
[tool.mutmut]
source_paths = ["src"]
only_mutate = [{changes}]
also_copy = ["src", "tests", "tools", "docs", "conftest.py"]
pytest_add_cli_args = ["-x", "-p", "no:cacheprovider"]
pytest_add_cli_args_test_selection = [{tests}]

[tool.pytest.ini_options]
testpaths = ["tests"]
pythonpath = ["."]
addopts = ["--import-mode=importlib"]
"""
HASTE = """\
from hypothesis import HealthCheck, Phase, settings

settings.register_profile(
    "campaign",
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=list(HealthCheck),
    derandomize=True,
    database=None,
    deadline=None,
)
settings.load_profile("campaign")
"""
"""The copy's `conftest.py`: the same examples for each mutant, a broken law is not made
small first, and a busy machine breaks none."""


@dataclass(frozen=True, slots=True)
class Package:
    """One part of the house to change, and the tests that answer for it."""

    name: str
    changes: tuple[str, ...]
    tests: tuple[str, ...]


def packages() -> tuple[Package, ...]:
    """Read the table of packages."""
    rows = tomllib.loads(TABLE.read_text(encoding="utf-8"))["package"]
    return tuple(
        Package(name, tuple(row["changes"]), tuple(row["tests"]))
        for name, row in rows.items()
    )


def config(package: Package) -> str:
    """Return the text of the copy's `pyproject.toml`."""
    changes = ", ".join(f'"src/unhurried/{glob}"' for glob in package.changes)
    tests = ", ".join(f'"tests/{folder}"' for folder in package.tests)
    return CONFIG.format(changes=changes, tests=tests)


def change(package: Package, room: Path) -> tuple[Mutant, ...]:
    """Change a copy of the house in this empty folder; returns every mutant.

    Raises:
        subprocess.CalledProcessError: the tests of the unchanged copy are red.
    """
    for name in COPIED:
        shutil.copytree(ROOT / name, room / name, ignore=LEFT_OUT)
    (room / "pyproject.toml").write_text(config(package), encoding="utf-8")
    (room / "conftest.py").write_text(HASTE, encoding="utf-8")
    argv = ["nice", "-n", str(CALM), sys.executable, "-m", TOOL, "run"]
    subprocess.run([*argv, "--max-children", "1"], cwd=room, check=True)
    return found(room / "mutants" / "src", package.name)


def campaign(chosen: Sequence[Package]) -> int:
    """Change each package and write the page; returns 0 when nothing is unexplained."""
    open_ones = 0
    for package in chosen:
        with tempfile.TemporaryDirectory(prefix="mutation-") as folder:
            mutants = change(package, Path(folder))
        unexplained = write(package.name, mutants)
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
