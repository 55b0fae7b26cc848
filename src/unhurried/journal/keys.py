"""The keys of a vault, derived from its one random vault key."""

from dataclasses import dataclass, field

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
VAULT_ID_BYTES = 16


@dataclass(frozen=True, slots=True)
class Keys:
    """One key for each use, and the vault they belong to; never shown."""

    vault: bytes
    record: bytes = field(repr=False)
    anchor: bytes = field(repr=False)
    snapshot: bytes = field(repr=False)
    export: bytes = field(repr=False)
    backup: bytes = field(repr=False)


def keys_of(vault: bytes, vault_key: bytes) -> Keys:
    """Derive every key (32 bytes each) of the vault with this id (16 bytes)."""
    return Keys(
        vault,
        record=expand(vault_key, vault, b"unhurried record 1"),
        anchor=expand(vault_key, vault, b"unhurried anchor 1"),
        snapshot=expand(vault_key, vault, b"unhurried snapshot 1"),
        export=expand(vault_key, vault, b"unhurried export 1"),
        backup=expand(vault_key, vault, b"unhurried backup 1"),
    )


def expand(secret: bytes, salt: bytes, info: bytes, length: int = KEY_BYTES) -> bytes:
    """HKDF with SHA-256."""
    return HKDF(SHA256(), length, salt, info).derive(secret)
