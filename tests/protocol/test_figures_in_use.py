"""Every figure of the rulebook is read by the code, or named here as only told."""

import ast
from pathlib import Path

from tests.life import book

SOURCE = Path(__file__).parents[2] / "src" / "unhurried"
ONLY_TOLD = {
    "maintenance.every_days_from",
    "maintenance.every_days_to",
    "douche.per_day",
    "douche.ml_at_most",
    "douche.degrees_at_most",
}
"""Advice for the person, spoken by the words of a step; nothing can be compared."""


def texts() -> set[str]:
    """Every string of the code; a part that is filled in is written as `*`."""
    found: set[str] = set()
    for file in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value)
            if isinstance(node, ast.JoinedStr):
                found.add("".join(_part(part) for part in node.values))
    return found


def _part(node: ast.expr) -> str:
    return str(node.value) if isinstance(node, ast.Constant) else "*"


def is_read(name: str, found: set[str]) -> bool:
    """Whether the code names this figure, whole or with a part filled in."""
    rule, _, figure = name.partition(".")
    patterns = {name, f"*.{figure}"}
    words = figure.split("_")
    patterns |= {
        f"{rule}.{'_'.join([*words[:at], '*', *words[at + 1 :]])}"
        for at in range(len(words))
    }
    return not patterns.isdisjoint(found)


def test_every_figure_is_compared_somewhere() -> None:
    found = texts()
    names = {
        f"{rule.id}.{figure}"
        for rule in book().rules.values()
        for figure in rule.figures
    }
    unread = {name for name in names if not is_read(name, found)}
    assert unread == ONLY_TOLD


def test_the_search_notices_a_figure_that_nobody_reads() -> None:
    assert not is_read("rest.invented_hours", texts())
