"""The file of slots: damaged copies are mended, changed slots do not open."""

import hashlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st

from tests.journal import another_hand as hand
from tests.journal.vaults import (
    MARK,
    drawn,
    filled,
    new_vault,
    opened,
)
from unhurried.journal.errors import (
    VaultDamaged,
    WrongPassphrase,
)
from unhurried.journal.kdf import CAP
from unhurried.journal.recovery_code import new_code

codes = st.integers(0, 2**32).map(lambda seed: new_code(drawn(seed)))


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
