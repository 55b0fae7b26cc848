"""A new file that is there whole or not at all, and that only its owner can read."""

import os
import secrets
from contextlib import suppress
from pathlib import Path

from unhurried.core.errors import BadInput, Unavailable


def write_new(file: Path, body: bytes) -> None:
    """Write a file that is not there yet, durably.

    It is written beside its place, under a name that says nothing, and put there once
    it is whole. A file that is there already is left as it is.

    Raises:
        BadInput: something is there already.
        Unavailable: it cannot be made; nothing of it is left.
    """
    beside = file.with_name(f".{secrets.token_hex(8)}")
    try:
        _fill(beside, body)
        _put(beside, file)
    except FileExistsError as error:
        hint = "name a file that is not there yet"
        raise BadInput("this file exists already", str(file), hint) from error
    except OSError as error:
        hint = "name a place that you can write to"
        raise Unavailable("the file cannot be made", hint) from error
    finally:
        with suppress(OSError):
            beside.unlink()


def _fill(file: Path, body: bytes) -> None:
    flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(file, flags, 0o600), "wb") as opened:
        opened.write(body)
        opened.flush()
        os.fsync(opened.fileno())


def _put(beside: Path, file: Path) -> None:
    """Give it its name, and never another file's."""
    try:
        os.link(beside, file)
    except FileExistsError:
        raise
    except OSError:  # a file system without links: claim the name, then move over it
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        beside.replace(file)
