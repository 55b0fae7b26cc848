"""The envelope that records and snapshots share: version, nonce, sealed bytes."""

from collections.abc import Callable

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from unhurried.journal.chain import Head

Chance = Callable[[int], bytes]
"""So many bytes that nobody can guess; `os.urandom` in real life."""

FORMAT = 1
NONCE_BYTES = 12
START = 1 + NONCE_BYTES


class DoesNotOpen(Exception):
    """These bytes were not sealed with this key for this place."""


def place(domain: bytes, vault: bytes, seq: int, chain_hash: bytes) -> bytes:
    """Associated data that ties sealed bytes to one place of one vault."""
    return domain + vault + seq.to_bytes(8, "big") + chain_hash


def place_of(domain: bytes, vault: bytes, head: Head) -> bytes:
    """The same for a place that is itself the head."""
    return place(domain, vault, head.seq, head.hash)


def seal(key: bytes, body: bytes, associated: bytes, chance: Chance) -> bytes:
    """Seal under a fresh nonce."""
    nonce = chance(NONCE_BYTES)
    return (
        bytes([FORMAT]) + nonce + ChaCha20Poly1305(key).encrypt(nonce, body, associated)
    )


def unseal(key: bytes, sealed: bytes, associated: bytes) -> bytes:
    """Open what `seal` made.

    Raises:
        DoesNotOpen: another version, key, place, or changed bytes.
    """
    if sealed[:1] != bytes([FORMAT]):
        raise DoesNotOpen
    try:
        return ChaCha20Poly1305(key).decrypt(
            sealed[1:START], sealed[START:], associated
        )
    except (InvalidTag, ValueError):
        raise DoesNotOpen from None
