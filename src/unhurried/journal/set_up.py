"""Making a vault: cut off at any instant, there is a whole vault or none."""

from dataclasses import dataclass, field
from pathlib import Path

from unhurried.journal import anchor_file, connection, swap
from unhurried.journal.anchor import write_anchor
from unhurried.journal.chain import genesis
from unhurried.journal.durable_file import replace_file, told_plainly
from unhurried.journal.errors import VaultDamaged, VaultExists
from unhurried.journal.folder import make_folder, protect
from unhurried.journal.folder_lock import folder_lock
from unhurried.journal.kdf import STANDARD, Profile
from unhurried.journal.keys import KEY_BYTES, VAULT_ID_BYTES
from unhurried.journal.passphrase import check_passphrase, secret_of
from unhurried.journal.recovery_code import new_code, secret_of_code
from unhurried.journal.sealing import Chance
from unhurried.journal.slots import Locksmith, no_slots
from unhurried.journal.slots_file import has_slots, write_slots
from unhurried.journal.sqlite_store import is_empty, make_store
from unhurried.journal.vault import Vault, vault_of


@dataclass(frozen=True, slots=True)
class NewVault:
    """A vault just made, and the code to be written down and typed back."""

    vault: Vault
    recovery_code: str = field(repr=False)


def create(
    folder: Path, passphrase: str, chance: Chance, profile: Profile = STANDARD
) -> NewVault:
    """Make a vault in a folder, which is made too where it is not there.

    Raises:
        WeakPassphrase: too easy to guess.
        VaultExists: the folder holds a vault already.
        VaultDamaged: it holds records whose slots are gone; nothing was touched.
        VaultExposed, VaultLocked, JournalUnwritable.
    """
    check_passphrase(passphrase)
    make_folder(folder)
    protect(folder)
    with folder_lock(folder):
        swap.settle(folder)
        if has_slots(folder):
            raise VaultExists(
                "there is a vault in this folder already",
                hint="open it, or choose another folder with --vault",
            )
        _clear_remains(folder)
        return _made(folder, passphrase, Locksmith(chance, profile))


def _made(folder: Path, passphrase: str, smith: Locksmith) -> NewVault:
    code, vault_key = new_code(smith.chance), smith.chance(KEY_BYTES)
    slots = no_slots(smith.chance(VAULT_ID_BYTES))
    slots = smith.refit(slots, "passphrase", secret_of(passphrase), vault_key)
    slots = smith.refit(slots, "recovery", secret_of_code(code), vault_key)
    vault = vault_of(folder, slots, vault_key, smith.chance)
    make_store(folder)
    start = write_anchor(vault.keys, genesis(vault.keys.vault))
    replace_file(folder / anchor_file.NAME, start)
    write_slots(folder, slots)  # from here on it is a vault
    return NewVault(vault, code)


def _clear_remains(folder: Path) -> None:
    """Remove what a set-up that was cut off has left, and nothing else."""
    store = folder / connection.NAME
    if store.exists():
        if store.stat().st_size and not is_empty(folder):
            raise VaultDamaged(
                "this folder holds records, but the file that opens them is gone",
                hint="put `slots` back from a backup, or choose another folder",
            )
        with told_plainly():
            store.unlink()
    with told_plainly():
        store.with_name(f"{store.name}-journal").unlink(missing_ok=True)
        (folder / anchor_file.NAME).unlink(missing_ok=True)
