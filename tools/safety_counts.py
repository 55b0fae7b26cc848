"""What the safety case rests on, counted: from stored figures and from the house."""

import ast
from collections.abc import Iterable
from pathlib import Path

from tests.safety_case import case
from tools.figures import Figures, kept
from unhurried.safety.gates import GATES

TESTS = Path(__file__).parents[1] / "tests"
IMPORT = "from tests.laws import law"
Row = tuple[str, str, str]


def laws(tests: Path = TESTS) -> list[str]:
    """Name every law that a test file tells, without reading the file in."""
    files = [file.read_text(encoding="utf-8") for file in tests.rglob("test_*.py")]
    told = [_told(text) for text in files if IMPORT in text]
    return sorted(name for names in told for name in names)


def _told(text: str) -> list[str]:
    return [
        node.name.removeprefix("test_").replace("_", " ")
        for node in ast.parse(text).body
        if isinstance(node, ast.FunctionDef)
        and any(_is_law(decorator) for decorator in node.decorator_list)
    ]


def _is_law(decorator: ast.expr) -> bool:
    called = decorator.func if isinstance(decorator, ast.Call) else decorator
    return isinstance(called, ast.Name) and called.id == "law"


def total(tables: Iterable[Figures], name: str) -> int:
    """Add up one figure of some tables; a table without it adds nothing."""
    return sum(int(table.get(name, 0)) for table in tables)


def taken(tables: Iterable[Figures]) -> str:
    """When figures were taken, and of which version; the oldest of each."""
    stamps = sorted((str(one["date"]), str(one["version"])) for one in tables)
    return f"{stamps[0][0]}, {stamps[0][1]}" if stamps else "not yet"


def rows() -> list[Row]:
    """The main figures: what, how much, when and of which version."""
    return [*_oracle(), *_laws(), *_walks(), *_mutants(), *_case()]


def _oracle() -> list[Row]:
    lives = kept("oracle").values()
    differ = sum(total(lives, name) for name in ("unsafe", "other", "mixed"))
    told = f"{total(lives, 'compared'):,} combinations, {differ} disagreements"
    return [("the rulebook told twice", told, taken(lives))]


def _laws() -> list[Row]:
    tried = [table for name, table in kept("laws").items() if name in laws()]
    told = (
        f"{len(laws())} laws, {len(tried)} of them on {total(tried, 'examples'):,} "
        f"examples, {total(tried, 'counterexamples')} counterexamples"
    )
    return [("laws at scale", told, taken(tried))]


def _walks() -> list[Row]:
    found = kept("walks")
    return [
        (what, told.format(**{k: _said(v) for k, v in found[name].items()}), when)
        for name, (what, told) in WALKS.items()
        if name in found
        for when in (taken([found[name]]),)
    ]


def _said(figure: int | str) -> str:
    return figure if isinstance(figure, str) else f"{figure:,}"


TABLE = """\
{positions} positions of {plans} plans, {moves} moves, each followed by a stop to the
end: {stop_steps} steps, {faults} faults"""
MOMENTS = """\
{moments} moments of {plans} plans, {left} left out, {moves} moves, {crashes} crashes,
{faults} faults"""
CLOCKS = """\
{changes} changes of {zones} zones, {readings} readings, {shown} times shown, {faults}
faults"""
WALKS = {
    "table": ("the session table", TABLE.replace("\n", " ")),
    "moments": ("sessions in time", MOMENTS.replace("\n", " ")),
    "clocks": ("local time", CLOCKS.replace("\n", " ")),
}


def _mutants() -> list[Row]:
    packages = kept("mutation").values()
    lived, why = total(packages, "survived"), total(packages, "explained")
    told = (
        f"{total(packages, 'mutants'):,} mutants, {lived} survived, {why} of them "
        f"explained; of comparisons {total(packages, 'comparison_survivors')}"
    )
    return [("changes put into the code", told, taken(packages))] if packages else []


def _case() -> list[Row]:
    page = case.PAGE.read_text(encoding="utf-8")
    hazards = case.rows(page)
    tests = {name for row in hazards for name in row.shown_by}
    return [
        ("hazards", f"{len(hazards)}, shown by {len(tests)} tests", "now"),
        ("gates", f"{len(GATES)}, each in a row", "now"),
        ("harnesses", f"{len(case.controls(page))}, each with a seeded fault", "now"),
    ]
