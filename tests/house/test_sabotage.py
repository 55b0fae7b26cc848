"""The sabotage itself: a fence that does not bite is told, with the reason why."""

from dataclasses import replace
from pathlib import Path

import pytest

from tools.breach import Breach, BreachNoLongerFits, breaches, commit, undo
from tools.sabotage import missed

PRINTS = Breach(
    name="somebody prints",
    file="there.py",
    takes="",
    puts="print('here')\n",
    check="lint",
    sees=("T201",),
)


@pytest.fixture
def room(tmp_path: Path) -> Path:
    (tmp_path / "pyproject.toml").write_text('[tool.ruff.lint]\nselect = ["T201"]\n')
    (tmp_path / "there.py").write_text("NUMBER = 1\n")
    return tmp_path


def test_a_breach_that_is_noticed_for_the_right_reason_is_caught(room: Path) -> None:
    assert missed(PRINTS, room) is None


def test_a_fence_that_stays_green_is_told(room: Path) -> None:
    assert missed(replace(PRINTS, puts="MORE = 2\n"), room) == "lint stayed green"


def test_a_fence_that_is_red_for_another_reason_is_told(room: Path) -> None:
    why = missed(replace(PRINTS, sees=("T201", "D103")), room)
    assert why is not None
    assert why.startswith("lint is red without saying ['D103']")


def test_a_breach_whose_passage_is_gone_is_told(room: Path) -> None:
    why = missed(replace(PRINTS, takes="NUMBER = 2"), room)
    assert why == "there.py holds 'NUMBER = 2' not just once"


def test_a_passage_that_stands_twice_is_refused(room: Path) -> None:
    (room / "there.py").write_text("X = 1\nX = 1\n")
    with pytest.raises(BreachNoLongerFits):
        commit(replace(PRINTS, takes="X = 1"), room)


@pytest.mark.parametrize("file", ["there.py", "new.py", "new/__init__.py"])
def test_an_undone_breach_leaves_the_room_as_it_was(file: str, room: Path) -> None:
    before = {p: p.is_file() and p.read_text() for p in room.rglob("*")}
    breach = replace(PRINTS, file=file)
    undo(breach, room, commit(breach, room))
    assert {p: p.is_file() and p.read_text() for p in room.rglob("*")} == before


def test_no_two_breaches_have_the_same_name() -> None:
    names = [breach.name for breach in breaches()]
    assert len(set(names)) == len(names)
