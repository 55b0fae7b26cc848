"""A vault built from docs/journal-format.md alone: nothing of ours is imported.

Every way to fail is made here too, by departing from the page in one place.
"""

import hashlib
import hmac
import json
import sqlite3
import struct
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

VAULT = bytes(range(16))
VAULT_KEY = bytes(range(32, 64))
NONCE = b"\x07" * 12
SALT = b"\x05" * 16
STORE = """
CREATE TABLE record (vault BLOB NOT NULL CHECK (length(vault) = 16),
  seq INTEGER NOT NULL CHECK (seq > 0), sealed BLOB NOT NULL,
  PRIMARY KEY (vault, seq)) STRICT, WITHOUT ROWID;
CREATE TABLE snapshot (vault BLOB NOT NULL PRIMARY KEY CHECK (length(vault) = 16),
  seq INTEGER NOT NULL CHECK (seq > 0), hash BLOB NOT NULL CHECK (length(hash) = 32),
  sealed BLOB NOT NULL) STRICT, WITHOUT ROWID;
PRAGMA user_version = 1;
"""


def hkdf(secret: bytes, salt: bytes, info: bytes, length: int = 32) -> bytes:
    """RFC 5869, written out."""
    root = hmac.digest(salt, secret, "sha256")
    out, block = b"", b""
    for number in range(1, -(-length // 32) + 1):
        block = hmac.digest(root, block + info + bytes([number]), "sha256")
        out += block
    return out[:length]


def key(use: str) -> bytes:
    return hkdf(VAULT_KEY, VAULT, f"unhurried {use} 1".encode())


def canonical(value: object) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode("ascii")


@dataclass
class Page:
    """What the page says about one record; a departure is a changed field."""

    version: int = 1
    domain: bytes = b"unhurried record 1"
    vault: bytes = VAULT
    shift: int = 0
    filling: bytes = b"\0"
    length: int | None = None
    size: int = 256
    key_use: str = "record"


def genesis() -> bytes:
    return hashlib.sha256(b"unhurried genesis 1" + VAULT).digest()


def record(page: Page, seq: int, before: bytes, payload: bytes, back: int = 0) -> bytes:
    length = len(payload) if page.length is None else page.length
    body = struct.pack(">II", length, back) + payload
    body = body.ljust(page.size, page.filling)
    place = page.domain + page.vault + struct.pack(">Q", seq + page.shift) + before
    sealed = ChaCha20Poly1305(key(page.key_use)).encrypt(NONCE, body, place)
    return bytes([page.version]) + NONCE + sealed


def chained(before: bytes, sealed: bytes) -> bytes:
    return hashlib.sha256(b"unhurried chain 1" + before + sealed).digest()


def anchor(seq: int, hashed: bytes) -> bytes:
    said = b"\x01" + VAULT + struct.pack(">Q", seq) + hashed
    mac = hmac.digest(key("anchor"), b"unhurried anchor 1" + said, "sha256")
    return said + mac


def slot(passphrase: str, work: tuple[int, int, int]) -> dict[str, Any]:
    memory, iterations, lanes = work
    secret = unicodedata.normalize("NFKC", passphrase).encode()
    root = Argon2id(
        salt=SALT, length=32, iterations=iterations, lanes=lanes, memory_cost=memory
    ).derive(secret)
    kdf = {"name": "argon2id", "salt": SALT.hex(), "memory_kib": memory}
    kdf |= {"iterations": iterations, "lanes": lanes}
    return wrapped("passphrase", kdf, root)


def recovery_slot(symbols: str) -> dict[str, Any]:
    kdf = {"name": "hkdf-sha256", "salt": SALT.hex()}
    return wrapped("recovery", kdf, symbols.encode())


def wrapped(kind: str, kdf: dict[str, Any], root: bytes) -> dict[str, Any]:
    both = hkdf(root, SALT, b"unhurried slot 1", 64)
    made: dict[str, Any] = {"id": "ab" * 8, "kind": kind, "kdf": kdf}
    made["commitment"] = both[32:].hex()
    place = canonical(made | {"format": 1, "vault": VAULT.hex()})
    sealed = ChaCha20Poly1305(both[:32]).encrypt(NONCE, VAULT_KEY, place)
    return made | {"wrapped": (NONCE + sealed).hex()}


def sheet(slots: list[dict[str, Any]], number: int = 1) -> bytes:
    body = {"format": number, "vault": VAULT.hex(), "slots": slots}
    digest = hashlib.sha256(canonical(body)).hexdigest()
    return canonical({"body": body, "sha256": digest})


def write(folder: Path, slots: bytes, sealed: list[bytes], anchored: bytes) -> None:
    folder.mkdir(mode=0o700)
    store = sqlite3.connect(folder / "store")
    store.executescript(STORE)
    rows = [(VAULT, seq, one) for seq, one in enumerate(sealed, 1)]
    store.executemany("INSERT INTO record VALUES (?, ?, ?)", rows)
    store.commit()
    store.close()
    (folder / "anchor").write_bytes(anchored)
    (folder / "slots").write_bytes(slots)
