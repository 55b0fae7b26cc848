"""Keep the figures of the last mutation run of each package, for other pages."""

import importlib.metadata
import time
import tomllib
from collections.abc import Mapping
from pathlib import Path

from tools.mutation_found import TIMED_OUT, Mutant

FIGURES = Path(__file__).parents[1] / "docs" / "figures" / "mutation.toml"
HEADER = """\
# The last mutation run of each package. Written by `python -m tools.mutation`; do not
# edit. `timed_out` counts among the killed: the tests did not end under that change.
"""
Figures = Mapping[str, int | str]


def figures(mutants: tuple[Mutant, ...], unexplained: int) -> Figures:
    """Count what a run found.

    Args:
        mutants: all that were made.
        unexplained: how many survivors have no reason yet.
    """
    lived = [mutant for mutant in mutants if mutant.survived]
    compared = [mutant for mutant in mutants if mutant.kind == "comparison"]
    return {
        "mutants": len(mutants),
        "killed": len(mutants) - len(lived),
        "timed_out": sum(mutant.fate == TIMED_OUT for mutant in mutants),
        "survived": len(lived),
        "explained": len(lived) - unexplained,
        "comparisons": len(compared),
        "comparison_survivors": sum(mutant.survived for mutant in compared),
        "date": time.strftime("%Y-%m-%d", time.gmtime()),
        "version": importlib.metadata.version("unhurried"),
    }


def keep(package: str, counted: Figures) -> None:
    """Write a package's figures anew, and leave the others as they are."""
    tables = _kept()
    tables[package] = counted
    parts = [_table(name, tables[name]) for name in sorted(tables)]
    FIGURES.parent.mkdir(parents=True, exist_ok=True)
    FIGURES.write_text("\n".join([HEADER, *parts]), encoding="utf-8")


def _kept() -> dict[str, Figures]:
    if not FIGURES.exists():
        return {}
    return tomllib.loads(FIGURES.read_text(encoding="utf-8"))


def _table(name: str, counted: Figures) -> str:
    rows = [
        f'{key} = "{value}"' if isinstance(value, str) else f"{key} = {value}"
        for key, value in counted.items()
    ]
    return "\n".join([f"[{name}]", *rows, ""])
