"""Write down what a mutation run found, and why each survivor may stand."""

import time
import tomllib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tools.mutation_found import TIMED_OUT, Mutant
from tools.mutation_table import unchanged

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "mutation-survivors.md"
REASONS = Path(__file__).with_name("mutation_explained.toml")
KINDS = ("comparison", "logic", "number", "argument", "text")
HEADER = """\
# Mutants that no test noticed

Written by `make mutation` (`python -m tools.mutation [--only PKG]`); do not edit. Each
mutant is one small change to one function; the tests named in `tools/mutation.toml` are
run against it. A survivor stands here with the reason why it may:
`tools/mutation_explained.toml` holds the reasons, and the campaign ends red while one
has none. The figures stand in `docs/figures/mutation.toml` as well.

The tool steps around some kinds of code. Properties are written as plain functions in
the copy that it works in, so they are changed too. What is left, and what watches it:

| not changed, and why that is seen | tests |
|---|---|
"""


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why the survivors of one change, or of one kind in one place, may stand.

    Attributes:
        place: how the dotted name of the function ends, or `*` for every function.
        holds: text that the changed lines hold; empty for any.
        kinds: the kinds it speaks for; a comparison is named, never swept up.
    """

    place: str
    holds: str
    kinds: tuple[str, ...]
    why: str

    def covers(self, mutant: Mutant) -> bool:
        """Whether it speaks for this mutant."""
        here = self.place == "*" or mutant.place.endswith(self.place)
        told = self.holds in f"{mutant.minus} -> {mutant.plus}"
        return here and told and mutant.kind in self.kinds


def explanations() -> tuple[Explanation, ...]:
    """Read the reasons.

    Raises:
        ValueError: when a comparison or logic is explained without its own text.
    """
    rows = tomllib.loads(REASONS.read_text(encoding="utf-8"))["survivor"]
    read = tuple(
        Explanation(row["place"], row.get("holds", ""), tuple(row["kinds"]), row["why"])
        for row in rows
    )
    for one in read:
        sweeping = one.place == "*" or not one.holds
        if sweeping and {"comparison", "logic"} & set(one.kinds):
            raise ValueError(f"a comparison is explained one by one: {one}")
    return read


def why(mutant: Mutant, reasons: Iterable[Explanation]) -> str:
    """Give the reason why a survivor may stand; empty when there is none."""
    return next((one.why for one in reasons if one.covers(mutant)), "")


def write(package: str, mutants: tuple[Mutant, ...]) -> int:
    """Write the package's section anew; returns how many survivors have no reason."""
    reasons = explanations()
    survivors = [mutant for mutant in mutants if mutant.survived]
    told = [(mutant, why(mutant, reasons)) for mutant in survivors]
    sections = _sections()
    sections[package] = "\n".join((_figures(mutants), *_rows(told)))
    body = [f"## {name}\n\n{text}" for name, text in sorted(sections.items())]
    PAGE.write_text("\n\n".join([_head(), *body]) + "\n", encoding="utf-8")
    return sum(not reason for _, reason in told)


def _head() -> str:
    rows = [
        f"| {gap.what} | {', '.join(f'`tests/{test}`' for test in gap.tests)} |"
        for gap in unchanged()
    ]
    return HEADER + "\n".join(rows)


def _sections() -> dict[str, str]:
    if not PAGE.exists():
        return {}
    _, *parts = PAGE.read_text(encoding="utf-8").split("\n## ")
    return {
        name: text.strip() for name, _, text in (part.partition("\n") for part in parts)
    }


def _figures(mutants: tuple[Mutant, ...]) -> str:
    day = time.strftime("%Y-%m-%d", time.gmtime())
    made = Counter(mutant.kind for mutant in mutants)
    lived = Counter(mutant.kind for mutant in mutants if mutant.survived)
    rows = [f"| {kind} | {made[kind]} | {lived[kind]} |" for kind in KINDS]
    slow = sum(mutant.fate == TIMED_OUT for mutant in mutants)
    noticed = f"{slow} of the noticed ones by tests that did not end."
    head = [
        f"Run on {day}; {noticed}",
        "",
        "| kind | mutants | survived |",
        "|---|---|---|",
    ]
    total = f"| all | {made.total()} | {lived.total()} |"
    return "\n".join([*head, *rows, total, ""])


def _rows(told: list[tuple[Mutant, str]]) -> list[str]:
    counted = Counter((_line(mutant), reason) for mutant, reason in told)
    if not counted:
        return ["Nothing survived."]
    head = ["| where | change | kind | why it may stand |", "|---|---|---|---|"]
    rows = [
        f"{line} {reason or '**not explained**'} |"
        for (line, reason), _ in sorted(counted.items())
    ]
    return [*head, *rows]


def _line(mutant: Mutant) -> str:
    where = mutant.place.removeprefix("unhurried.")
    change = f"`{_cell(mutant.minus)}` to `{_cell(mutant.plus)}`"
    return f"| `{where}` | {change} | {mutant.kind} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("`", "'")
