"""The anchor: an authenticated note of how far the journal had come."""

import hmac
from typing import Protocol

from unhurried.journal.chain import Head
from unhurried.journal.keys import VAULT_ID_BYTES, Keys

DOMAIN = b"unhurried anchor 1"
FORMAT = b"\x01"
HASH_BYTES = 32
SEQ_AT = 1 + VAULT_ID_BYTES
HASH_AT = SEQ_AT + 8
MAC_AT = HASH_AT + HASH_BYTES
BYTES = MAC_AT + 32


class AnchorUntrue(Exception):
    """The bytes are not an anchor that this vault wrote."""


class Anchor(Protocol):
    """Where the anchor is kept, and who may move it."""

    def read(self) -> bytes | None:
        """The bytes as they stand; None when there are none."""
        ...

    def prepare(self, content: bytes) -> None:
        """Make the next content durable beside the one that holds."""
        ...

    def publish(self) -> None:
        """Let the prepared content hold from now on, durably."""
        ...


def write_anchor(keys: Keys, head: Head) -> bytes:
    """89 bytes that say: this vault had come to this head."""
    said = FORMAT + keys.vault + head.seq.to_bytes(8, "big") + head.hash
    return said + _mac(keys, said)


def read_anchor(keys: Keys, content: bytes) -> Head:
    """Check and read an anchor.

    Raises:
        AnchorUntrue: of another length, vault or key, or changed.
    """
    said, mac = content[:MAC_AT], content[MAC_AT:]
    whole = len(said) == MAC_AT and said.startswith(FORMAT + keys.vault)
    if not whole or not hmac.compare_digest(mac, _mac(keys, said)):
        raise AnchorUntrue
    return Head(int.from_bytes(said[SEQ_AT:HASH_AT], "big"), said[HASH_AT:])


def _mac(keys: Keys, said: bytes) -> bytes:
    return hmac.digest(keys.anchor, DOMAIN + said, "sha256")
