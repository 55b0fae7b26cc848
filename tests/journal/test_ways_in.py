"""Passphrase, recovery code and slots: what opens, what does not, what is refused."""

import json
import os
from pathlib import Path

import pytest

from tests.journal.vaults import (
    CHEAP,
    MARK,
    PASSPHRASE,
    filled,
    new_vault,
    opened,
)
from unhurried.core.errors import Unhurried
from unhurried.journal.errors import (
    VaultDamaged,
    VaultExists,
    WeakPassphrase,
    WrongPassphrase,
    WrongRecoveryCode,
)
from unhurried.journal.kdf import FLOOR, STANDARD
from unhurried.journal.set_up import create
from unhurried.journal.vault import (
    change_passphrase,
    new_recovery_code,
    unlock,
    unlock_with_recovery,
)


def test_the_standard_is_64_mib_three_passes_four_lanes(tmp_path: Path) -> None:
    assert STANDARD.floor == STANDARD.written == FLOOR
    assert (FLOOR.memory_kib, FLOOR.iterations, FLOOR.lanes) == (65536, 3, 4)
    create(tmp_path / "v", PASSPHRASE, os.urandom)
    said = json.loads((tmp_path / "v" / "slots").read_bytes())
    kdf = said["body"]["slots"][0]["kdf"]
    assert (kdf["memory_kib"], kdf["iterations"], kdf["lanes"]) == (65536, 3, 4)
    assert unlock(tmp_path / "v", PASSPHRASE, os.urandom).folder == tmp_path / "v"


def test_a_cheap_slot_is_refused_by_the_standard(tmp_path: Path) -> None:
    new_vault(tmp_path / "v")
    with pytest.raises(VaultDamaged, match="out of bounds"):
        unlock(tmp_path / "v", PASSPHRASE, os.urandom)


def test_another_passphrase_opens_nothing(tmp_path: Path) -> None:
    new_vault(tmp_path / "v")
    for wrong in ("", PASSPHRASE + " ", PASSPHRASE.upper(), "\ud800"):
        with pytest.raises(WrongPassphrase):
            unlock(tmp_path / "v", wrong, os.urandom, CHEAP)


def test_the_same_words_from_another_keyboard_open(tmp_path: Path) -> None:
    create(tmp_path / "v", "caf\u00e9 noir et calme", os.urandom, CHEAP)
    for typed in (
        "cafe\u0301 noir et calme",
        "\uff43\uff41\uff46\u00e9 noir et calme",
    ):
        assert unlock(tmp_path / "v", typed, os.urandom, CHEAP).folder.exists()


@pytest.mark.parametrize("weak", ["", "short", "12345678", "1234 5678 9012"])
def test_a_passphrase_that_is_easy_to_guess_is_refused(
    weak: str, tmp_path: Path
) -> None:
    with pytest.raises(WeakPassphrase):
        create(tmp_path / "v", weak, os.urandom, CHEAP)
    assert not (tmp_path / "v").exists()


def test_a_vault_is_never_written_over(tmp_path: Path) -> None:
    filled(tmp_path / "v")
    with pytest.raises(VaultExists):
        new_vault(tmp_path / "v")
    assert opened(tmp_path / "v").journal().read(MARK).head == 5


def test_records_without_slots_are_never_touched(tmp_path: Path) -> None:
    filled(tmp_path / "v")
    for name in ("slots", "slots-copy"):
        (tmp_path / "v" / name).unlink()
    before = (tmp_path / "v" / "store").read_bytes()
    with pytest.raises(VaultDamaged):
        new_vault(tmp_path / "v")
    assert (tmp_path / "v" / "store").read_bytes() == before


def test_the_recovery_code_opens_the_same_vault(tmp_path: Path) -> None:
    new = new_vault(tmp_path / "v")
    typed = new.recovery_code.lower().replace("-", "  ")
    found = unlock_with_recovery(tmp_path / "v", typed, os.urandom, CHEAP)
    assert found.key == new.vault.key


def test_neither_code_nor_keys_show_when_printed(tmp_path: Path) -> None:
    new = new_vault(tmp_path / "v")
    shown = repr(new)
    assert new.recovery_code not in shown
    assert repr(new.vault.key) not in shown
    assert repr(new.vault.keys.record) not in shown


def test_a_code_of_another_vault_opens_nothing(tmp_path: Path) -> None:
    new_vault(tmp_path / "v", 1)
    other = new_vault(tmp_path / "w", 2)
    with pytest.raises(WrongRecoveryCode, match="does not open"):
        unlock_with_recovery(tmp_path / "v", other.recovery_code, os.urandom, CHEAP)


def test_after_a_change_only_the_new_passphrase_and_the_code_open(
    tmp_path: Path,
) -> None:
    new = new_vault(tmp_path / "v")
    change_passphrase(new.vault, "another calm passphrase", CHEAP)
    with pytest.raises(WrongPassphrase):
        opened(tmp_path / "v")
    unlock(tmp_path / "v", "another calm passphrase", os.urandom, CHEAP)
    code = new.recovery_code
    found = unlock_with_recovery(tmp_path / "v", code, os.urandom, CHEAP)
    assert found.key == new.vault.key


def test_a_new_recovery_code_replaces_the_one_before(tmp_path: Path) -> None:
    new = new_vault(tmp_path / "v")
    code = new_recovery_code(new.vault, CHEAP)
    with pytest.raises(WrongRecoveryCode):
        unlock_with_recovery(tmp_path / "v", new.recovery_code, os.urandom, CHEAP)
    found = unlock_with_recovery(tmp_path / "v", code, os.urandom, CHEAP)
    assert found.key == new.vault.key
    assert opened(tmp_path / "v").key == new.vault.key


def test_a_weak_new_passphrase_leaves_the_one_before(tmp_path: Path) -> None:
    vault = new_vault(tmp_path / "v").vault
    with pytest.raises(WeakPassphrase):
        change_passphrase(vault, "12345678", CHEAP)
    assert opened(tmp_path / "v").key == vault.key


def test_no_message_holds_what_was_typed(tmp_path: Path) -> None:
    new_vault(tmp_path / "v")
    with pytest.raises(Unhurried) as refused:
        unlock(tmp_path / "v", "a secret of mine", os.urandom, CHEAP)
    assert "secret" not in f"{refused.value} {refused.value.hint}"
