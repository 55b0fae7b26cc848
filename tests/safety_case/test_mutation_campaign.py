"""The mutation campaign changes what it says it changes, and keeps its figures."""

import ast
import runpy
import tomllib
from pathlib import Path

import pytest

from tools.mutation_copy import ROOT, config, copy_house, laid_open
from tools.mutation_figures import counted, keep
from tools.mutation_found import KILLED, SURVIVED, TIMED_OUT, Mutant
from tools.mutation_table import (
    Package,
    code_of,
    of_other_code,
    packages,
    unchanged,
)

CHANGED = [
    file
    for package in packages()
    for glob in package.changes
    for file in sorted(ROOT.glob(f"src/unhurried/{glob}"))
]
SIZE = """
class Size:
    width: int

    @property
    def half(self) -> int:
        return self.width // 2

    @property
    def tenth(self) -> int:
        return self.width // 10
"""
FOUND = (
    Mutant("gate", "a >= b", "a > b", "comparison", KILLED),
    Mutant("gate", "a + b", "a - b", "logic", TIMED_OUT),
    Mutant("gate", "f('a')", "f('A')", "text", SURVIVED),
)


def decorators(source: str) -> set[str]:
    """Whatever stands above a function of this module."""
    return {
        ast.unparse(each)
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.FunctionDef)
        for each in node.decorator_list
    }


def test_each_package_names_files_and_tests_that_are_there() -> None:
    for package in packages():
        assert all(list(ROOT.glob(f"src/unhurried/{one}")) for one in package.changes)
        assert all((ROOT / "tests" / one).exists() for one in package.tests)


def test_the_packages_that_decide_are_changed_whole() -> None:
    names = [package.name for package in packages()]
    assert names == ["safety", "session", "history", "kit", "protocol"]
    files = {file for name in names for file in ROOT.glob(f"src/unhurried/{name}/*.py")}
    assert files == set(CHANGED)


def test_what_is_not_changed_names_tests_that_are_there() -> None:
    for gap in unchanged():
        assert gap.what
        assert gap.tests
        assert all((ROOT / "tests" / one).exists() for one in gap.tests)


def test_a_property_laid_open_is_still_a_property(tmp_path: Path) -> None:
    opened = laid_open(SIZE)
    assert decorators(SIZE) == {"property"}
    assert decorators(opened) == set()
    assert opened.index("half = property(half)") < opened.index("def tenth")
    file = tmp_path / "size.py"
    file.write_text(opened)
    size = runpy.run_path(str(file))["Size"]()
    size.width = 20
    assert (size.half, size.tenth) == (10, 2)


def test_what_is_remembered_is_worked_out_anew_in_the_copy() -> None:
    above, function = "@remembering\n", "def half(width: int) -> int:\n    return width"
    assert laid_open(above + function) == function


@pytest.mark.parametrize(
    "file", CHANGED, ids=lambda file: f"{file.parent.name}-{file.stem}"
)
def test_no_function_hides_from_the_tool_behind_a_decorator(file: Path) -> None:
    opened = laid_open(file.read_text(encoding="utf-8"))
    assert decorators(opened) == set()


def test_a_function_behind_another_decorator_is_seen() -> None:
    assert decorators(laid_open("@cache\ndef a():\n    return 1\n")) == {"cache"}


def test_the_copy_holds_the_house_and_its_own_settings(tmp_path: Path) -> None:
    copy_house(tmp_path, ["kit/gaps.py"], ["kit"])
    text = (tmp_path / "pyproject.toml").read_text(encoding="utf-8")
    assert text == config(["kit/gaps.py"], ["kit"])
    mutmut = tomllib.loads(text)["tool"]["mutmut"]
    assert mutmut["only_mutate"] == ["src/unhurried/kit/gaps.py"]
    assert all((tmp_path / one).exists() for one in mutmut["also_copy"])
    gaps = (tmp_path / "src" / "unhurried" / "kit" / "gaps.py").read_text("utf-8")
    assert "is_too_wide = property(is_too_wide)" in gaps


def test_the_figures_of_a_run_count_every_mutant_once() -> None:
    found = counted(FOUND, unexplained=1)
    assert found["mutants"] == 3
    assert (found["killed"], found["timed_out"]) == (2, 1)
    assert (found["survived"], found["explained"]) == (1, 0)
    assert (found["comparisons"], found["comparison_survivors"]) == (1, 0)


def test_a_comparison_that_survives_is_counted_as_one() -> None:
    alive = Mutant("gate", "a >= b", "a > b", "comparison", SURVIVED)
    assert counted((*FOUND, alive), unexplained=2)["comparison_survivors"] == 1


def test_figures_are_kept_package_by_package(tmp_path: Path) -> None:
    keep("session", {"mutants": 3, "date": "2026-11-21"}, tmp_path)
    keep("safety", {"mutants": 5, "date": "2026-11-21"}, tmp_path)
    keep("session", {"mutants": 4, "date": "2026-11-22"}, tmp_path)
    text = (tmp_path / "mutation.toml").read_text(encoding="utf-8")
    assert tomllib.loads(text) == {
        "safety": {"mutants": 5, "date": "2026-11-21"},
        "session": {"mutants": 4, "date": "2026-11-22"},
    }


def test_figures_of_code_that_has_changed_since_are_named(tmp_path: Path) -> None:
    now = {one.name: {"code": code_of(one)} for one in packages()}
    assert of_other_code(now) == ()
    old = now | {"kit": {"code": "of old"}, "session": {}}
    assert set(of_other_code(old)) == {"kit", "session"}
    one = Package("gates", ("safety/*.py",), ())
    file = tmp_path / "safety" / "deep" / "gate.py"
    file.parent.mkdir(parents=True)
    file.write_text("OPEN = 1\n", encoding="utf-8")
    before = code_of(one, tmp_path)
    (tmp_path / "other.py").write_text("", encoding="utf-8")
    assert code_of(one, tmp_path) == before
    file.write_text("OPEN = 2\n", encoding="utf-8")
    assert code_of(one, tmp_path) != before
