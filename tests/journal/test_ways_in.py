"""Passphrase, recovery code and slots: what opens, what does not, what is refused."""

import hashlib
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.journal import another_hand as hand
from tests.journal.vaults import (
    CHEAP,
    MARK,
    PASSPHRASE,
    drawn,
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
from unhurried.journal.kdf import CAP, FLOOR, STANDARD
from unhurried.journal.recovery_code import ALPHABET, new_code, secret_of_code
from unhurried.journal.set_up import create
from unhurried.journal.vault import (
    change_passphrase,
    new_recovery_code,
    unlock,
    unlock_with_recovery,
)

codes = st.integers(0, 2**32).map(lambda seed: new_code(drawn(seed)))


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


@given(codes, st.integers(0, 34), st.sampled_from(ALPHABET))
def test_any_single_wrong_symbol_is_named_by_its_group(
    code: str, place: int, symbol: str
) -> None:
    symbols = list(code.replace("-", ""))
    if symbols[place] == symbol:
        assert secret_of_code("".join(symbols)) == secret_of_code(code)
        return
    symbols[place] = symbol
    with pytest.raises(WrongRecoveryCode, match=f"group {place // 5 + 1} "):
        secret_of_code("".join(symbols))


@given(codes, st.integers(0, 6), st.integers(0, 3))
def test_two_neighbours_exchanged_are_noticed(code: str, group: int, at: int) -> None:
    symbols = list(code.replace("-", ""))
    one = group * 5 + at
    if symbols[one] == symbols[one + 1]:
        return
    symbols[one], symbols[one + 1] = symbols[one + 1], symbols[one]
    with pytest.raises(WrongRecoveryCode):
        secret_of_code("".join(symbols))


@given(codes, st.permutations(range(7)))
def test_groups_in_another_order_are_noticed(code: str, order: list[int]) -> None:
    groups = code.split("-")
    if order == sorted(order):
        return
    with pytest.raises(WrongRecoveryCode):
        secret_of_code("-".join(groups[one] for one in order))


@pytest.mark.parametrize("part", ["", "0", "00001"])
def test_a_code_that_is_too_short_says_so(part: str) -> None:
    with pytest.raises(WrongRecoveryCode):
        secret_of_code(part)


def test_a_symbol_too_many_is_refused() -> None:
    with pytest.raises(WrongRecoveryCode, match="seven groups"):
        secret_of_code(new_code(drawn(1)) + "0")


def test_letters_that_look_like_digits_are_read_as_digits() -> None:
    assert secret_of_code("OOOO1-OOOO2-OOOO3-OOOO4-oooo5-00006-00007") == b"0" * 28


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


@pytest.mark.parametrize("name", ["slots", "slots-copy"])
def test_a_damaged_copy_of_the_slots_is_mended(name: str, tmp_path: Path) -> None:
    new_vault(tmp_path / "v")
    whole = (tmp_path / "v" / name).read_bytes()
    (tmp_path / "v" / name).write_bytes(whole[:-9])
    opened(tmp_path / "v")
    assert (tmp_path / "v" / name).read_bytes() == whole


def rewritten(folder: Path, change: Callable[[list[dict[str, Any]]], None]) -> None:
    """Change the slots in both copies, with a checksum that fits."""
    said = json.loads((folder / "slots").read_bytes())
    change(said["body"]["slots"])
    content = hand.canonical(
        {
            "body": said["body"],
            "sha256": hashlib.sha256(hand.canonical(said["body"])).hexdigest(),
        }
    )
    for name in ("slots", "slots-copy"):
        (folder / name).write_bytes(content)


def weaken(slots: list[dict[str, Any]]) -> None:
    slots[0]["kdf"]["memory_kib"] = 8


def overload(slots: list[dict[str, Any]]) -> None:
    slots[0]["kdf"]["memory_kib"] = CAP.memory_kib + 1


def strengthen(slots: list[dict[str, Any]]) -> None:
    slots[0]["kdf"]["iterations"] = 2


def take_kdf_away(slots: list[dict[str, Any]]) -> None:
    salt = slots[0]["kdf"]["salt"]
    slots[0]["kdf"] = {"name": "hkdf-sha256", "salt": salt}


def swap_kinds(slots: list[dict[str, Any]]) -> None:
    slots[0]["kind"], slots[1]["kind"] = "recovery", "passphrase"


def swap_wrapped(slots: list[dict[str, Any]]) -> None:
    slots[0]["wrapped"], slots[1]["wrapped"] = slots[1]["wrapped"], slots[0]["wrapped"]


def rename(slots: list[dict[str, Any]]) -> None:
    slots[0]["id"] = "00" * 8


def drop(slots: list[dict[str, Any]]) -> None:
    del slots[0]


def double(slots: list[dict[str, Any]]) -> None:
    slots.append(slots[0])


def add_a_key(slots: list[dict[str, Any]]) -> None:
    slots[0]["more"] = 1


@pytest.mark.parametrize(
    "change",
    [
        weaken,
        overload,
        strengthen,
        take_kdf_away,
        swap_kinds,
        swap_wrapped,
        rename,
        drop,
        double,
        add_a_key,
    ],
)
def test_a_changed_slot_does_not_open(
    change: Callable[[list[dict[str, Any]]], None], tmp_path: Path
) -> None:
    new_vault(tmp_path / "v")
    rewritten(tmp_path / "v", change)
    with pytest.raises((VaultDamaged, WrongPassphrase)):
        opened(tmp_path / "v")


def test_the_change_itself_is_not_what_is_refused(tmp_path: Path) -> None:
    new_vault(tmp_path / "v")
    rewritten(tmp_path / "v", lambda _: None)
    assert opened(tmp_path / "v").folder == tmp_path / "v"


def test_slots_of_another_vault_read_nothing_of_this_one(tmp_path: Path) -> None:
    filled(tmp_path / "v", 1)
    filled(tmp_path / "w", 2)
    shutil.copy(tmp_path / "w" / "slots", tmp_path / "v" / "slots")
    found = opened(tmp_path / "v").journal().read(MARK)
    assert (found.records, found.damage is None) == ((), False)


def test_no_message_holds_what_was_typed(tmp_path: Path) -> None:
    new_vault(tmp_path / "v")
    with pytest.raises(Unhurried) as refused:
        unlock(tmp_path / "v", "a secret of mine", os.urandom, CHEAP)
    assert "secret" not in f"{refused.value} {refused.value.hint}"
