"""Keep the figures of the last mutation run of each package, for other pages."""

from pathlib import Path

from tools import figures
from tools.mutation_found import TIMED_OUT, Mutant

HEADER = figures.HEADER.format(
    about="The last mutation run of each package; who timed out was killed.",
    command="make mutation",
)


def counted(mutants: tuple[Mutant, ...], unexplained: int) -> dict[str, int | str]:
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
        **figures.stamp(),
    }


def keep(package: str, found: figures.Figures, folder: Path = figures.FOLDER) -> None:
    """Write a package's figures anew, and leave the others as they are."""
    tables = figures.kept("mutation", folder) | {package: found}
    figures.keep("mutation", dict(sorted(tables.items())), HEADER, folder)
