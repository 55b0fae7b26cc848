"""Full, read-only, held by another, too new, exposed: a clear error, nothing lost."""

import os
import resource
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Thread

import pytest

from tests.journal import another_hand as hand
from tests.journal.vaults import (
    CHEAP,
    MARK,
    PASSPHRASE,
    PAYLOADS,
    drawn,
    filled,
    new_vault,
    opened,
    ordinary_user,
    read,
    seen,
)
from unhurried.app.ports import Snapshot
from unhurried.core.errors import Unavailable
from unhurried.journal import connection
from unhurried.journal.anchor_file import AnchorFile
from unhurried.journal.durable_file import full_disk, unwritable
from unhurried.journal.errors import (
    JournalUnwritable,
    NoVaultHere,
    SomebodyElseWrote,
    VaultExposed,
    VaultLocked,
    VaultTooNew,
)
from unhurried.journal.folder import protect
from unhurried.journal.folder_lock import folder_lock
from unhurried.journal.sealed_journal import SealedJournal
from unhurried.journal.sqlite_store import SqliteStore
from unhurried.journal.vault import Vault, change_passphrase, unlock


@contextmanager
def files_at_most(size: int) -> Iterator[None]:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


class BreakingAnchor(AnchorFile):
    """An anchor on a disk that breaks before or after the commit."""

    def __init__(self, folder: Path, *, before: bool) -> None:
        super().__init__(folder)
        self._before = before

    def prepare(self, content: bytes) -> None:
        if self._before:
            raise full_disk()
        super().prepare(content)

    def publish(self) -> None:
        if not self._before:
            raise unwritable(None)
        super().publish()


def breaking(vault: Vault, *, before: bool) -> SealedJournal:
    store = SqliteStore(vault.folder, vault.keys.vault)
    anchor = BreakingAnchor(vault.folder, before=before)
    return SealedJournal(vault.keys, store, anchor, vault.chance)


@pytest.mark.parametrize("room", [0, 100, 4096, 20_000])
def test_on_a_full_disk_the_append_is_taken_back(room: int, tmp_path: Path) -> None:
    vault = filled(tmp_path / "v")
    with files_at_most(room), pytest.raises(JournalUnwritable) as refused:
        vault.journal().append([b"x" * 50_000], 5)
    assert refused.value.reason in {"full", "disk"}
    found = read(tmp_path / "v")
    assert (found.records, found.damage) == (tuple(PAYLOADS), None)
    assert vault.journal().append([b"entry 6"], 5) == 6


def test_a_disk_that_is_full_for_the_anchor_keeps_nothing(tmp_path: Path) -> None:
    vault = filled(tmp_path / "v")
    with pytest.raises(JournalUnwritable) as refused:
        breaking(vault, before=True).append([b"entry 6"], 5)
    assert refused.value.reason == "full"
    assert read(tmp_path / "v").head == 5


def test_a_disk_that_breaks_after_the_commit_says_that_nobody_knows(
    tmp_path: Path,
) -> None:
    vault = filled(tmp_path / "v")
    journal = breaking(vault, before=False)
    with pytest.raises(JournalUnwritable) as refused:
        journal.append([b"entry 6"], 5)
    assert refused.value.reason == "unanchored"
    with pytest.raises(SomebodyElseWrote):
        journal.append([b"entry 6"], 5)
    found = read(tmp_path / "v")
    assert (found.head, found.damage) == (6, None)


def test_a_store_that_breaks_after_the_commit_says_that_nobody_knows(
    tmp_path: Path,
) -> None:
    vault = filled(tmp_path / "v")
    store = SqliteStore(vault.folder, vault.keys.vault)

    def break_store() -> None:
        (vault.folder / "store").write_bytes(b"")
        raise full_disk()

    with pytest.raises(JournalUnwritable) as refused:
        store.append(5, [b"sealed"], break_store)
    assert refused.value.reason == "unanchored"


def test_a_passphrase_change_on_a_full_disk_leaves_the_one_before(
    tmp_path: Path,
) -> None:
    vault = filled(tmp_path / "v")
    with files_at_most(100), pytest.raises(JournalUnwritable) as refused:
        change_passphrase(vault, "another calm passphrase", CHEAP)
    assert refused.value.reason == "full"
    assert opened(tmp_path / "v").key == vault.key


