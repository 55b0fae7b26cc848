"""Change what opens a vault: a new passphrase, a new recovery code."""

from pathlib import Path

from unhurried.bootstrap.opening import Key, unlock
from unhurried.bootstrap.world import World
from unhurried.journal import vault
from unhurried.journal.passphrase import check_passphrase
from unhurried.journal.recovery_code import secret_of_code

__all__ = ["check_passphrase", "new_passphrase", "new_recovery_code", "same_code"]


def new_passphrase(folder: Path, key: Key, passphrase: str, world: World) -> None:
    """Let this passphrase open the vault in place of the one before.

    Raises:
        WeakPassphrase, WrongPassphrase, WrongRecoveryCode, Unavailable: whatever it
            is, the passphrase before still opens.
    """
    check_passphrase(passphrase)
    unlocked = unlock(folder, key, world)
    vault.change_passphrase(unlocked, passphrase, world.profile)


def new_recovery_code(folder: Path, key: Key, world: World) -> str:
    """Let a fresh recovery code open the vault in place of the one before."""
    return vault.new_recovery_code(unlock(folder, key, world), world.profile)


def same_code(code: str, typed: str) -> bool:
    """Whether the code that was typed back is this one, however it was written.

    Raises:
        WrongRecoveryCode: a group does not add up; it is named.
    """
    return secret_of_code(code) == secret_of_code(typed)
