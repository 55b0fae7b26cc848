"""`clinician-plan`: a file is shown, taken up, told as theirs, and put aside."""

from pathlib import Path

import pytest

from tests.cli.hand import Hand
from unhurried.cli.exits import Exit

TEXT = """format = 1
note = "Small and often is fine."
[limits]
widest_mm = 12
shortest_rest_hours = 100
[stops]
blood = true
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "plan.toml"
    file.write_text(TEXT, encoding="utf-8")
    return file


def test_what_a_file_says_is_shown_without_being_used(owner: Hand, file: Path) -> None:
    shown = owner.told("clinician-plan", "show", str(file))
    assert any("12 mm" in line for line in shown["limits"])
    assert shown["note"].endswith("Small and often is fine.")
    assert not owner.told("clinician-plan", "show")["there"]
    assert not owner.told("clinician-plan")["there"]


def test_a_plan_that_is_used_holds_and_is_told_as_theirs(
    owner: Hand, file: Path
) -> None:
    assert owner.told("today")["theirs"] == []
    used = owner.told("clinician-plan", "use", str(file))
    assert used["there"]
    assert len(used["limits"]) == 3
    card = owner.told("today")
    assert card["plan"] is None
    assert "clinician-plan" in {line["rule"] for line in card["reasons"]}
    assert "Small and often" in card["theirs"][1]
    assert "The rules alone would open" in card["theirs"][2]
    why = owner.told("why", "clinician-plan")
    assert why["rule"]["id"] == "clinician-plan"
    assert why["reasons"]


def test_a_plan_that_is_put_aside_leaves_the_rules_alone(
    owner: Hand, file: Path
) -> None:
    owner.told("clinician-plan", "use", str(file))
    assert not owner.told("clinician-plan", "end")["there"]
    card = owner.told("today")
    assert card["theirs"] == []
    assert card["plan"] is not None
    assert "nothing was changed" in owner.told("clinician-plan", "end")["text"]


def test_a_file_that_is_not_understood_changes_nothing(owner: Hand, file: Path) -> None:
    file.write_text(TEXT + "heart = 3\n", encoding="utf-8")
    ended = owner.run("clinician-plan", "use", file)
    assert ended.exit_code == Exit.NOT_UNDERSTOOD
    assert "stops.heart" in ended.output
    assert not owner.told("clinician-plan")["there"]


def test_a_plan_whose_days_are_past_is_shown_and_not_used(
    owner: Hand, file: Path
) -> None:
    file.write_text(TEXT.replace("[limits]", "until = 2001-01-01\n[limits]"))
    assert "2001-01-01" in owner.told("clinician-plan", "show", str(file))["days"]
    ended = owner.run("clinician-plan", "use", file)
    assert ended.exit_code == Exit.NOT_UNDERSTOOD
    assert "last day" in ended.output
