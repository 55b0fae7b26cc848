"""A slot: one secret's way to the vault key, with all its parameters authenticated."""

import hmac
import json
from typing import Annotated, Any, Literal

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from msgspec import Meta, Struct, to_builtins
from msgspec.structs import replace

from unhurried.journal.errors import VaultDamaged
from unhurried.journal.kdf import Profile, Work
from unhurried.journal.keys import KEY_BYTES, expand
from unhurried.journal.sealing import NONCE_BYTES, Chance

FORMAT = 1
INFO = b"unhurried slot 1"
SALT_BYTES = 16
ID_BYTES = 8
RESTORE = "put a backup of the vault back, or use the other way in"

Kind = Literal["passphrase", "recovery"]
VaultHex = Annotated[str, Meta(pattern="^[0-9a-f]{32}$")]
Salt = Annotated[str, Meta(pattern="^[0-9a-f]{32}$")]
Id = Annotated[str, Meta(pattern="^[0-9a-f]{16}$")]
Commitment = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
Wrapped = Annotated[str, Meta(pattern="^[0-9a-f]{120}$")]


class Argon2(
    Struct, frozen=True, forbid_unknown_fields=True, tag_field="name", tag="argon2id"
):
    """How a passphrase is stretched."""

    salt: Salt
    memory_kib: int
    iterations: int
    lanes: int


class Direct(
    Struct, frozen=True, forbid_unknown_fields=True, tag_field="name", tag="hkdf-sha256"
):
    """A recovery code needs no stretching."""

    salt: Salt


class Slot(Struct, frozen=True, forbid_unknown_fields=True):
    """One way in, as it stands in the file; bytes are in hex."""

    id: Id
    kind: Kind
    kdf: Argon2 | Direct
    commitment: Commitment
    wrapped: Wrapped


def canonical(value: object) -> bytes:
    """Canonical JSON: ASCII, sorted keys, no white space."""
    return json.dumps(to_builtins(value), sort_keys=True, separators=(",", ":")).encode(
        "ascii"
    )


def new_kdf(kind: Kind, profile: Profile, chance: Chance) -> Argon2 | Direct:
    """Fresh parameters for a slot of this kind."""
    salt = chance(SALT_BYTES).hex()
    if kind == "recovery":
        return Direct(salt)
    work = profile.written
    return Argon2(salt, work.memory_kib, work.iterations, work.lanes)


def stretched(secret: bytes, slot_kdf: Argon2 | Direct, profile: Profile) -> bytes:
    """The slot secret.

    Raises:
        VaultDamaged: the parameters are weaker or heavier than this program allows.
    """
    if isinstance(slot_kdf, Direct):
        return secret
    work = Work(slot_kdf.memory_kib, slot_kdf.iterations, slot_kdf.lanes)
    if not work.within(profile.floor, profile.cap):
        raise VaultDamaged("a slot's parameters are out of bounds", hint=RESTORE)
    return work.stretch(secret, bytes.fromhex(slot_kdf.salt))


def wrap(vault: bytes, vault_key: bytes, root: bytes, slot: Slot, nonce: bytes) -> Slot:
    """Fill in the commitment and the wrapped vault key of a slot."""
    key, commitment = _key_and_commitment(root, slot.kdf.salt)
    slot = replace(slot, commitment=commitment.hex())
    sealed = ChaCha20Poly1305(key).encrypt(nonce, vault_key, associated(vault, slot))
    return replace(slot, wrapped=(nonce + sealed).hex())


def unwrap(vault: bytes, root: bytes, slot: Slot) -> bytes | None:
    """The vault key; None when the secret is not this slot's.

    Raises:
        VaultDamaged: the secret is this slot's, but the slot was changed.
    """
    key, commitment = _key_and_commitment(root, slot.kdf.salt)
    if not hmac.compare_digest(commitment.hex(), slot.commitment):
        return None
    wrapped = bytes.fromhex(slot.wrapped)
    nonce, sealed = wrapped[:NONCE_BYTES], wrapped[NONCE_BYTES:]
    try:
        return ChaCha20Poly1305(key).decrypt(nonce, sealed, associated(vault, slot))
    except InvalidTag:
        raise VaultDamaged("a slot was changed", hint=RESTORE) from None


def _key_and_commitment(root: bytes, salt: str) -> tuple[bytes, bytes]:
    both = expand(root, bytes.fromhex(salt), INFO, 2 * KEY_BYTES)
    return both[:KEY_BYTES], both[KEY_BYTES:]


def associated(vault: bytes, slot: Slot) -> bytes:
    """Everything in the slot but the wrapped key, and the vault it belongs to."""
    said: dict[str, Any] = to_builtins(slot)
    del said["wrapped"]
    return canonical(said | {"format": FORMAT, "vault": vault.hex()})
