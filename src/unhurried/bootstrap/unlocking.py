"""Unlock a vault without reading its journal; quick to import, for a quick start."""

from pathlib import Path

from unhurried.bootstrap.doorstep import Key
from unhurried.bootstrap.world import World
from unhurried.journal import vault
from unhurried.journal.hardening import harden


def unlock(folder: Path, key: Key, world: World) -> vault.Vault:
    """Unlock a vault.

    Raises:
        NoVaultHere, WrongPassphrase, WrongRecoveryCode, VaultTooNew, VaultDamaged,
        VaultExposed, Unavailable.
    """
    harden()
    way_in = vault.unlock_with_recovery if key.is_recovery else vault.unlock
    return way_in(folder, key.text, world.chance, world.profile)
