"""Backups: whole or not there, sealed, checked, thinned with care, never in the way."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.journal.vaults import (
    CHEAP,
    PASSPHRASE,
    PAYLOADS,
    filled,
    opened,
    ordinary_user,
    seen,
)
from unhurried.journal.backups.checking import check
from unhurried.journal.backups.errors import BackupFailed, NotABackup
from unhurried.journal.backups.form import read_backup, write_backup
from unhurried.journal.backups.note import Note
from unhurried.journal.backups.shelf import Shelf
from unhurried.journal.backups.taking import opened as opened_backup
from unhurried.journal.backups.taking import source_of, take, thin
from unhurried.journal.errors import VaultTooNew
from unhurried.journal.vault import Vault, change_passphrase

TODAY = 20_600


def taken(vault: Vault, day: int = TODAY) -> int:
    source = source_of(vault)
    return take(source, source.shelf, Note(day, 1))


def shelf_of(vault: Vault) -> Shelf:
    return source_of(vault).shelf


def test_a_backup_holds_every_entry_and_opens_with_the_keys(tmp_path: Path) -> None:
    vault = filled(tmp_path / "v")
    number = taken(vault)
    checked = opened_backup(vault.keys, shelf_of(vault).path(number))
    assert checked.payloads == tuple(PAYLOADS)
    assert (checked.head.seq, checked.note) == (5, Note(TODAY, 1))


def test_the_vault_is_unchanged_by_a_backup(tmp_path: Path) -> None:
    vault = filled(tmp_path / "v")
    before = {name: vault.folder / name for name in seen(vault.folder)}
    kept = {name: path.read_bytes() for name, path in before.items()}
    taken(vault)
    assert {name: path.read_bytes() for name, path in before.items()} == kept


def test_a_backup_is_for_its_owner_tells_no_hour_and_no_word(tmp_path: Path) -> None:
    vault = filled(tmp_path / "v")
    path = shelf_of(vault).path(taken(vault))
    assert path.name == "copy-0001"
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.stat().st_mtime % 86_400 == 0
    content = path.read_bytes()
    for trace in (b"entry", b"unhurried", PASSPHRASE.encode(), vault.key):
        assert trace not in content


def test_a_backup_taken_while_the_journal_grows_is_whole(tmp_path: Path) -> None:
    vault = filled(tmp_path / "v")
    journal = vault.journal()
    for seq in range(5, 10):
        taken(vault)
        journal.append([b"more"], seq)
    heads = [mark.seq for mark in shelf_of(vault).marks(vault.keys)]
    assert heads[-1] == 9


def test_a_record_in_doubt_gets_no_backup(tmp_path: Path) -> None:
    vault = filled(tmp_path / "v")
    (vault.folder / "anchor").unlink()
    with pytest.raises(BackupFailed, match="in doubt"):
        taken(vault)
    assert shelf_of(vault).numbers() == []


@pytest.mark.parametrize("place", [0, 5, 40, 150, 700, -200, -1])
def test_a_changed_byte_anywhere_is_seen(place: int, tmp_path: Path) -> None:
    vault = filled(tmp_path / "v")
    path = shelf_of(vault).path(taken(vault))
    content = bytearray(path.read_bytes())
    content[place] ^= 4
    path.write_bytes(content)
    with pytest.raises(NotABackup):
        opened_backup(vault.keys, path)


def test_a_backup_cut_off_anywhere_is_seen(tmp_path: Path) -> None:
    vault = filled(tmp_path / "v")
    content = shelf_of(vault).path(taken(vault)).read_bytes()
    for length in range(0, len(content), 61):
        with pytest.raises(NotABackup):
            read_backup(content[:length])


def test_a_backup_with_a_record_left_out_does_not_check(tmp_path: Path) -> None:
    """Even if somebody writes the checksum anew."""
    vault = filled(tmp_path / "v")
    whole = read_backup(shelf_of(vault).path(taken(vault)).read_bytes())
    for left_out in range(len(whole.sealed)):
        fewer = (*whole.sealed[:left_out], *whole.sealed[left_out + 1 :])
        again = read_backup(write_backup(whole.cover, fewer))
        with pytest.raises(NotABackup):
            check(vault.keys, again)


def test_a_backup_of_another_vault_does_not_check(tmp_path: Path) -> None:
    vault, other = filled(tmp_path / "v"), filled(tmp_path / "w", seed=2)
    path = shelf_of(other).path(taken(other))
    with pytest.raises(NotABackup):
        opened_backup(vault.keys, path)


def test_a_newer_backup_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    import hashlib  # noqa: PLC0415 - only here, to make what a later version would

    vault = filled(tmp_path / "v")
    path = shelf_of(vault).path(taken(vault))
    body = b"\x02" + path.read_bytes()[1:-32]
    path.write_bytes(body + hashlib.sha256(body).digest())
    before = seen(path.parent)
    with pytest.raises(VaultTooNew):
        opened_backup(vault.keys, path)
    assert thin(vault.keys, shelf_of(vault)) == ()
    assert seen(path.parent) == before


def test_a_backup_keeps_the_ways_in_of_its_day(tmp_path: Path) -> None:
    vault = filled(tmp_path / "v")
    path = shelf_of(vault).path(taken(vault))
    change_passphrase(vault, "one more calm passphrase", CHEAP)
    slots = read_backup(path.read_bytes()).cover.slots
    for name in ("slots", "slots-copy"):
        (vault.folder / name).write_bytes(slots)
    assert opened(vault.folder).key == vault.key


def test_other_things_in_the_folder_are_never_touched(tmp_path: Path) -> None:
    vault = filled(tmp_path / "v")
    shelf = Shelf(tmp_path / "stick")
    shelf.folder.mkdir()
    (shelf.folder / "holiday.jpg").write_bytes(b"sea")
    (shelf.folder / "copy-0001").write_bytes(b"something else of this name")
    other = filled(tmp_path / "w", seed=2)
    for each in (vault, other):
        for _ in range(5):
            take(source_of(each), shelf, Note(TODAY, 1))
    assert (shelf.folder / "holiday.jpg").read_bytes() == b"sea"
    assert (shelf.folder / "copy-0001").read_bytes() == b"something else of this name"
    assert len(shelf.marks(vault.keys)) == len(shelf.marks(other.keys)) == 3


def test_a_folder_that_cannot_be_written_to_is_told_plainly() -> None:
    with ordinary_user() as home:
        vault = filled(home / "v")
        (home / "stick").mkdir(mode=0o500)
        with pytest.raises(BackupFailed) as failed:
            take(source_of(vault), Shelf(home / "stick"), Note(TODAY, 1))
        (home / "stick").chmod(0o700)
    assert failed.value.reason == "read-only"
    assert failed.value.hint


def test_a_disk_without_room_keeps_everything_and_takes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = filled(tmp_path / "v")
    taken(vault)
    before = seen(shelf_of(vault).folder)

    def full(handle: int, data: bytes) -> int:
        del handle, data
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(BackupFailed) as failed:
        taken(vault)
    assert failed.value.reason == "full"
    assert seen(shelf_of(vault).folder) == before


def test_a_disk_that_keeps_something_else_is_seen_before_the_name_is_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The negative control of reading again: a byte is lost on the way."""
    vault = filled(tmp_path / "v")
    taken(vault)
    before = seen(shelf_of(vault).folder)
    write = os.write
    monkeypatch.setattr(
        os, "write", lambda handle, data: write(handle, bytes(data)[:-1] + b"\0")
    )
    with pytest.raises(BackupFailed):
        taken(vault)
    assert seen(shelf_of(vault).folder) == before


@given(
    sealed=st.lists(st.binary(max_size=600), max_size=5),
    pieces=st.tuples(st.binary(max_size=90), st.binary(max_size=90)),
)
def test_what_is_laid_out_is_read_back(
    sealed: list[bytes], pieces: tuple[bytes, bytes]
) -> None:
    from unhurried.journal.backups.form import Cover  # noqa: PLC0415 - near its law

    cover = Cover(b"v" * 16, pieces[0], b"a" * 89, pieces[1])
    found = read_backup(write_backup(cover, sealed))
    assert (found.cover, found.sealed) == (cover, tuple(sealed))
