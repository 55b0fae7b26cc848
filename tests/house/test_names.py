"""Folders and files speak the person's language; every package says what it holds."""

import ast
from pathlib import Path

import pytest

from tests.house.house import ROOT, SOURCE, page_files, python_files

DRAWERS = frozenset({"utils", "util", "helpers", "helper", "managers", "manager"})
DRAWERS |= {"common", "misc", "stuff"}


def drawers(files: list[Path]) -> list[Path]:
    """Files that lie in a drawer for everything, or are one."""
    return [file for file in files if DRAWERS & set(file.with_suffix("").parts)]


def packages() -> list[Path]:
    return sorted({file.parent for file in python_files("src")})


def test_nothing_is_called_utils_or_the_like() -> None:
    files = [*python_files("src", "tests", "tools"), *page_files()]
    assert drawers([file.relative_to(ROOT) for file in files]) == []


@pytest.mark.parametrize("name", ["src/utils/a.py", "src/kit/helpers.py"])
def test_a_drawer_for_everything_is_seen(name: str) -> None:
    assert drawers([Path(name)]) == [Path(name)]


@pytest.mark.parametrize("folder", packages(), ids=lambda p: str(p.relative_to(SOURCE)))
def test_every_package_says_what_it_holds(folder: Path) -> None:
    said = ast.get_docstring(ast.parse((folder / "__init__.py").read_text()))
    assert said is not None
    assert said.splitlines()[0].endswith((".", ":"))
