"""The safety case as data, and the faults it may have; none is no fault."""

import ast
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path

from tests.house.house import ROOT

PAGE = ROOT / "docs" / "safety-case.md"
TESTS = ROOT / "tests"
TICKED = re.compile(r"`([^`]+)`")
SEVERITIES = ("S1", "S2", "S3", "S4")
SEVERE = ("S3", "S4")
TYPES = {"design", "protective", "information"}


@dataclass(frozen=True, slots=True)
class Row:
    """One hazard: what it is, what stands against it, what shows that it does."""

    id: str
    severity: str
    types: tuple[str, ...]
    by: tuple[str, ...]
    shown_by: tuple[str, ...]


def rows(page: str) -> list[Row]:
    """Read the table of hazards: every line that begins with an id."""
    lines = [line for line in page.splitlines() if re.match(r"\| H\d", line)]
    return [_row([cell.strip() for cell in line.split("|")[1:-1]]) for line in lines]


def _row(cells: list[str]) -> Row:
    name, _, _, severity, _, types, by, shown_by = cells
    return Row(
        name,
        severity,
        tuple(one.strip() for one in types.split(",")),
        tuple(TICKED.findall(by)),
        tuple(TICKED.findall(shown_by)),
    )


def controls(page: str) -> list[str]:
    """Read the seeded fault of each harness: the last table's second column."""
    _, _, harnesses = page.partition("## Each harness")
    lines = [line for line in harnesses.splitlines() if "::" in line]
    return [name for line in lines for name in TICKED.findall(line)]


def numbering_faults(case: Iterable[Row]) -> list[str]:
    """Ids run from H01 without a gap and without a double."""
    ids = [row.id for row in case]
    return [
        f"{given} stands where {due} is due"
        for number, given in enumerate(ids, start=1)
        if given != (due := f"H{number:02}")
    ]


def kind_faults(case: Iterable[Row]) -> list[str]:
    """Severity and types are known words, and nothing severe rests on words alone."""
    return [
        f"{row.id}: {row.severity} resting on {', '.join(row.types)}"
        for row in case
        if row.severity not in SEVERITIES
        or not set(row.types) <= TYPES
        or (row.severity in SEVERE and set(row.types) == {"information"})
    ]


def empty_faults(case: Iterable[Row]) -> list[str]:
    """Each row names a control and a test."""
    return [f"{row.id} names nothing" for row in case if not (row.by and row.shown_by)]


def control_faults(case: Iterable[Row]) -> list[str]:
    """What a row rests on is there."""
    return [
        f"{row.id}: there is no {name}"
        for row in case
        for name in row.by
        if thing(name) is None
    ]


def missing_tests(names: Iterable[str]) -> list[str]:
    """The tests are there; a story is named by its file."""
    return [f"there is no test {name}" for name in names if not is_test(name)]


def gate_faults(
    case: Iterable[Row], gates: Iterable[Callable[..., object]]
) -> list[str]:
    """Every gate stands in a row."""
    resting = [thing(name) for row in case for name in row.by]
    return [
        f"{gate.__module__}.{gate.__qualname__} stands in no row"
        for gate in gates
        if not any(gate is one for one in resting)
    ]


def thing(name: str) -> object | None:
    """Return the module, function, type or table of this name below `unhurried`."""
    path, _, last = f"unhurried.{name}".rpartition(".")
    try:
        found: object = getattr(import_module(path), last, None)
    except ModuleNotFoundError:
        return None
    if found is not None:
        return found
    try:
        return import_module(f"{path}.{last}")
    except ModuleNotFoundError:
        return None


def is_test(name: str) -> bool:
    """Whether a test function, or a story, of this name exists."""
    file, _, function = name.partition("::")
    path = TESTS / file
    if path.suffix == ".toml":
        return path.is_file() and not function
    return path.is_file() and function in _functions(path)


@cache
def _functions(file: Path) -> frozenset[str]:
    body = ast.parse(file.read_text(encoding="utf-8")).body
    names = [node.name for node in body if isinstance(node, ast.FunctionDef)]
    return frozenset(name for name in names if name.startswith("test_"))
