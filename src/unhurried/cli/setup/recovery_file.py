"""A file for the recovery code: new, and readable by its owner only."""

import os
from pathlib import Path

from unhurried.core.errors import BadInput, Unavailable


def claim(file: Path) -> None:
    """Make the file before the vault, so that the code is never without a place."""
    try:
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError as error:
        hint = "name a file that is not there yet"
        raise BadInput("the recovery file exists already", str(file), hint) from error
    except OSError as error:
        hint = "name a place that you can write to"
        raise Unavailable("the recovery file cannot be made", hint) from error


def write(file: Path, code: str) -> None:
    """Write the code, durably."""
    with file.open("w", encoding="ascii") as opened:
        opened.write(f"{code}\n")
        opened.flush()
        os.fsync(opened.fileno())
