"""Erase a vault: one deliberate action, for a surface that has asked for it."""

from pathlib import Path

from unhurried.bootstrap.presence import held_elsewhere
from unhurried.core.errors import CannotDoThatNow
from unhurried.journal import erasing
from unhurried.journal.erasing import Erased
from unhurried.journal.folder import protect

__all__ = ["Erased", "erase_vault", "something_to_erase"]


def something_to_erase(folder: Path) -> bool:
    """Whether the folder holds a vault, or what an erasing that was cut off left."""
    return folder.is_dir() and erasing.there_is_something(folder)


def erase_vault(folder: Path) -> Erased:
    """Erase everything of the vault in this folder, what opens it first.

    Raises:
        CannotDoThatNow: a session is being held in another window.
        VaultExposed: a part belongs to somebody else, or is a link.
        VaultLocked, JournalUnwritable.
    """
    if held_elsewhere(folder):
        hint = "end it there first"
        raise CannotDoThatNow("a session is being held in another window", hint=hint)
    protect(folder)
    return erasing.erase(folder)
