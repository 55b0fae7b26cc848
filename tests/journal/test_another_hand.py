"""What the page says and what the code does are the same, in both directions."""

import hashlib
import json
import os
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from tests.journal import another_hand as hand
from tests.journal.vaults import CHEAP, CHEAP_WORK, MARK, PASSPHRASE, filled, opened
from unhurried.app.ports import Reading
from unhurried.journal.vault import unlock_with_recovery

WORK = (CHEAP_WORK.memory_kib, CHEAP_WORK.iterations, CHEAP_WORK.lanes)
SLOTS = hand.sheet([hand.slot(PASSPHRASE, WORK)])
PAGE = hand.Page()


def reading(folder: Path, page: hand.Page, payload: bytes = b"first") -> Reading:
    sealed = hand.record(page, 1, hand.genesis(), payload)
    after = hand.chained(hand.genesis(), sealed)
    hand.write(folder, SLOTS, [sealed], hand.anchor(1, after))
    return opened(folder).journal().read(MARK)


def test_a_vault_written_from_the_page_is_read(tmp_path: Path) -> None:
    found = reading(tmp_path / "v", PAGE)
    assert (found.records, found.damage) == ((b"first",), None)


def test_a_payload_of_a_larger_step_is_read(tmp_path: Path) -> None:
    found = reading(tmp_path / "v", replace(PAGE, size=512), b"x" * 300)
    assert (found.records, found.damage) == ((b"x" * 300,), None)


@pytest.mark.parametrize(
    "departure",
    [
        pytest.param({"version": 2}, id="another version"),
        pytest.param({"domain": b"unhurried record 2"}, id="another domain"),
        pytest.param({"vault": bytes(16)}, id="another vault"),
        pytest.param({"shift": 1}, id="another place"),
        pytest.param({"key_use": "snapshot"}, id="another key"),
        pytest.param({"filling": b"\x01"}, id="filled with something"),
        pytest.param({"length": 4}, id="too short a length"),
        pytest.param({"length": 300}, id="a length beyond the body"),
    ],
)
def test_a_record_that_departs_from_the_page_does_not_open(
    departure: dict[str, object], tmp_path: Path
) -> None:
    found = reading(tmp_path / "v", hand.Page(**departure))  # type: ignore[arg-type]  # one field each
    assert found.records == ()
    assert found.damage is not None
    assert (found.damage.kind, found.damage.seq) == ("unreadable", 1)


def test_a_record_after_another_predecessor_does_not_open(tmp_path: Path) -> None:
    sealed = hand.record(PAGE, 1, bytes(32), b"first")
    after = hand.chained(hand.genesis(), sealed)
    hand.write(tmp_path / "v", SLOTS, [sealed], hand.anchor(1, after))
    found = opened(tmp_path / "v").journal().read(MARK).damage
    assert found is not None
    assert found.kind == "unreadable"


@pytest.mark.parametrize(
    ("anchored", "kind"),
    [
        (hand.anchor(0, hand.genesis())[:-1], "anchor-damaged"),
        (b"\x02" + hand.anchor(0, hand.genesis())[1:], "anchor-damaged"),
        (b"", "anchor-damaged"),
        (hand.anchor(0, bytes(32)), "broken-chain"),
        (hand.anchor(1, bytes(32)), "behind-anchor"),
    ],
)
def test_an_anchor_that_departs_from_the_page_is_told(
    anchored: bytes, kind: str, tmp_path: Path
) -> None:
    hand.write(tmp_path / "v", SLOTS, [], anchored)
    found = opened(tmp_path / "v").journal().read(MARK).damage
    assert found is not None
    assert found.kind == kind


def test_a_recovery_slot_written_from_the_page_opens(tmp_path: Path) -> None:
    slots = hand.sheet([hand.recovery_slot("0" * 28)])
    hand.write(tmp_path / "v", slots, [], hand.anchor(0, hand.genesis()))
    code = "-".join(f"0000{group}" for group in range(1, 8))
    vault = unlock_with_recovery(tmp_path / "v", code, os.urandom, CHEAP)
    assert vault.key == hand.VAULT_KEY


def test_what_we_write_is_what_the_page_says(tmp_path: Path) -> None:
    vault = filled(tmp_path / "v")
    with closing(sqlite3.connect(tmp_path / "v" / "store")) as store:
        rows = store.execute("SELECT sealed FROM record ORDER BY seq").fetchall()
    identity = vault.keys.vault
    before = hashlib.sha256(b"unhurried genesis 1" + identity).digest()
    record_key = hand.hkdf(vault.key, identity, b"unhurried record 1")
    for seq, (sealed,) in enumerate(rows, 1):
        place = b"unhurried record 1" + identity + seq.to_bytes(8, "big") + before
        body = ChaCha20Poly1305(record_key).decrypt(sealed[1:13], sealed[13:], place)
        assert body == (
            (7).to_bytes(4, "big") + bytes(4) + f"entry {seq}".encode()
        ).ljust(256, b"\0")
        before = hand.chained(before, sealed)
    anchored = (tmp_path / "v" / "anchor").read_bytes()
    assert anchored[17:57] == (5).to_bytes(8, "big") + before


def test_the_file_of_slots_is_what_the_page_says(tmp_path: Path) -> None:
    filled(tmp_path / "v")
    content = (tmp_path / "v" / "slots").read_bytes()
    assert content == (tmp_path / "v" / "slots-copy").read_bytes()
    said = json.loads(content)
    body = hand.canonical(said["body"])
    assert said["sha256"] == hashlib.sha256(body).hexdigest()
    assert content == hand.canonical(said)
    assert [one["kind"] for one in said["body"]["slots"]] == ["passphrase", "recovery"]
