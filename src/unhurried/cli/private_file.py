"""A file that somebody asked for: new, and readable by its owner only."""

import os
from pathlib import Path

from unhurried.core.errors import BadInput, Unavailable


def claim(file: Path, what: str) -> None:
    """Make the file before what goes into it, so that it is never without a place.

    Args:
        file: it must not be there yet.
        what: what it is for, such as "the recovery file".

    Raises:
        BadInput: it is there already; it is left as it is.
        Unavailable: it cannot be made.
    """
    try:
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError as error:
        hint = "name a file that is not there yet"
        raise BadInput(f"{what} exists already", str(file), hint) from error
    except OSError as error:
        hint = "name a place that you can write to"
        raise Unavailable(f"{what} cannot be made", hint) from error


def write(file: Path, text: str) -> None:
    """Write the text into a claimed file, durably."""
    write_bytes(file, text.encode("utf-8"))


def write_bytes(file: Path, body: bytes) -> None:
    """Write bytes into a claimed file, durably."""
    with file.open("wb") as opened:
        opened.write(body)
        opened.flush()
        os.fsync(opened.fileno())
