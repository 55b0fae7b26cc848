"""What a person may read: strings of surfaces and words, values of data, pages."""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

from tests.house.house import SOURCE, page_files

Text = tuple[str, str]  # where it stands, what it says
COMMENT = re.compile(r"\{#.*?#\}|/\*.*?\*/|(?<!:)//[^\n]*|<!--.*?-->", re.DOTALL)
BETWEEN_TAGS = re.compile(r"\{%.*?%\}|\{\{.*?\}\}", re.DOTALL)
QUOTED = re.compile(r""""[^"\n]*"|'[^'\n]*'|`[^`]*`""")


def all_texts() -> list[Text]:
    """Every text of the program that a person may come to read."""
    code = [*SOURCE.glob("views/words*.py"), *SOURCE.glob("views/words*/**/*.py")]
    code += [*SOURCE.glob("cli/**/*.py"), *SOURCE.glob("web/**/*.py")]
    data = SOURCE.rglob("*.toml")
    found = [text for file in sorted(set(code)) for text in in_code(file)]
    found += [text for file in page_files() for text in in_page(file)]
    return found + [text for file in sorted(data) for text in in_data(file)]


def in_page(file: Path) -> Iterator[Text]:
    """What a template says outside its code, and every string of code and scripts."""
    if file.suffix == ".css":
        return
    said = COMMENT.sub("", file.read_text())
    spoken = said if file.suffix == ".js" else BETWEEN_TAGS.sub(in_quotes, said)
    pieces = QUOTED.findall(said) if file.suffix == ".js" else spoken.splitlines()
    for piece in pieces:
        yield file.name, piece


def in_quotes(code: re.Match[str]) -> str:
    """The strings of one piece of a template's code."""
    return " ".join(QUOTED.findall(code.group()))


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
