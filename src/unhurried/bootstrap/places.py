"""Where the vault lies: named by the person, else the usual place of the machine."""

import os
from pathlib import Path

VARIABLE = "UNHURRIED_VAULT"
NAME = "unhurried"


def vault_folder(chosen: Path | None) -> Path:
    """Choose the folder: what was named, else the variable, else the usual place."""
    named = chosen or os.environ.get(VARIABLE)
    if named:
        return Path(named).expanduser()
    return usual_folder()


def usual_folder() -> Path:
    """Return the folder for data of this user, under a neutral name."""
    from platformdirs import user_data_path  # noqa: PLC0415 - not needed when named

    return user_data_path(NAME, appauthor=False) / "vault"
