"""Look a vault over, for `doctor`."""

from pathlib import Path

from unhurried.bootstrap.opening import Key, unlock
from unhurried.bootstrap.world import World
from unhurried.journal.examination import Examination, Finding, examine

__all__ = ["Examination", "Finding", "examine_vault"]


def examine_vault(folder: Path, key: Key, world: World) -> Examination:
    """Look over the whole vault; nothing is changed by looking.

    Raises:
        NoVaultHere, WrongPassphrase, VaultTooNew, VaultDamaged, VaultExposed: it
            cannot be unlocked, so there is nothing to look at.
    """
    return examine(unlock(folder, key, world))
