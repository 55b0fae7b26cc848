"""Every (rule, code) that the program may speak, read from its source."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path

import unhurried

SOURCE = Path(unhurried.__file__).parent
FLOORS = ("safety", "kit", "coach", "planner", "session", "app")
PLACES = {"Reason": (0, 1), "says": (0, 1), "caps": (2, 3)}
"""Where a call that makes a reason has its rule and its code."""

OWNED: set[str] = set()
"""Rules that are an attribute of something: not to be read from the source."""

Pair = tuple[str, str]


@dataclass(frozen=True)
class Found:
    """Pairs that stand in the source, and functions whose pairs do not."""

    pairs: frozenset[Pair]
    unread: frozenset[str]


def in_house() -> Found:
    files = [file for floor in FLOORS for file in (SOURCE / floor).rglob("*.py")]
    found = [in_text(file.read_text(), _name(file)) for file in sorted(files)]
    return Found(
        frozenset().union(*(each.pairs for each in found)),
        frozenset().union(*(each.unread for each in found)),
    )


def in_text(text: str, name: str) -> Found:
    """Read one module; functions that only pass a code on are read at their callers."""
    tree = ast.parse(text)
    functions = [one for one in ast.walk(tree) if isinstance(one, ast.FunctionDef)]
    wrappers = {one.name: _passed_on(one, tree) for one in functions}
    known = {fn: rules for fn, rules in wrappers.items() if rules}
    pairs: set[Pair] = set()
    unread: set[str] = set()
    for function in functions:
        if function.name in known or function.name in PLACES:
            continue
        for rules, codes in _spoken(function, tree, known):
            told = set(product(rules, codes))
            if not codes and rules is not OWNED:
                told = _by_tuples(rules, tree)
            pairs |= told
            unread |= set() if told else {f"{name}:{function.name}"}
    return Found(frozenset(pairs), frozenset(unread))


def _name(file: Path) -> str:
    return file.relative_to(SOURCE).with_suffix("").as_posix()


def _spoken(
    function: ast.FunctionDef, tree: ast.Module, wrappers: dict[str, set[str]]
) -> Iterator[tuple[set[str], set[str]]]:
    for call in _calls(function):
        if _called(call) in PLACES:
            rule, code = PLACES[_called(call)]
            yield (
                _values(call.args[rule], function, tree),
                _values(call.args[code], function, tree),
            )
        elif _called(call) in wrappers:
            yield wrappers[_called(call)], _values(call.args[0], function, tree)


def _passed_on(function: ast.FunctionDef, tree: ast.Module) -> set[str]:
    """Rules of a function that takes the code as its first argument."""
    first = function.args.args[0].arg if function.args.args else ""
    for call in _calls(function):
        if _called(call) == "Reason" and _is_name(call.args[1], first):
            return _values(call.args[0], function, tree)
    return set()


def _values(node: ast.expr, function: ast.FunctionDef, tree: ast.Module) -> set[str]:
    """The texts that an expression may have, as far as they can be read."""
    if isinstance(node, ast.Constant):
        return {node.value} if isinstance(node.value, str) else set()
    if isinstance(node, ast.IfExp):
        sides = (_values(side, function, tree) for side in (node.body, node.orelse))
        return set().union(*sides)
    if isinstance(node, ast.Attribute):
        return OWNED
    return _assigned(node.id, function, tree) if isinstance(node, ast.Name) else set()


def _assigned(name: str, function: ast.FunctionDef, tree: ast.Module) -> set[str]:
    """The texts that are assigned to a name, in the function or in its module."""
    found: set[str] = set()
    for one in (*ast.walk(function), *tree.body):
        if isinstance(one, ast.Assign) and _is_name(one.targets[0], name):
            found |= _values(one.value, function, tree)
    return found


def _by_tuples(rules: set[str], tree: ast.Module) -> set[Pair]:
    """Codes that travel at the end of a tuple, after their rule if that travels too."""
    told: set[Pair] = set()
    for one in ast.walk(tree):
        texts = _tail(one)
        if len(texts) > 1 and not rules:
            told.add((texts[-2], texts[-1]))
        elif len(texts) == 1:
            told |= {(rule, texts[0]) for rule in rules}
    return told


def _tail(node: ast.AST) -> list[str]:
    """The texts at the end of a tuple that does not consist of texts alone."""
    if not isinstance(node, ast.Tuple):
        return []
    texts: list[str] = []
    for element in reversed(node.elts):
        if not isinstance(element, ast.Constant) or not isinstance(element.value, str):
            return texts[::-1]
        texts.append(element.value)
    return []


def _calls(function: ast.FunctionDef) -> Iterator[ast.Call]:
    return (node for node in ast.walk(function) if isinstance(node, ast.Call))


def _called(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _is_name(node: ast.expr, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name
