"""The deep look: nothing is changed by it, and whatever is not well is found."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from tests.cli.hand import PASSPHRASE, Hand
from tests.cli.test_record import SESSION, told
from unhurried.app.ports import Snapshot
from unhurried.bootstrap.opening import Key, open_vault, unlock
from unhurried.journal.backups.shelf import Shelf
from unhurried.journal.backups.taking import FOLDER
from unhurried.journal.codec import encode_kept
from unhurried.planner.ahead import Memory


def not_well(hand: Hand) -> dict[str, str]:
    done = hand.run("doctor", "--deep", "--json")
    assert done.exit_code in (0, 5), done.output
    page = json.loads(done.stdout)
    assert page["ok"] is (done.exit_code == 0)
    found = {one["kind"]: one["text"] for one in page["findings"] if not one["ok"]}
    assert all(one["way_on"] for one in page["findings"] if not one["ok"])
    return found


def every_file(folder: Path) -> dict[Path, tuple[bytes, int]]:
    return {
        path: (path.read_bytes(), path.stat().st_mtime_ns)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_a_whole_vault_with_backups_is_well_and_unchanged(owner: Hand) -> None:
    told(owner, SESSION.format(ago="1h"))
    owner.told("backup")
    before = every_file(owner.vault)
    assert not_well(owner) == {}
    assert every_file(owner.vault) == before
    said = owner.run("doctor", "--deep").output
    assert "the backups, one by one" in said
    assert "2 of 2" in said


def test_without_any_backup_it_says_how_to_make_one(owner: Hand) -> None:
    assert set(not_well(owner)) == {"backups"}
    owner.told("backup")
    assert not_well(owner) == {}


def test_a_backup_that_does_not_open_is_named(owner: Hand) -> None:
    owner.told("backup")
    owner.told("backup")
    path = Shelf(owner.vault / FOLDER).path(1)
    path.write_bytes(path.read_bytes()[:-1])
    assert "copy-0001" in not_well(owner)["backups"]


def test_another_folder_that_is_away_is_told(owner: Hand, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    owner.told("backup", "--also", tmp_path / "stick")
    (tmp_path / "stick").rename(tmp_path / "away")
    assert "not there" in not_well(owner)["backups"]


def test_a_snapshot_that_is_not_what_the_entries_say_is_found(owner: Hand) -> None:
    """The negative control of folding anew: a summary that forgot a session."""
    owner.told("backup")
    forgetful = owner.opened().state
    told(owner, SESSION.format(ago="1h"))
    vault = unlock(owner.vault, Key(PASSPHRASE), owner.world)
    app = open_vault(owner.vault, Key(PASSPHRASE), owner.world)
    journal = vault.journal()
    head = journal.read(app.fingerprint).head
    body = encode_kept(forgetful, Memory(0, b"", {}))
    journal.keep(Snapshot(head, app.fingerprint, body))
    assert set(not_well(owner)) == {"folded"}


def test_a_damaged_record_is_found_in_every_way(owner: Hand) -> None:
    owner.told("backup")
    with closing(sqlite3.connect(owner.vault / "store")) as store:
        store.execute("UPDATE record SET sealed = zeroblob(285) WHERE seq = 2")
        store.commit()
    assert {"records", "chain", "anchor"} <= set(not_well(owner))


def test_a_vault_that_was_replaced_is_mentioned(owner: Hand) -> None:
    made = owner.told("backup")["made"][0]
    told(owner, SESSION.format(ago="1h"))
    owner.told("restore", made, "--yes")
    assert "kept in replaced-01" in owner.run("doctor", "--deep").output
