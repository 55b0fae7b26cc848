"""The mutation campaign reads its own findings right, and sweeps nothing up."""

import ast
import json
from pathlib import Path

import pytest

from tools import mutation_page
from tools.mutation_found import KILLED, SURVIVED, UNTOUCHED, Mutant, found, kind_of
from tools.mutation_page import Explanation, explanations, why

CHANGED = """
def x_gate__mutmut_orig(days):
    return days >= 14

def x_gate__mutmut_1(days):
    return days > 14

def x_gate__mutmut_2(days):
    return days >= 15

def x_gate__mutmut_3(days):
    return None
"""
STRICTER = Mutant("unhurried.safety.gate", "a >= b", "a > b", "comparison", SURVIVED)


def left_behind(folder: Path, codes: dict[str, int | None]) -> Path:
    place = folder / "unhurried" / "safety"
    place.mkdir(parents=True)
    (place / "gate.py").write_text(CHANGED)
    keys = {f"unhurried.safety.gate.x_gate__mutmut_{n}": c for n, c in codes.items()}
    (place / "gate.py.meta").write_text(json.dumps({"exit_code_by_key": keys}))
    return folder


def test_each_mutant_is_read_with_its_change_and_its_fate(tmp_path: Path) -> None:
    mutants = found(left_behind(tmp_path, {"1": 1, "2": 0, "3": 33}), "safety")
    assert [mutant.fate for mutant in mutants] == [KILLED, SURVIVED, UNTOUCHED]
    assert [mutant.survived for mutant in mutants] == [False, True, True]
    first = mutants[0]
    assert first.place == "unhurried.safety.gate.gate"
    assert (first.minus, first.plus) == ("return days >= 14", "return days > 14")


def test_a_run_that_was_cut_short_counts_as_survived(tmp_path: Path) -> None:
    (mutant,) = found(left_behind(tmp_path, {"1": None}), "safety")
    assert mutant.survived


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        ("a >= b", "a > b", "comparison"),
        ("a is None", "a is not None", "comparison"),
        ("a >= 14", "a >= 15", "comparison"),
        ("a and b", "a or b", "logic"),
        ("not a", "a", "logic"),
        ("a + b", "a - b", "logic"),
        ("f(14)", "f(15)", "number"),
        ("f('a')", "f('XXaXX')", "text"),
        ("f(a)", "f(None)", "argument"),
        ("f(a, b)", "f(a)", "argument"),
    ],
)
def test_a_change_is_named_by_its_kind(before: str, after: str, kind: str) -> None:
    assert kind_of(ast.parse(before), ast.parse(after)) == kind


def test_a_survivor_without_a_reason_is_told() -> None:
    reason = Explanation("safety.gate", "a >= b -> a > b", ("comparison",), "equal")
    assert why(STRICTER, [reason]) == "equal"
    assert why(STRICTER, []) == ""
    assert why(STRICTER, [Explanation("*", "", ("text",), "words")]) == ""
    assert why(STRICTER, [Explanation("other", "", ("comparison",), "no")]) == ""


def test_the_page_counts_what_has_no_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mutation_page, "PAGE", tmp_path / "page.md")
    assert mutation_page.write("safety", (STRICTER,)) == 1
    assert mutation_page.write("session", ()) == 0
    text = (tmp_path / "page.md").read_text(encoding="utf-8")
    assert "**not explained**" in text
    assert text.index("## safety") < text.index("## session")


@pytest.mark.parametrize(
    "row",
    [
        'place = "*"\nholds = "x"\nkinds = ["comparison"]',
        'place = "gate"\nkinds = ["logic"]',
    ],
)
def test_a_reason_that_sweeps_up_comparisons_is_refused(
    row: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "reasons.toml"
    file.write_text(f'[[survivor]]\n{row}\nwhy = "so"\n')
    monkeypatch.setattr(mutation_page, "REASONS", file)
    with pytest.raises(ValueError, match="one by one"):
        explanations()


def test_every_reason_says_something() -> None:
    assert all(len(one.why) > 20 for one in explanations())
