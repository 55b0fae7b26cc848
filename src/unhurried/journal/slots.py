"""The ways into a vault: one by passphrase, one by recovery code."""

from msgspec import Struct
from msgspec.structs import replace

from unhurried.journal.errors import VaultDamaged
from unhurried.journal.kdf import Profile
from unhurried.journal.sealing import NONCE_BYTES, Chance
from unhurried.journal.slot import (
    FORMAT,
    ID_BYTES,
    RESTORE,
    Argon2,
    Kind,
    Slot,
    VaultHex,
    new_kdf,
    stretched,
    unwrap,
    wrap,
)


class Slots(Struct, frozen=True, forbid_unknown_fields=True):
    """What the file of slots says: the vault's id and one slot for each kind."""

    format: int
    vault: VaultHex
    slots: tuple[Slot, ...]

    @property
    def vault_id(self) -> bytes:
        """The id of the vault, 16 bytes."""
        return bytes.fromhex(self.vault)


def no_slots(vault: bytes) -> Slots:
    """The slots of a vault that nothing opens yet."""
    return Slots(FORMAT, vault.hex(), ())


class Locksmith:
    """Makes and opens slots with given parameters and bounds."""

    def __init__(self, chance: Chance, profile: Profile) -> None:
        """Take the bounds once, from code and never from a file."""
        self.chance = chance
        self.profile = profile

    def refit(self, slots: Slots, kind: Kind, secret: bytes, vault_key: bytes) -> Slots:
        """The same slots with the one of this kind made anew for this secret."""
        kdf = new_kdf(kind, self.profile, self.chance)
        blank = Slot(self.chance(ID_BYTES).hex(), kind, kdf, "", "")
        root = stretched(secret, kdf, self.profile)
        nonce = self.chance(NONCE_BYTES)
        fresh = wrap(slots.vault_id, vault_key, root, blank, nonce)
        others = tuple(slot for slot in slots.slots if slot.kind != kind)
        return replace(slots, slots=(*others, fresh))

    def open(self, slots: Slots, kind: Kind, secret: bytes) -> bytes | None:
        """The vault key, or None when this secret opens no slot of this kind.

        Raises:
            VaultDamaged: there is no such slot, it was changed, or its parameters are
                out of bounds.
        """
        fitting = [slot for slot in slots.slots if slot.kind == kind]
        if len(fitting) != 1:
            raise VaultDamaged("the vault has no slot of this kind", hint=RESTORE)
        [slot] = fitting
        if isinstance(slot.kdf, Argon2) != (kind == "passphrase"):
            raise VaultDamaged("a slot was changed", hint=RESTORE)
        root = stretched(secret, slot.kdf, self.profile)
        return unwrap(slots.vault_id, root, slot)
