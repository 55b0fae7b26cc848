"""Ways into a made-up vault, and what of its five entries is there."""

import os
from pathlib import Path

from tests.journal.vaults import CHEAP, MARK, PAYLOADS
from unhurried.core.errors import Unhurried
from unhurried.journal.vault import Vault, unlock, unlock_with_recovery


def by_passphrase(folder: Path, passphrase: str) -> Vault | None:
    """The vault; None where this does not open it."""
    try:
        return unlock(folder, passphrase, os.urandom, CHEAP)
    except Unhurried:
        return None


def by_code(folder: Path, code: str) -> Vault | None:
    """The vault; None where this does not open it."""
    try:
        return unlock_with_recovery(folder, code, os.urandom, CHEAP)
    except Unhurried:
        return None


def whole(vault: Vault) -> bool:
    """Whether the five entries are there, and nothing is in doubt."""
    found = vault.journal().read(MARK)
    return found.damage is None and found.records == tuple(PAYLOADS)
