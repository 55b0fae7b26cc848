"""Another program on the same vault, or a newer one: told, and nothing lost."""

import sqlite3
from contextlib import closing
from pathlib import Path
from threading import Thread

import pytest

from tests.journal import another_hand as hand
from tests.journal.vaults import (
    MARK,
    filled,
    opened,
    read,
    seen,
)
from unhurried.journal import connection
from unhurried.journal.errors import (
    SomebodyElseWrote,
    VaultLocked,
    VaultTooNew,
)
from unhurried.journal.folder_lock import folder_lock


def test_a_store_held_by_another_program_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "PATIENCE_S", 0.05)
    vault = filled(tmp_path / "v")
    with closing(sqlite3.connect(tmp_path / "v" / "store")) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(VaultLocked):
            vault.journal().read(MARK)
    assert read(tmp_path / "v").head == 5


def test_a_folder_held_for_writing_is_told(tmp_path: Path) -> None:
    filled(tmp_path / "v")
    with (
        folder_lock(tmp_path / "v"),
        pytest.raises(VaultLocked),
        folder_lock(tmp_path / "v", patience_s=0.03),
    ):
        pytest.fail("two programs held the folder")


def test_of_two_programs_with_the_same_head_one_wins(tmp_path: Path) -> None:
    filled(tmp_path / "v")
    first, second = opened(tmp_path / "v").journal(), opened(tmp_path / "v").journal()
    first.read(MARK)
    second.read(MARK)
    assert first.append([b"of the first"], 5) == 6
    with pytest.raises(SomebodyElseWrote):
        second.append([b"of the second"], 5)
    assert second.read(MARK).records[5:] == (b"of the first",)
    assert second.append([b"of the second"], 6) == 7


def test_many_writers_at_once_lose_and_double_nothing(tmp_path: Path) -> None:
    filled(tmp_path / "v")
    kept: list[bytes] = []

    def write(name: str) -> None:
        journal = opened(tmp_path / "v").journal()
        for number in range(15):
            payload = f"{name} {number}".encode()
            try:
                journal.append([payload], journal.read(MARK).head)
            except SomebodyElseWrote:
                continue
            kept.append(payload)

    writers = [Thread(target=write, args=(name,)) for name in ("a", "b", "c")]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    found = read(tmp_path / "v")
    assert found.damage is None
    assert sorted(found.records[5:]) == sorted(kept)
    assert kept


def test_slots_of_a_newer_format_are_refused_and_left_alone(tmp_path: Path) -> None:
    filled(tmp_path / "v")
    for name in ("slots", "slots-copy"):
        (tmp_path / "v" / name).write_bytes(hand.sheet([], number=2))
    before = seen(tmp_path / "v")
    with pytest.raises(VaultTooNew):
        opened(tmp_path / "v")
    assert seen(tmp_path / "v") == before


def test_a_store_of_a_newer_format_is_refused_and_left_alone(tmp_path: Path) -> None:
    vault = filled(tmp_path / "v")
    with closing(sqlite3.connect(tmp_path / "v" / "store")) as store:
        store.execute("PRAGMA user_version = 2")
    before = seen(tmp_path / "v")
    journal = vault.journal()
    with pytest.raises(VaultTooNew):
        journal.read(MARK)
    with pytest.raises(VaultTooNew):
        journal.append([b"entry 6"], 5)
    assert seen(tmp_path / "v") == before
