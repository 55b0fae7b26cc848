"""Make the copy that a mutation run works in: its settings, and properties laid open.

The tool that makes the mutants steps around every decorated function. So that a
property is changed like any other function, the copy says `size = property(size)` below
it instead of `@property` above it, which means the same. What only remembers answers is
left out of the copy: an answer from before the change would hide it.
"""

import ast
import shutil
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]
COPIED = ("src", "tests", "tools", "docs")
PROPERTY, REMEMBERS = "property", "remembering"
LEFT_OUT = shutil.ignore_patterns("__pycache__", ".hypothesis", "*.pyc")

CONFIG = """\
[tool.mutmut]
source_paths = ["src"]
only_mutate = [{changes}]
also_copy = ["src", "tests", "tools", "docs", "conftest.py"]
pytest_add_cli_args = [
  "-x", "--tb=no", "--assert=plain",
  "-p", "no:cacheprovider", "-p", "no:unraisableexception", "-p", "no:xdist",
]
pytest_add_cli_args_test_selection = [{tests}]
timeout_multiplier = 8.0

[tool.pytest.ini_options]
testpaths = ["tests"]
pythonpath = ["."]
addopts = ["--import-mode=importlib"]
"""
HABITS = """\
import functools
import tomllib

from hypothesis import HealthCheck, Phase, settings

from unhurried.bootstrap import catalogued, shipped

settings.register_profile(
    "campaign",
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=list(HealthCheck),
    derandomize=True,
    max_examples=40,
    database=None,
    deadline=None,
)
settings.load_profile("campaign")
tomllib.loads = functools.cache(tomllib.loads)


def pytest_runtest_setup():
    read = (shipped.rulebook, shipped.sources, shipped.guides)
    for kept in (*read, catalogued.shipped_catalogue):
        kept.cache_clear()
"""
"""The copy's `conftest.py`: the same examples for each mutant, a broken law is not made
small first, and a busy machine breaks none. A mutant is tried in a child of a process
that has run the tests already, so what is read once in a process is read again; the
standard library's part of that work is kept."""


def copy_house(room: Path, changes: Sequence[str], tests: Sequence[str]) -> None:
    """Copy what a run needs into this empty folder, ready to be changed.

    Args:
        room: the empty folder.
        changes: globs below `src/unhurried` of the files to change.
        tests: folders or files below `tests` that have to notice.
    """
    for name in COPIED:
        shutil.copytree(ROOT / name, room / name, ignore=LEFT_OUT)
    (room / "pyproject.toml").write_text(config(changes, tests), encoding="utf-8")
    (room / "conftest.py").write_text(HABITS, encoding="utf-8")
    for file in (room / "src" / "unhurried").rglob("*.py"):
        file.write_text(laid_open(file.read_text(encoding="utf-8")), "utf-8")


def config(changes: Sequence[str], tests: Sequence[str]) -> str:
    """Return the text of the copy's `pyproject.toml`."""
    sources = ", ".join(f'"src/unhurried/{glob}"' for glob in changes)
    folders = ", ".join(f'"tests/{folder}"' for folder in tests)
    return CONFIG.format(changes=sources, tests=folders)


def laid_open(source: str) -> str:
    """Write each property of a module as a function, and make it a property below.

    What is remembered is worked out anew.
    """
    lines = source.splitlines()
    for node in _decorated(ast.parse(source)):
        above, below = node.decorator_list[0].lineno - 1, node.end_lineno
        if _decorators(node) == [PROPERTY]:
            margin = " " * node.col_offset
            lines.insert(below or above, f"{margin}{node.name} = property({node.name})")
        del lines[above]
    return "\n".join(lines)


def _decorators(node: ast.FunctionDef) -> list[str]:
    return [ast.unparse(each) for each in node.decorator_list]


def _decorated(tree: ast.Module) -> list[ast.FunctionDef]:
    """Find them, the last one first, so that line numbers above stay true."""
    found = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef)
        and _decorators(node) in ([PROPERTY], [REMEMBERS])
    ]
    return sorted(found, key=lambda node: -node.lineno)
