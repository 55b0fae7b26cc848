"""Where the vault lies: named by the person, else the usual place of the machine."""

import os
from pathlib import Path

from unhurried.core.errors import BadInput

VARIABLE = "UNHURRIED_VAULT"
NAME = "notes"
"""Of the usual folder: a browser's history, a list of files and a backup show it."""
BEFORE = "unhurried"
"""Its name at first; a vault that lies there stays there."""
OURS = frozenset({"store", "store-journal", "anchor", "slots", "slots-copy"})
OURS |= {"backups", "elsewhere", "incoming", "ready", "done"}
SET_ASIDE = "replaced-"
BEING_WRITTEN = ".new"


def vault_folder(chosen: Path | None) -> Path:
    """Choose the folder: what was named, else the variable, else the usual place."""
    named = chosen or os.environ.get(VARIABLE)
    if named:
        return Path(named).expanduser()
    return usual_folder()


def usual_folder() -> Path:
    """Return the folder for data of this user, under a neutral name."""
    from platformdirs import user_data_path  # noqa: PLC0415 - not needed when named

    first = user_data_path(BEFORE, appauthor=False) / "vault"
    if first.is_dir():
        return first
    return user_data_path(NAME, appauthor=False) / "vault"


def check_free(folder: Path) -> None:
    """Refuse to make a vault among other things: its folder is closed to others.

    Raises:
        BadInput: the folder holds what is no part of a vault.
    """
    if not folder.is_dir():
        return
    names = {path.name.removesuffix(BEING_WRITTEN) for path in folder.iterdir()}
    foreign = {name for name in names - OURS if not name.startswith(SET_ASIDE)}
    if foreign:
        hint = "name a new folder with --vault or UNHURRIED_VAULT"
        raise BadInput("this folder holds other things", str(folder), hint)
