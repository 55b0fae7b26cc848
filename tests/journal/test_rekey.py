"""A vault sealed anew: nothing old opens it, and at every instant one is whole."""

import os
import shutil
from pathlib import Path

import pytest

from tests.journal.dying import NEXT
from tests.journal.test_killing import told
from tests.journal.vaults import (
    CHEAP,
    MARK,
    PASSPHRASE,
    PAYLOADS,
    drawn,
    filled,
    new_vault,
    opened,
    seen,
)
from unhurried.journal import swap
from unhurried.journal.errors import (
    JournalUnwritable,
    SomebodyElseWrote,
    VaultDamaged,
    WeakPassphrase,
    WrongPassphrase,
    WrongRecoveryCode,
)
from unhurried.journal.folder_lock import folder_lock
from unhurried.journal.rekey import Rekeyed, commit_rekey, prepare_rekey
from unhurried.journal.set_up import create
from unhurried.journal.slots_file import READY
from unhurried.journal.vault import (
    Vault,
    change_passphrase,
    exists,
    unlock,
    unlock_with_recovery,
)


def rekeyed(folder: Path) -> Rekeyed:
    return prepare_rekey(opened(folder), NEXT, CHEAP)


def anew(folder: Path) -> Vault:
    return unlock(folder, NEXT, os.urandom, CHEAP)


def test_everything_is_there_under_new_keys(tmp_path: Path) -> None:
    before = filled(tmp_path / "v")
    commit_rekey(rekeyed(tmp_path / "v"))
    vault = anew(tmp_path / "v")
    assert vault.journal().read(MARK).records == tuple(PAYLOADS)
    assert vault.key != before.key
    assert vault.keys.vault != before.keys.vault
    assert vault.journal().append([b"entry 6"], 5) == 6


def test_the_new_recovery_code_opens_it_and_the_old_one_does_not(
    tmp_path: Path,
) -> None:
    new = new_vault(tmp_path / "v")
    prepared = rekeyed(tmp_path / "v")
    commit_rekey(prepared)
    unlock_with_recovery(tmp_path / "v", prepared.recovery_code, os.urandom, CHEAP)
    with pytest.raises(WrongRecoveryCode):
        unlock_with_recovery(tmp_path / "v", new.recovery_code, os.urandom, CHEAP)


def test_the_old_passphrase_with_the_old_slots_opens_nothing(tmp_path: Path) -> None:
    filled(tmp_path / "v")
    kept = (tmp_path / "v" / "slots").read_bytes()
    commit_rekey(rekeyed(tmp_path / "v"))
    with pytest.raises(WrongPassphrase):
        opened(tmp_path / "v")
    for name in ("slots", "slots-copy"):
        (tmp_path / "v" / name).write_bytes(kept)
    reading = opened(tmp_path / "v").journal().read(MARK)
    assert reading.records == ()
    assert reading.damage is not None


def test_nothing_sealed_before_is_left_in_the_folder(tmp_path: Path) -> None:
    filled(tmp_path / "v")
    before = seen(tmp_path / "v")
    commit_rekey(rekeyed(tmp_path / "v"))
    after = seen(tmp_path / "v")
    assert after.keys() == before.keys()
    assert all(after[name][0] != before[name][0] for name in before)


def test_until_the_commit_the_vault_is_untouched(tmp_path: Path) -> None:
    filled(tmp_path / "v")
    rekeyed(tmp_path / "v")
    shutil.rmtree(tmp_path / "v" / swap.INCOMING)
    before = seen(tmp_path / "v")
    rekeyed(tmp_path / "v")
    shutil.rmtree(tmp_path / "v" / swap.INCOMING)
    assert seen(tmp_path / "v") == before
    assert opened(tmp_path / "v").journal().read(MARK).records == tuple(PAYLOADS)


def test_an_entry_added_meanwhile_stops_it(tmp_path: Path) -> None:
    vault = filled(tmp_path / "v")
    prepared = rekeyed(tmp_path / "v")
    vault.journal().append([b"entry 6"], 5)
    with pytest.raises(SomebodyElseWrote):
        commit_rekey(prepared)
    assert opened(tmp_path / "v").journal().read(MARK).head == 6


def test_a_record_in_doubt_is_not_sealed_anew(tmp_path: Path) -> None:
    filled(tmp_path / "v")
    (tmp_path / "v" / "anchor").unlink()
    with pytest.raises(VaultDamaged):
        rekeyed(tmp_path / "v")