def test_a_set_up_on_a_full_disk_can_be_repeated(tmp_path: Path) -> None:
    for room in (0, 100, 4096, 8192):
        with files_at_most(room), pytest.raises(Unavailable):
            new_vault(tmp_path / "v")
    assert new_vault(tmp_path / "v").vault.journal().append([b"one"], 0) == 1


def test_a_read_only_folder_is_read_and_not_written() -> None:
    with ordinary_user() as home:
        vault = filled(home / "v")
        (home / "v").chmod(0o500)
        before = seen(home / "v")
        assert read(home / "v").records == tuple(PAYLOADS)
        for act in (
            lambda: vault.journal().append([b"entry 6"], 5),
            lambda: change_passphrase(vault, "another calm passphrase", CHEAP),
        ):
            with pytest.raises(JournalUnwritable) as refused:
                act()
            assert refused.value.reason == "read-only"
        assert seen(home / "v") == before
        (home / "v").chmod(0o700)


def test_a_set_up_in_a_read_only_place_says_so() -> None:
    with ordinary_user() as home:
        home.chmod(0o500)
        with pytest.raises(JournalUnwritable) as refused:
            new_vault(home / "v")
        assert refused.value.reason == "read-only"


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


def test_the_store_is_opened_with_the_most_careful_settings(tmp_path: Path) -> None:
    filled(tmp_path / "v")
    with connection.connection(tmp_path / "v") as store:
        asked = ("synchronous", "journal_mode", "secure_delete", "temp_store")
        found = [store.execute(f"PRAGMA {one}").fetchone()[0] for one in asked]
        assert found == [3, "delete", 1, 2]
        assert store.execute("PRAGMA trusted_schema").fetchone()[0] == 0


def test_nothing_readable_stands_in_any_file(tmp_path: Path) -> None:
    vault = new_vault(tmp_path / "v").vault
    journal = vault.journal()
    journal.append([b"canary in a record"], 0)
    journal.keep(Snapshot(1, "canary mark", b"canary in a state"))
    everything = b"".join(path.read_bytes() for path in (tmp_path / "v").iterdir())
    for trace in (b"canary", b"unhurried", PASSPHRASE.encode(), vault.key):
        assert trace not in everything


def test_a_vault_is_for_its_owner_only(tmp_path: Path) -> None:
    filled(tmp_path / "v")
    modes = {p.name: p.stat().st_mode & 0o777 for p in (tmp_path / "v").iterdir()}
    assert set(modes.values()) == {0o600}
    assert (tmp_path / "v").stat().st_mode & 0o777 == 0o700


def test_files_open_to_others_are_closed(tmp_path: Path) -> None:
    filled(tmp_path / "v")
    (tmp_path / "v").chmod(0o755)
    (tmp_path / "v" / "store").chmod(0o644)
    opened(tmp_path / "v")
    assert (tmp_path / "v").stat().st_mode & 0o777 == 0o700
    assert (tmp_path / "v" / "store").stat().st_mode & 0o777 == 0o600


def test_a_vault_of_another_user_is_refused(tmp_path: Path) -> None:
    filled(tmp_path / "v")
    with pytest.raises(VaultExposed, match="another user"):
        protect(tmp_path / "v", owner=os.geteuid() + 1)


@pytest.mark.parametrize("name", ["store", "slots", "anchor"])
def test_a_link_in_place_of_a_file_is_refused(name: str, tmp_path: Path) -> None:
    filled(tmp_path / "v")
    (tmp_path / "v" / name).rename(tmp_path / name)
    (tmp_path / "v" / name).symlink_to(tmp_path / name)
    with pytest.raises(VaultExposed, match="link"):
        opened(tmp_path / "v")


def test_a_link_in_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    filled(tmp_path / "v")
    (tmp_path / "w").symlink_to(tmp_path / "v")
    with pytest.raises(VaultExposed):
        opened(tmp_path / "w")


def test_a_link_laid_for_the_next_file_is_not_followed(tmp_path: Path) -> None:
    vault = filled(tmp_path / "v")
    (tmp_path / "v" / "anchor.new").symlink_to(tmp_path / "outside")
    with pytest.raises(JournalUnwritable):
        vault.journal().append([b"entry 6"], 5)
    assert not (tmp_path / "outside").exists()
    assert read(tmp_path / "v").head == 5


def test_a_folder_without_a_vault_says_so(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "nothing"):
        with pytest.raises(NoVaultHere):
            unlock(folder, PASSPHRASE, drawn(1), CHEAP)
