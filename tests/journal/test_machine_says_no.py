"""Full, read-only, held by another, too new, exposed: a clear error, nothing lost."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.journal.vaults import (
    CHEAP,
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
from unhurried.core.errors import Unavailable
from unhurried.journal import connection
from unhurried.journal.anchor_file import AnchorFile
from unhurried.journal.durable_file import full_disk, unwritable
from unhurried.journal.errors import (
    JournalUnwritable,
    NoVaultHere,
    SomebodyElseWrote,
)
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


def test_the_store_is_opened_with_the_most_careful_settings(tmp_path: Path) -> None:
    filled(tmp_path / "v")
    with connection.connection(tmp_path / "v") as store:
        asked = ("synchronous", "journal_mode", "secure_delete", "temp_store")
        found = [store.execute(f"PRAGMA {one}").fetchone()[0] for one in asked]
        assert found == [3, "delete", 1, 2]
        assert store.execute("PRAGMA trusted_schema").fetchone()[0] == 0


def test_a_folder_without_a_vault_says_so(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "nothing"):
        with pytest.raises(NoVaultHere):
            unlock(folder, PASSPHRASE, drawn(1), CHEAP)
