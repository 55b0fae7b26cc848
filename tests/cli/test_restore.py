"""Putting a backup back: shown first, all or nothing, and never a loosening."""

import shutil
from pathlib import Path

import pytest

from tests.cli.hand import PASSPHRASE, Hand
from tests.cli.test_record import QUIET, SESSION, told
from unhurried.journal.backups.taking import FOLDER


def backup(hand: Hand) -> Path:
    return Path(hand.told("backup")["made"][0])


def bleeds(hand: Hand) -> None:
    """A session, and blood a day later: a lock of two weeks."""
    told(hand, SESSION.format(ago="1h"))
    hand.clock.passes(days=1)
    bloody = QUIET.replace("blood = false", "blood = true")
    answers = hand.written("bloody.toml", bloody)
    assert hand.told("follow-up", "--answers", answers)["advice"] == "locked"


def entries(hand: Hand) -> int:
    return hand.opened().state.entries


def test_without_a_yes_it_is_only_shown(owner: Hand) -> None:
    file = backup(owner)
    bleeds(owner)
    before, shown = entries(owner), owner.told("restore", file)
    assert (shown["done"], shown["whole"], shown["keeps_ways"]) == (False, True, True)
    assert shown["here"]["entries"] == before > shown["there"]["entries"]
    assert (shown["here"]["sessions"], shown["there"]["sessions"]) == (1, 0)
    assert entries(owner) == before
    said = owner.run("restore", file).output
    assert "goes on counting" in said
    assert "Nothing was changed" in said


def test_a_lock_of_the_replaced_vault_goes_on(owner: Hand) -> None:
    file = backup(owner)
    bleeds(owner)
    assert owner.told("restore", file, "--yes")["done"] is True
    assert owner.told("today")["advice"] == "locked"
    assert owner.opened().intact
    owner.clock.passes(days=13)
    assert owner.told("today")["advice"] == "locked"


def test_the_replaced_vault_stays_until_it_is_let_go(owner: Hand) -> None:
    file = backup(owner)
    bleeds(owner)
    held = entries(owner)
    [aside] = owner.told("restore", file, "--yes")["replaced"]
    assert {"store", "anchor", "slots", "slots-copy"} == {
        path.name for path in Path(aside).iterdir()
    }
    back = owner.told("restore", aside)
    assert back["there"]["entries"] == held
    assert owner.told("restore", "--let-go")["removed"] == 1
    assert not Path(aside).exists()


def test_without_a_name_it_is_the_latest_backup(owner: Hand) -> None:
    backup(owner)
    told(owner, SESSION.format(ago="1h"))
    assert owner.told("restore")["same"] is True
    owner.told("goal", "--diameter", "25 mm", "--depth", "part")
    assert Path(owner.told("restore")["path"]).name == "copy-0002"


def test_somebody_who_is_asked_may_say_no_or_yes(owner: Hand) -> None:
    file = backup(owner)
    bleeds(owner)
    before = entries(owner)
    assert "Nothing was changed" in owner.run("restore", file, typed=["no"]).output
    assert entries(owner) == before
    assert "It is put back" in owner.run("restore", file, typed=["yes"]).output
    assert entries(owner) < before


def test_on_a_new_machine_it_opens_there_and_is_careful(owner: Hand) -> None:
    told(owner, SESSION.format(ago="1h"))
    file = owner.folder / "carried"
    shutil.copy(backup(owner), file)
    shutil.rmtree(owner.vault)
    shown = owner.told("restore", file)
    assert (shown["here"], shown["done"]) == (None, False)
    assert not owner.vault.exists()
    assert owner.told("restore", file, "--yes")["replaced"] == []
    assert owner.vault.stat().st_mode & 0o777 == 0o700
    assert owner.opened().state.sessions
    owner.clock.passes(days=1)
    assert owner.told("today")["advice"] != "session"
    assert owner.run("doctor").exit_code == 0


def test_the_recovery_code_opens_it_too(owner: Hand) -> None:
    file = backup(owner)
    told(owner, SESSION.format(ago="1h"))
    code = owner.folder / "code"
    done = owner.run("restore", file, "--code-file", code, "--yes", key=False)
    assert done.exit_code == 0, done.output
    assert owner.opened().intact


def test_a_damaged_vault_is_put_right_and_counts_as_a_session(owner: Hand) -> None:
    file = backup(owner)
    told(owner, SESSION.format(ago="1h"))
    (owner.vault / "anchor").write_bytes(b"not an anchor")
    assert owner.run("today").exit_code == 5
    shown = owner.told("restore", file, "--yes")
    assert shown["whole"] is False
    opened = owner.opened()
    assert opened.intact
    assert any(one.id.startswith("unread") for one in opened.state.imported)


@pytest.mark.parametrize("name", ["slots", "store"])
def test_a_vault_that_lost_a_file_is_put_right(owner: Hand, name: str) -> None:
    file = backup(owner)
    (owner.vault / name).unlink()
    if name == "slots":
        (owner.vault / "slots-copy").unlink()
    assert owner.told("restore", file, "--yes")["done"] is True
    assert owner.opened().intact


def test_a_passphrase_changed_since_goes_on_opening_the_vault(owner: Hand) -> None:
    file = backup(owner)
    told(owner, SESSION.format(ago="1h"))
    new = owner.written("new", "quite different words now\n", 0o600)
    assert owner.run("passphrase", "--new-file", new).exit_code == 0
    done = owner.run("restore", file, "--yes", "--passphrase-file", new, key=False)
    assert done.exit_code == 4  # the backup opens with the words of its day
    shown = owner.told("restore", file, "--yes")
    assert shown["keeps_ways"] is False
    assert owner.opened().intact


def test_another_vault_is_read_or_plainly_left_unread(
    owner: Hand, tmp_path: Path
) -> None:
    file = backup(owner)
    (tmp_path / "o").mkdir()
    other = Hand(tmp_path / "o")
    other.set_up()
    bleeds(other)
    done = other.run("restore", file)
    assert done.exit_code == 2
    assert "--here-file" in done.stderr
    read = other.told("restore", file, "--here-file", other.key, "--yes")
    assert read["whole"] is True
    assert other.told("today")["advice"] == "locked"
    again = other.told("restore", read["replaced"][0], "--unread", "--yes")
    assert again["whole"] is False


def test_a_backup_that_is_not_whole_is_refused_and_passed_over(owner: Hand) -> None:
    first = backup(owner)
    told(owner, SESSION.format(ago="1h"))
    second = backup(owner)
    second.write_bytes(second.read_bytes()[:-7])
    before = entries(owner)
    assert owner.run("restore", second, "--yes").exit_code == 2
    assert entries(owner) == before
    latest = owner.told("restore", owner.vault / FOLDER)["path"]
    assert latest != str(second)
    assert Path(latest) != first


def test_a_wrong_passphrase_opens_nothing(owner: Hand) -> None:
    file = backup(owner)
    wrong = owner.written("wrong", PASSPHRASE + "x", 0o600)
    done = owner.run("restore", file, "--yes", "--passphrase-file", wrong, key=False)
    assert done.exit_code == 4


def test_two_restores_keep_two_vaults_aside(owner: Hand) -> None:
    file = backup(owner)
    told(owner, SESSION.format(ago="1h"))
    owner.told("restore", file, "--yes")
    aside = owner.told("restore", file, "--yes")["replaced"]
    assert [Path(one).name for one in aside] == ["replaced-01", "replaced-02"]
    assert owner.opened().intact
