"""A backup built from docs/journal-format.md alone opens; any departure does not."""

import hashlib
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from tests.journal import another_hand as hand
from tests.journal.vaults import CHEAP, CHEAP_WORK, PASSPHRASE, drawn
from unhurried.journal.backups.errors import NotABackup
from unhurried.journal.backups.finding import Found, WayIn, find
from unhurried.journal.slots import Locksmith

SLOTS = hand.sheet(
    [
        hand.slot(
            PASSPHRASE,
            (CHEAP_WORK.memory_kib, CHEAP_WORK.iterations, CHEAP_WORK.lanes),
        )
    ]
)


@dataclass(frozen=True)
class Made:
    """What the page says about a backup; a departure is a changed field."""

    vault: bytes = hand.VAULT
    domain: bytes = b"unhurried backup 1"
    note_key: str = "backup"
    note: bytes = b'{"day":20600,"sessions":2}'
    records: int = 3
    ends: int = 3
    twice: bool = False

    def content(self) -> bytes:
        chain = after = hand.genesis()
        sealed: list[bytes] = []
        for number in range(1, 4):
            sealed.append(hand.record(hand.Page(), number, chain, b"entry"))
            chain = hand.chained(chain, sealed[-1])
            if number == self.ends:
                after = chain
        here = self.domain + hand.VAULT + self.ends.to_bytes(8, "big") + after
        body = self.note.ljust(256, b"\0")
        cipher = ChaCha20Poly1305(hand.key(self.note_key))
        note = b"\x01" + hand.NONCE + cipher.encrypt(hand.NONCE, body, here)
        pieces = [SLOTS, note, *sealed[: self.records]]
        pieces += sealed[-1:] if self.twice else []
        said = b"\x01" + self.vault + hand.anchor(self.ends, after)
        said += b"".join(len(one).to_bytes(4, "big") + one for one in pieces)
        return said + hashlib.sha256(said).digest()


def found(folder: Path, made: Made) -> Found:
    (folder / "copy").write_bytes(made.content())
    way = WayIn(Locksmith(drawn(1), CHEAP), PASSPHRASE, is_recovery=False)
    return find(folder / "copy", way)


def test_a_backup_written_from_the_page_opens(tmp_path: Path) -> None:
    assert len(found(tmp_path, Made()).sealed) == 3


@pytest.mark.parametrize(
    "departure",
    [
        pytest.param({"vault": bytes(16)}, id="another vault"),
        pytest.param({"domain": b"unhurried backup 2"}, id="another domain"),
        pytest.param({"note_key": "export"}, id="another key"),
        pytest.param({"note": b'{"day":1}'}, id="half a note"),
        pytest.param({"records": 2}, id="a record left out"),
        pytest.param({"ends": 2}, id="an anchor before the end"),
        pytest.param({"twice": True}, id="a record doubled"),
    ],
)
def test_a_departure_from_the_page_is_no_backup(
    departure: dict[str, object], tmp_path: Path
) -> None:
    with pytest.raises(NotABackup):
        found(tmp_path, replace(Made(), **departure))  # type: ignore[arg-type]  # one field
