"""`lab compare` and `lab show` as a person calls them."""

import json
import sys
from importlib.util import find_spec
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from click.testing import CliRunner, Result

from tests.lab.bodies.test_loading import GOOD, written
from tests.views.drawn import marked
from unhurried.lab.command import lab
from unhurried.lab.policies.quest import _fresh

SVG = "{http://www.w3.org/2000/svg}"


def called(*told: str) -> Result:
    return CliRunner().invoke(lab, list(told))


def compared(*told: str) -> Result:
    return called("compare", "--n", "2", "--days", "30", "--jobs", "1", *told)


def test_policies_are_compared_with_the_gates_on() -> None:
    result = compared("--policies", "guides,oracle")
    assert result.exit_code == 0
    assert "gates on" in result.stdout
    assert [line.split()[0] for line in result.stdout.splitlines()[2:4]] == [
        "guides",
        "oracle",
    ]


def test_json_is_an_array_of_rows_and_progress_goes_elsewhere() -> None:
    result = compared("--policies", "guides", "--json", "--open", "--seed", "9")
    [row] = json.loads(result.stdout)
    assert (row["policy"], row["family"], row["bodies"]) == ("guides", "base", 2)
    assert (row["seed"], row["gates"], row["goal_mm"]) == (9, False, 37.0)
    assert "trials" in result.stderr


def test_goal_and_kit_are_taken(tmp_path: Path) -> None:
    options = ("--goal", "20", "--kit", "15,20", "--policies", "guides", "--open")
    result = compared("--bodies", written(tmp_path), "--json", *options)
    [row] = json.loads(result.stdout)
    assert (row["kit_mm"], row["goal_mm"]) == ([15.0, 20.0], 20.0)
    assert row["reached"] == 1.0


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (("--policies", "nope"), "nope: there is no such policy"),
        (("--bodies", "nope"), "nope: there is no such family"),
        (("--bodies", "nope.py"), "nope.py: the file of bodies cannot be run"),
        (("--kit", "15,wide"), "--kit: 'wide' is no width"),
        (("--kit", "2"), "--kit: '2' is no width"),
        (("--goal", "40"), "40 mm: no width that is owned reaches the goal"),
        (("--kit", "15,20"), "37 mm: no width that is owned reaches the goal"),
    ],
)
def test_what_is_not_understood_is_said_in_one_line(
    told: tuple[str, ...], said: str
) -> None:
    result = compared(*told)
    assert result.exit_code == 2
    assert result.stderr.startswith(said)
    assert len(result.stderr.strip().splitlines()) == 1
    assert result.stdout == ""


def test_a_body_that_answers_nonsense_is_refused_with_its_place(tmp_path: Path) -> None:
    file = written(tmp_path, GOOD.replace('"pain": 0', '"pain": 12'))
    result = compared("--bodies", f"{file}:plain", "--policies", "guides")
    assert result.exit_code == 2
    assert "theirs.py: body 0: session(day 0" in result.stderr
    assert "a number from 0 to 10" in result.stderr


def test_a_history_is_drawn_and_told_in_words(tmp_path: Path) -> None:
    file = tmp_path / "history.svg"
    told = ("--policy", "guides", "--days", "30", "--body", "1", "--svg", str(file))
    assert called("show", *told).exit_code == 0
    root = ET.fromstring(file.read_text())  # noqa: S314 - we wrote it
    title, words = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert title is not None
    assert words is not None
    assert "Body 1 of family base under guides, gates on" in str(title.text)
    dots = marked(root)["easy"]
    assert len(dots) == str(words.text).count("Day ") > 3


def test_a_history_may_be_told_as_one_object() -> None:
    done = called("show", "--policy", "guides", "--days", "30", "--json")
    told = json.loads(done.output)
    assert (told["policy"], told["family"], told["gates"]) == ("guides", "base", True)
    assert len(told["sessions"]) > 3
    assert all(one["one_in_ten_mm"] > 0 for one in told["sessions"])


def test_a_picture_may_go_to_standard_output() -> None:
    result = called("show", "--days", "5", "--open", "--policy", "greedy")
    assert result.stdout.startswith("<svg")
    assert "prefers-color-scheme:dark" in result.stdout


def without_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a machine where the extra is not installed."""
    monkeypatch.setitem(sys.modules, "questplus", None)
    monkeypatch.setattr(
        "unhurried.lab.policies.names.find_spec",
        lambda name: None if name == "questplus" else find_spec(name),
    )
    _fresh.cache_clear()


def test_all_goes_without_a_policy_whose_library_is_missing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    without_the_library(monkeypatch)
    result = compared("--days", "2", "--n", "1", "--open")
    assert result.exit_code == 0
    assert "questplus" not in result.stdout
    assert "left out: questplus (install unhurried[lab])" in result.stderr


def test_a_policy_asked_for_by_name_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    without_the_library(monkeypatch)
    result = compared("--policies", "questplus")
    assert result.exit_code == 2
    assert "install unhurried[lab], or leave questplus out" in result.stderr
