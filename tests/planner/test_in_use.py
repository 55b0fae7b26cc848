"""Codes have words, suppositions are used, numpy waits until it is needed."""

import ast
import subprocess
import sys
from pathlib import Path

from tests.life import book
from unhurried.views.words.foreseen import CANNOT
from unhurried.views.words.learning import LEARNING
from unhurried.views.words.plan import PLAN

SOURCE = Path(__file__).parents[2] / "src" / "unhurried" / "planner"


def test_every_code_of_the_planner_has_words() -> None:
    names = {one for text in _texts() for one in (text, f"plan.{text}")}
    assert {f"plan.{code}" for code in ("bound", "eased", "less-sure")} <= set(LEARNING)
    assert set(CANNOT) <= names
    assert not set(PLAN) & set(LEARNING)


def _texts() -> set[str]:
    return {
        node.value
        for file in SOURCE.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text()))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def test_every_supposition_is_used() -> None:
    texts = _texts() | {
        node.target.id.replace("_", "-")
        for file in SOURCE.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text()))
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    }
    assert set(book().priors) - texts == set()


def test_numpy_is_loaded_when_something_is_proposed_and_not_before() -> None:
    code = (
        "import sys\nfrom unhurried.planner.learning import LearningPlanner\n"
        "planner = LearningPlanner()\nassert planner.name\n"
        "print('numpy' in sys.modules)\nplanner.mind\nprint('numpy' in sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["False", "True"]
