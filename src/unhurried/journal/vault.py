"""A vault's life: made whole or not at all, unlocked, given new ways in."""

from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from unhurried.core.errors import Unavailable
from unhurried.journal import swap
from unhurried.journal.anchor_file import AnchorFile
from unhurried.journal.errors import VaultDamaged, WrongPassphrase, WrongRecoveryCode
from unhurried.journal.folder import protect
from unhurried.journal.kdf import STANDARD, Profile
from unhurried.journal.keys import Keys, keys_of
from unhurried.journal.passphrase import check_passphrase, secret_of
from unhurried.journal.recovery_code import new_code, secret_of_code
from unhurried.journal.sealed_journal import SealedJournal
from unhurried.journal.sealing import Chance
from unhurried.journal.slot import Kind
from unhurried.journal.slots import Locksmith, Slots
from unhurried.journal.slots_file import has_slots, mend_copy, read_slots, write_slots
from unhurried.journal.sqlite_store import SqliteStore


@dataclass(frozen=True, slots=True)
class Vault:
    """An unlocked vault; its keys are never shown."""

    folder: Path
    key: bytes = field(repr=False)
    keys: Keys
    chance: Chance

    def journal(self) -> SealedJournal:
        """The journal in its store."""
        store = SqliteStore(self.folder, self.keys.vault)
        return SealedJournal(self.keys, store, AnchorFile(self.folder), self.chance)


def exists(folder: Path) -> bool:
    """Whether a folder holds a vault."""
    return has_slots(folder)


def unlock(
    folder: Path, passphrase: str, chance: Chance, profile: Profile = STANDARD
) -> Vault:
    """Open a vault with its passphrase.

    Raises:
        NoVaultHere, VaultExposed, VaultTooNew, VaultDamaged.
        WrongPassphrase: nothing opens with it.
    """
    smith = Locksmith(chance, profile)
    vault = _opened(folder, smith, "passphrase", secret_of(passphrase))
    if vault is None:
        raise WrongPassphrase(
            "this passphrase does not open the vault",
            hint="try again, or use the recovery code",
        )
    return vault


def unlock_with_recovery(
    folder: Path, code: str, chance: Chance, profile: Profile = STANDARD
) -> Vault:
    """Open a vault with its recovery code.

    Raises:
        NoVaultHere, VaultExposed, VaultTooNew, VaultDamaged.
        WrongRecoveryCode: a group does not add up, or nothing opens with it.
    """
    smith = Locksmith(chance, profile)
    vault = _opened(folder, smith, "recovery", secret_of_code(code))
    if vault is None:
        raise WrongRecoveryCode(
            "this recovery code does not open the vault",
            hint="look whether a newer code was printed",
        )
    return vault


def change_passphrase(
    vault: Vault, passphrase: str, profile: Profile = STANDARD
) -> None:
    """Let a new passphrase open the vault in place of the one before.

    Raises:
        WeakPassphrase: too easy to guess; the one before still opens.
        JournalUnwritable: the machine did not keep it; the one before still opens.
    """
    check_passphrase(passphrase)
    smith = Locksmith(vault.chance, profile)
    _refit(vault, smith, "passphrase", secret_of(passphrase))


def new_recovery_code(vault: Vault, profile: Profile = STANDARD) -> str:
    """Let a fresh recovery code open the vault in place of the one before."""
    code = new_code(vault.chance)
    smith = Locksmith(vault.chance, profile)
    _refit(vault, smith, "recovery", secret_of_code(code))
    return code


def vault_of(folder: Path, slots: Slots, vault_key: bytes, chance: Chance) -> Vault:
    """Put an unlocked vault together."""
    return Vault(folder, vault_key, keys_of(slots.vault_id, vault_key), chance)


def _opened(folder: Path, smith: Locksmith, kind: Kind, secret: bytes) -> Vault | None:
    protect(folder)
    swap.settle_in_turn(folder)
    slots = read_slots(folder)
    vault_key = smith.open(slots, kind, secret)
    if vault_key is None:
        return None
    with suppress(Unavailable):  # a read-only folder can still be read
        mend_copy(folder, slots)
    return vault_of(folder, slots, vault_key, smith.chance)


def _refit(vault: Vault, smith: Locksmith, kind: Kind, secret: bytes) -> None:
    protect(vault.folder)
    swap.settle_in_turn(vault.folder)
    slots = read_slots(vault.folder)
    if slots.vault_id != vault.keys.vault:
        raise VaultDamaged(
            "another vault has been put in this place", hint="open it anew"
        )
    write_slots(vault.folder, smith.refit(slots, kind, secret, vault.key))
