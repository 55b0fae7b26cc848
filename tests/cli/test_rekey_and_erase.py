"""A new key on the command line, and everything erased by one deliberate word."""

from pathlib import Path

import pytest

from tests.cli.hand import PASSPHRASE, Hand
from tests.cli.test_record import SESSION, told
from tests.cli.test_ways_in import NEW, opens
from unhurried.journal.backups.shelf import Shelf
from unhurried.journal.backups.taking import FOLDER


def sealed_anew(hand: Hand) -> None:
    new = hand.written("new", NEW + "\n", 0o600)
    code = hand.folder / "new-code"
    done = hand.told("rekey", "--new-file", new, "--recovery-file", code)
    assert done["changed"] is True
    assert done["all"] is True


def test_after_it_the_new_passphrase_opens_and_the_old_does_not(owner: Hand) -> None:
    told(owner, SESSION.format(ago="1h"))
    sealed_anew(owner)
    assert (opens(owner, NEW), opens(owner, PASSPHRASE)) == (True, False)
    code = owner.folder / "new-code"
    third = owner.written("third", "words of a third kind\n", 0o600)
    done = owner.run(
        "recovery", "--code-file", code, "--new-file", third, "--unlock", key=False
    )
    assert done.exit_code == 0, done.output


def test_backups_of_before_are_replaced_by_a_new_one_everywhere(
    owner: Hand, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    owner.told("backup", "--also", stick)
    told(owner, SESSION.format(ago="1h"))
    sealed_anew(owner)
    for place in (owner.vault / FOLDER, stick):
        [number] = Shelf(place).numbers()
        file = owner.folder / "new"
        done = owner.run(
            "restore", Shelf(place).path(number), "--passphrase-file", file, key=False
        )
        assert done.exit_code == 0, done.output


def test_a_vault_that_stands_aside_goes_as_well(owner: Hand) -> None:
    made = owner.told("backup")["made"][0]
    told(owner, SESSION.format(ago="1h"))
    [aside] = owner.told("restore", made, "--yes")["replaced"]
    sealed_anew(owner)
    assert not Path(aside).exists()


def test_what_cannot_be_replaced_is_told_with_its_place(
    owner: Hand, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    owner.told("backup", "--also", stick)
    stick.rename(tmp_path / "away")
    new = owner.written("new", NEW + "\n", 0o600)
    done = owner.run(
        "rekey", "--new-file", new, "--recovery-file", owner.folder / "new-code"
    )
    assert done.exit_code == 0
    assert "remove them by hand" in done.output
    assert opens(owner, NEW)


def test_broken_off_before_the_code_was_typed_back_nothing_has_changed(
    owner: Hand,
) -> None:
    typed = [NEW, NEW, "not the code"]  # then nobody types any more
    assert owner.run("rekey", typed=typed).exit_code == 130
    assert (opens(owner, PASSPHRASE), opens(owner, NEW)) == (True, False)


def test_the_word_erases_everything_of_ours(owner: Hand) -> None:
    owner.told("backup")
    (owner.vault / "holiday.txt").write_text("sea")
    gone = owner.told("erase", "--word", "erase")
    assert gone["erased"] is True
    assert gone["left"] == ["holiday.txt"]
    assert [path.name for path in owner.vault.iterdir()] == ["holiday.txt"]
    assert owner.run("today").exit_code == 4


def test_a_folder_without_anything_else_goes_too(owner: Hand) -> None:
    owner.told("backup")
    assert owner.run("erase", typed=["erase"]).exit_code == 0
    assert not owner.vault.exists()
    assert owner.run("erase", "--word", "erase").exit_code == 4


@pytest.mark.parametrize("word", ["", "Erase", "yes", "erase it"])
def test_any_other_word_changes_nothing(owner: Hand, word: str) -> None:
    done = owner.run("erase", typed=[word])
    assert done.exit_code == 130
    assert "Nothing was erased" in done.output
    assert owner.run("today").exit_code == 0


def test_before_it_says_what_it_cannot_do(owner: Hand) -> None:
    said = owner.run("erase", typed=["no"]).output
    for limit in ("solid-state", "elsewhere", "in memory"):
        assert limit in said


def test_without_a_terminal_and_without_the_word_it_is_not_understood(
    owner: Hand,
) -> None:
    assert owner.run("erase").exit_code == 2
    assert owner.run("today").exit_code == 0
