"""What a person may read: strings of the surfaces and words, values of the data."""

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path

from tests.house.house import SOURCE

Text = tuple[str, str]  # where it stands, what it says


def all_texts() -> list[Text]:
    """Every text of the program that a person may come to read."""
    code = [*SOURCE.glob("views/words*.py"), *SOURCE.glob("views/words*/**/*.py")]
    code += SOURCE.glob("cli/**/*.py")
    data = SOURCE.rglob("*.toml")
    found = [text for file in sorted(set(code)) for text in in_code(file)]
    return found + [text for file in sorted(data) for text in in_data(file)]


def in_code(file: Path) -> Iterator[Text]:
    """Strings that hold words, outside docstrings; f-strings piece by piece."""
    tree = ast.parse(file.read_text())
    silent = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or id(node) in silent:
            continue
        if isinstance(node.value, str):
            yield f"{file.name}:{node.lineno}", node.value


def in_data(file: Path) -> Iterator[Text]:
    """Every string value of a TOML file, keys left out."""
    return strings(tomllib.loads(file.read_text()), file.name)


def strings(value: object, where: str) -> Iterator[Text]:
    """Walk tables and lists down to their strings."""
    if isinstance(value, str):
        yield where, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from strings(inner, f"{where} {key}")
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner, where)
