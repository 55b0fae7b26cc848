"""`lab story` prints a line for each ask and ends with a code that says how it went."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.lab.telling_files import example
from unhurried.lab.command import lab

KEYS = {"time", "advice", "item", "depth", "hold_minutes", "not_before", "reasons"}


@pytest.fixture
def story(tmp_path: Path) -> Path:
    return written(tmp_path / "story.toml", example())


def written(file: Path, text: str) -> Path:
    file.write_text(text, encoding="utf-8")
    return file


def run(*arguments: Path | str) -> Result:
    return CliRunner().invoke(lab, ["story", *map(str, arguments)])


def test_a_story_that_holds_ends_with_0_and_one_line_for_each_ask(story: Path) -> None:
    result = run(story)
    assert result.exit_code == 0
    first, second = result.stdout.splitlines()
    assert first.split("  ")[:2] == ["4d", "locked"]
    assert first.split("  ")[5] == "14d"
    assert second.split("  ")[1:5] == ["session", "small", "tip", "5 min"]


def test_an_expectation_turned_round_ends_with_1_and_says_which(tmp_path: Path) -> None:
    text = example().replace('advice = "locked"', 'advice = "session"')
    result = run(written(tmp_path / "turned.toml", text))
    assert result.exit_code == 1
    *_, last = result.stdout.splitlines()
    assert "asks[0]" in last
    assert "expected session, found locked" in last


def test_one_file_not_understood_ends_with_2_before_any_is_told(
    story: Path, tmp_path: Path
) -> None:
    broken = written(tmp_path / "broken.toml", example().replace("adult", "adlut"))
    result = run(story, broken)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert "broken.toml: person.adlut (line" in result.stderr
    assert "did you mean adult" in result.stderr


@pytest.mark.parametrize("content", [b"\xff\xfe", b"x" * 1_000_001])
def test_a_file_that_is_no_text_ends_with_2(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "odd.toml"
    file.write_bytes(content)
    assert run(file).exit_code == 2


def test_a_file_that_is_not_there_ends_with_2(tmp_path: Path) -> None:
    result = run(tmp_path / "nowhere.toml")
    assert result.exit_code == 2
    assert "cannot be read" in result.stderr


def test_json_is_one_array_with_the_same_and_the_evidence(story: Path) -> None:
    result = run(story, story, "--json")
    asks = json.loads(result.stdout)
    assert len(asks) == 4
    assert all(ask.keys() >= KEYS | {"evidence", "holds"} for ask in asks)
    assert asks[0]["advice"] == "locked"
    [blood] = [one for one in asks[0]["evidence"]["reasons"] if one["rule"] == "blood"]
    assert blood["numbers"]["hours_left"] == 240


def test_json_of_a_story_that_does_not_hold_says_what(tmp_path: Path) -> None:
    text = example().replace('reasons = ["blood"]', 'not_reasons = ["blood"]')
    result = run(written(tmp_path / "turned.toml", text), "--json")
    first, second = json.loads(result.stdout)
    assert result.exit_code == 1
    assert not first["holds"]
    assert "blood" in first["misses"][0]
    assert second["holds"]


def test_a_pair_that_is_asked_about_is_answered(tmp_path: Path) -> None:
    pair = '{{ {} = {{ item = "{}", lubricant = "gel" }} }}'
    ask = f'\n[[asks]]\nat = "15d"\nexpect = {pair}\n'
    held = ask.format("allowed", "small") + ask.format("refused", "medium")
    result = run(written(tmp_path / "held.toml", example() + held))
    assert result.exit_code == 0
    assert "allowed small with gel" in result.stdout
    turned = ask.format("refused", "small") + ask.format("allowed", "medium")
    result = run(written(tmp_path / "turned.toml", example() + turned))
    assert result.exit_code == 1
    assert "small is allowed" in result.stdout
    assert "medium is refused by" in result.stdout


def test_a_pair_asked_about_before_it_is_owned_is_not_understood(
    tmp_path: Path,
) -> None:
    item = '{ name = "late", kind = "finger", diameter_mm = 12 }'
    late = f'\n[[happens]]\nat = "9d"\nitem = {item}\n'
    ask = '\n[[asks]]\nat = "5d"\nexpect = { allowed = { item = "late" } }\n'
    result = run(written(tmp_path / "late.toml", example() + late + ask))
    assert result.exit_code == 2
    assert "not owned yet" in result.stderr