def test_a_weak_passphrase_begins_nothing(tmp_path: Path) -> None:
    vault = filled(tmp_path / "v")
    with pytest.raises(WeakPassphrase):
        prepare_rekey(vault, "short", CHEAP)
    assert not (tmp_path / "v" / swap.INCOMING).exists()


def test_cut_off_anywhere_there_is_one_whole_vault(tmp_path: Path) -> None:
    found = told("dying_rekey", "honest", str(tmp_path))
    assert set(found) == {"before", "new"}
    assert found == sorted(found)  # the old one up to one step, the new one from there
    assert found.count("new") > 10


def test_old_ways_in_that_go_too_early_are_caught(tmp_path: Path) -> None:
    assert "lost" in told("dying_rekey", "hasty", str(tmp_path))


def waiting_vault(folder: Path) -> None:
    """A re-key that was cut off right after its point of no return."""
    rekeyed(folder)
    (folder / swap.INCOMING).rename(folder / READY)


def test_a_writer_with_old_keys_carries_over_first_and_writes_nothing(
    tmp_path: Path,
) -> None:
    vault = filled(tmp_path / "v")
    journal = vault.journal()
    assert journal.read(MARK).head == 5
    waiting_vault(tmp_path / "v")
    with pytest.raises(JournalUnwritable, match="anchor"):
        journal.append([b"entry 6"], 5)
    assert not swap.waiting(tmp_path / "v")
    assert anew(tmp_path / "v").journal().read(MARK).records == tuple(PAYLOADS)


def test_a_folder_with_a_vault_that_waits_is_a_vault(tmp_path: Path) -> None:
    filled(tmp_path / "v")
    waiting_vault(tmp_path / "v")
    for name in ("slots", "slots-copy", "anchor", "store"):
        (tmp_path / "v" / name).unlink()
    assert exists(tmp_path / "v")
    assert anew(tmp_path / "v").journal().read(MARK).head == 5


def test_a_set_up_never_writes_over_a_vault_that_waits(tmp_path: Path) -> None:
    filled(tmp_path / "v")
    waiting_vault(tmp_path / "v")
    with pytest.raises(Exception, match="already"):
        create(tmp_path / "v", PASSPHRASE, drawn(1), CHEAP)


def test_slots_of_another_vault_are_not_refitted(tmp_path: Path) -> None:
    before = filled(tmp_path / "v")
    commit_rekey(rekeyed(tmp_path / "v"))
    with pytest.raises(VaultDamaged, match="another vault"):
        change_passphrase(before, "one more calm passphrase", CHEAP)
    assert anew(tmp_path / "v").journal().read(MARK).head == 5


def test_the_hot_journal_of_the_old_store_is_not_taken_for_the_new(
    tmp_path: Path,
) -> None:
    filled(tmp_path / "v")
    waiting_vault(tmp_path / "v")
    (tmp_path / "v" / swap.HOT).write_bytes(b"\xd9\xd5\x05\xf9" + bytes(508))
    assert anew(tmp_path / "v").journal().read(MARK).records == tuple(PAYLOADS)
    assert not (tmp_path / "v" / swap.HOT).exists()


def test_while_somebody_writes_nothing_is_swapped(tmp_path: Path) -> None:
    filled(tmp_path / "v")
    prepared = rekeyed(tmp_path / "v")
    before = seen(tmp_path / "v" / swap.INCOMING)
    with (
        folder_lock(tmp_path / "v"),
        pytest.raises(Exception, match="another program"),
    ):
        commit_rekey(prepared)
    assert seen(tmp_path / "v" / swap.INCOMING) == before


def test_an_older_copy_put_back_is_not_written_over_by_an_open_journal(
    tmp_path: Path,
) -> None:
    """The anchor of a journal that is still open must not outrun the older store."""
    vault = filled(tmp_path / "v")
    older = {name: (tmp_path / "v" / name).read_bytes() for name in ("store", "anchor")}
    journal = vault.journal()
    journal.read(MARK)
    journal.append([b"entry 6"], 5)
    for name, content in older.items():
        (tmp_path / "v" / name).write_bytes(content)
    with pytest.raises(SomebodyElseWrote):
        journal.append([b"entry 7"], 6)
    reading = opened(tmp_path / "v").journal().read(MARK)
    assert (reading.head, reading.damage) == (5, None)
