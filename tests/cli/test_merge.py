"""Two machines with one record: what each was told is joined on either."""

import shutil
from pathlib import Path

import pytest

from tests.cli.hand import PASSPHRASE, Hand
from tests.cli.test_record import QUIET, SESSION, told

BOTH = 2
"""The session told there, and the one that a restore into an empty place stands for."""
BLOODY = QUIET.replace("blood = false", "blood = true")


@pytest.fixture
def away(owner: Hand, tmp_path: Path) -> Hand:
    """The same record on a second machine, carried there as a backup."""
    [file] = owner.told("backup")["made"]
    there = Hand(tmp_path / "away")
    there.folder.mkdir()
    bundle = shutil.copy(file, there.folder / "bundle")
    assert there.told("restore", bundle, "--yes")["done"] is True
    return there


def backup(hand: Hand) -> Path:
    return Path(hand.told("backup")["made"][-1])


def bleeds(hand: Hand) -> None:
    """A session, and blood a day later: a lock of two weeks."""
    told(hand, SESSION.format(ago="1h"))
    hand.clock.passes(days=1)
    hand.told("follow-up", "--answers", hand.written("bloody.toml", BLOODY))


def entries(hand: Hand) -> int:
    return hand.opened().state.entries


def sessions(hand: Hand) -> set[str]:
    state = hand.opened().state
    return {one.id for one in (*state.sessions, *state.imported)}


def test_blood_on_one_machine_closes_the_other(owner: Hand, away: Hand) -> None:
    bleeds(away)
    owner.clock.passes(days=2)
    assert owner.told("today")["advice"] != "locked"
    page = owner.told("merge", backup(away), "--yes")
    assert (page["written"], page["same"], page["sessions"]) == (True, True, BOTH)
    assert owner.told("today")["advice"] == "locked"
    again = owner.told("merge", backup(away), "--yes")
    assert (again["written"], again["lines"]) == (False, [])


def test_sessions_of_both_are_known_on_both(owner: Hand, away: Hand) -> None:
    told(owner, SESSION.format(ago="1h"))
    told(away, SESSION.format(ago="3h"))
    assert sessions(owner) != sessions(away)
    owner.told("merge", backup(away), "--yes")
    away.told("merge", backup(owner), "--yes")
    here, there = (sessions(hand) for hand in (owner, away))
    assert here == there
    assert len(here) == 1 + BOTH


def test_a_copy_of_the_folder_will_do_as_well(owner: Hand, away: Hand) -> None:
    bleeds(away)
    copy = shutil.copytree(away.vault, owner.folder / "copy")
    owner.clock.passes(days=2)
    assert owner.told("merge", copy, "--yes")["sessions"] == BOTH


def test_first_it_is_only_shown(owner: Hand, away: Hand) -> None:
    bleeds(away)
    owner.clock.passes(days=2)
    file, before = backup(away), entries(owner)
    looked = owner.run("merge", file, "--dry-run")
    assert "Nothing was written" in looked.output
    refused = owner.run("merge", file, typed=["no"])
    assert "Nothing was written" in refused.output
    assert "only adds caution" in refused.output
    assert entries(owner) == before
    assert "Join it?" in owner.run("merge", file, typed=["yes"]).output
    assert entries(owner) > before


def test_a_record_under_another_key_is_said_to_be_one(
    owner: Hand, tmp_path: Path
) -> None:
    other = Hand(tmp_path / "other")
    other.folder.mkdir()
    assert other.set_up().exit_code == 0
    bleeds(other)
    owner.clock.passes(days=2)
    done = owner.run("merge", backup(other), "--yes")
    assert "another key" in done.output
    assert owner.told("today")["advice"] == "locked"


def test_it_opens_with_what_opened_it(owner: Hand, away: Hand) -> None:
    bleeds(away)
    owner.clock.passes(days=2)
    code = away.vault.parent.parent / "code"
    owner.told("merge", backup(away), "--code-file", code, "--dry-run")
    wrong = owner.written("wrong", "not the one\n", 0o600)
    refused = owner.run("merge", backup(away), "--there-file", wrong, "--yes")
    assert refused.exit_code == 4
    assert "does not open the backup" in refused.output
    both = ("--there-file", wrong, "--code-file", code)
    assert owner.run("merge", backup(away), *both).exit_code == 2


@pytest.mark.parametrize("text", ["", "{}", PASSPHRASE, "\0" * 4096])
def test_what_is_no_backup_is_refused_and_nothing_is_written(
    owner: Hand, text: str
) -> None:
    file, before = owner.written("thing", text), entries(owner)
    refused = owner.run("merge", file, "--yes")
    assert refused.exit_code not in (0, 1)
    assert "Traceback" not in refused.output
    assert entries(owner) == before


def test_the_vault_here_is_not_joined_with_itself(owner: Hand) -> None:
    refused = owner.run("merge", owner.vault, "--yes")
    assert refused.exit_code == 2
    assert "the vault here" in refused.output
