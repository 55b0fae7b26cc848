"""Backups on the command line: by themselves, when asked for, and never in the way."""

from pathlib import Path

import pytest

from tests.cli.hand import Hand
from tests.cli.test_record import SESSION, told
from unhurried.journal.backups.shelf import Shelf
from unhurried.journal.backups.taking import FOLDER


def shelf(hand: Hand) -> Shelf:
    return Shelf(hand.vault / FOLDER)


def test_the_first_command_makes_one_and_the_next_does_not(owner: Hand) -> None:
    assert shelf(owner).numbers() == []
    owner.told("today")
    assert shelf(owner).numbers() == [1]
    owner.told("today")
    assert shelf(owner).numbers() == [1]


def test_each_session_is_followed_by_one(owner: Hand) -> None:
    owner.told("today")
    told(owner, SESSION.format(ago="1h"))
    assert shelf(owner).numbers() == [1, 2]


def test_what_else_was_added_is_in_the_next_days(owner: Hand) -> None:
    owner.told("today")
    owner.told("goal", "--diameter", "25 mm", "--depth", "part")
    owner.told("today")
    assert shelf(owner).numbers() == [1]
    owner.clock.passes(days=1)
    owner.told("today")
    assert shelf(owner).numbers() == [1, 2]
    owner.clock.passes(days=1)
    owner.told("today")  # nothing was added since
    assert shelf(owner).numbers() == [1, 2]


def test_a_record_put_back_is_another_one_at_the_same_length(owner: Hand) -> None:
    first = Path(owner.told("backup")["made"][0])
    owner.told("goal", "--diameter", "25 mm", "--depth", "part")
    owner.told("backup")
    owner.told("restore", first, "--yes")
    owner.clock.passes(days=1)
    owner.told("today")
    assert shelf(owner).numbers() == [1, 2, 3]


def test_looking_the_vault_over_makes_none(owner: Hand) -> None:
    assert owner.run("doctor").exit_code == 0
    assert not (owner.vault / FOLDER).exists()


def test_one_that_fails_is_told_once_and_changes_nothing_else(owner: Hand) -> None:
    (owner.vault / FOLDER).write_bytes(b"a file where the folder belongs")
    first = owner.run("today", "--json")
    assert first.exit_code == 0
    assert "No backup could be made" in first.stderr
    assert "No backup" not in first.stdout
    assert "No backup" not in owner.run("today").output
    (owner.vault / FOLDER).unlink()
    assert "No backup" not in owner.run("today").output
    assert shelf(owner).numbers() == [1]


def test_backup_makes_one_and_says_which_there_are(owner: Hand) -> None:
    made = owner.told("backup")
    assert made["made"] == [str(shelf(owner).path(1))]
    assert made["folders"] == [
        {
            "where": str(owner.vault / FOLDER),
            "there": True,
            "days": ["2026-01-05"],
        }
    ]
    assert "opened from the first entry" in owner.run("backup").output


def test_one_goes_to_another_folder_only_this_time(owner: Hand, tmp_path: Path) -> None:
    made = owner.told("backup", "--to", tmp_path / "stick")
    assert made["made"] == [str(tmp_path / "stick" / "copy-0001")]
    assert len(made["folders"]) == 1
    assert owner.told("backup")["made"] == [str(shelf(owner).path(2))]


def test_from_now_on_another_folder_gets_every_one(owner: Hand, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    assert len(owner.told("backup", "--also", stick)["made"]) == 2
    told(owner, SESSION.format(ago="1h"))
    assert Shelf(stick).numbers() == [1, 2]
    assert str(stick).encode() not in (owner.vault / "elsewhere").read_bytes()
    owner.told("backup", "--only-here")
    assert Shelf(stick).numbers() == [1, 2]


def test_a_stick_that_is_away_is_told_once_and_blocks_nothing(
    owner: Hand, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    owner.told("backup", "--also", stick)
    stick.rename(tmp_path / "away")
    first = owner.run("record", owner.written("s.toml", SESSION.format(ago="1h")))
    assert first.exit_code == 0
    assert "not there" in first.stderr
    assert shelf(owner).numbers() == [1, 2]
    owner.clock.passes(days=1)
    quiet = "soreness = 0\nblood = false\nleakage = false\n"
    answers = owner.written("quiet.toml", quiet)
    assert "not there" not in owner.run("follow-up", "--answers", answers).stderr


@pytest.mark.parametrize("inside", [".", "backups", "deeper/down"])
def test_a_folder_inside_the_vault_is_refused(owner: Hand, inside: str) -> None:
    done = owner.run("backup", "--to", owner.vault / inside)
    assert done.exit_code == 2
    assert "inside the vault" in done.stderr
    assert owner.run("backup", "--also", owner.vault / inside).exit_code == 2


def test_two_wishes_at_once_are_not_understood(owner: Hand, tmp_path: Path) -> None:
    done = owner.run("backup", "--to", tmp_path, "--only-here")
    assert done.exit_code == 2


def test_a_record_in_doubt_gets_none_and_the_rest_stays(owner: Hand) -> None:
    owner.told("backup")
    (owner.vault / "anchor").unlink()
    done = owner.run("backup")
    assert done.exit_code == 6
    assert "in doubt" in done.stderr
    assert shelf(owner).numbers() == [1]
