"""Read what a mutation run left behind: each mutant, its one change, its fate."""

import ast
import difflib
import json
import re
from dataclasses import dataclass
from pathlib import Path

KILLED, TIMED_OUT = "killed", "timed out"
SURVIVED, UNTOUCHED = "survived", "untouched"
FATES: dict[int | None, str] = {0: SURVIVED}
FATES |= dict.fromkeys((None, 5, 33, 34), UNTOUCHED)
FATES |= dict.fromkeys((24, -24, 36, 152, 255), TIMED_OUT)
"""Exit codes of the run; whatever else ended the tests is a mutant that was noticed."""
NAMED = re.compile(r"^x(?:ǁ(?P<owner>\w+?)ǁ|_)(?P<name>.+)__mutmut_(?P<n>orig|\d+)$")
COMPARES = (ast.Compare, ast.cmpop)
DECIDES = (ast.BoolOp, ast.boolop, ast.UnaryOp, ast.unaryop, ast.BinOp, ast.operator)


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change.

    Attributes:
        place: dotted name of the changed function.
        minus, plus: the changed lines before and after, as plain text.
        kind: `comparison`, `logic` (and, or, not, arithmetic), `number`, `text`,
            or `argument` for all else.
        fate: `killed`; `timed out` when the tests did not end; `survived`; or
            `untouched` when no test runs the function.
    """

    place: str
    minus: str
    plus: str
    kind: str
    fate: str

    @property
    def survived(self) -> bool:
        """Whether no test noticed."""
        return self.fate not in (KILLED, TIMED_OUT)


def found(source: Path, package: str) -> tuple[Mutant, ...]:
    """Read every mutant of a package below the changed sources."""
    mutants: list[Mutant] = []
    for meta in sorted((source / "unhurried" / package).rglob("*.py.meta")):
        codes = json.loads(meta.read_text(encoding="utf-8"))["exit_code_by_key"]
        tree = ast.parse(meta.with_suffix("").read_text(encoding="utf-8"))
        mutants += _of_file(tree, codes)
    return tuple(mutants)


def _of_file(tree: ast.Module, codes: dict[str, int | None]) -> list[Mutant]:
    functions = {
        node.name: node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)
    }
    mutants = []
    for key, code in codes.items():
        module, _, name = key.rpartition(".")
        match = NAMED.match(name)
        if match is None:
            continue
        original = functions[f"{name.rpartition('_')[0]}_orig"]
        owner = f"{match['owner']}." if match["owner"] else ""
        place = f"{module}.{owner}{match['name']}"
        fate = FATES.get(code, KILLED)
        mutants.append(_mutant(place, original, functions[name], fate))
    return mutants


def _mutant(
    place: str, before: ast.FunctionDef, after: ast.FunctionDef, fate: str
) -> Mutant:
    old, new = _lines(before), _lines(after)
    changed = list(difflib.ndiff(old, new))
    minus = " ".join(line[2:].strip() for line in changed if line.startswith("- "))
    plus = " ".join(line[2:].strip() for line in changed if line.startswith("+ "))
    return Mutant(place, minus, plus, kind_of(before, after), fate)


def _lines(function: ast.FunctionDef) -> list[str]:
    body = ast.Module(body=list(function.body), type_ignores=[])
    header = ast.unparse(function.args)
    return [header, *ast.unparse(body).splitlines()]


def kind_of(before: ast.AST, after: ast.AST) -> str:
    """Name the kind of the first difference between two trees."""
    parent, old, new = _first_difference(None, before, after)
    if isinstance(old, COMPARES) or isinstance(parent, ast.Compare):
        return "comparison"
    if isinstance(old, DECIDES) or isinstance(new, DECIDES):
        return "logic"
    if isinstance(old, ast.Constant):
        return "text" if isinstance(old.value, str) else "number"
    return "argument"


Difference = tuple[ast.AST | None, ast.AST | None, ast.AST | None]


def _first_difference(parent: ast.AST | None, old: ast.AST, new: ast.AST) -> Difference:
    if type(old) is not type(new) or isinstance(old, ast.Constant | ast.Name):
        return parent, old, new
    olds, news = list(ast.iter_child_nodes(old)), list(ast.iter_child_nodes(new))
    if len(olds) != len(news):
        return parent, old, None
    for first, second in zip(olds, news, strict=True):
        if ast.dump(first) != ast.dump(second):
            return _first_difference(old, first, second)
    return parent, old, new
