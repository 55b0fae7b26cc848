"""Read a text that somebody names: a plain file or a pipe, and not without end."""

import os
import select
import stat
import sys
from pathlib import Path
from typing import Final

from unhurried.core.errors import BadInput

LONGEST_BYTES: Final = 1_000_000
PATIENCE_S: Final = 10.0
CHUNK: Final = 1 << 16
_QUIETLY: Final = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
"""Neither wait for somebody to open the other end, nor take a terminal over."""
_WAITED: Final = "wait for what writes to it, or write a plain file first"
_LONG: Final = "name a shorter file; nothing of this one was read"


def text_of(file: Path) -> str:
    """Read a file as UTF-8; a mark at its very beginning is let go.

    Raises:
        BadInput: it is not there, no plain file and no pipe, no text, longer than a
            megabyte, or a pipe that nobody writes to.
    """
    try:
        handle = os.open(file, os.O_RDONLY | _QUIETLY | getattr(os, "O_BINARY", 0))
    except (OSError, ValueError) as error:
        hint = "look at the name, and whether you may read it"
        raise BadInput("this file cannot be read", str(file), hint) from error
    try:
        return decoded(_content(handle, str(file)), str(file))
    except OSError as error:
        hint = "try again with a copy of it"
        raise BadInput("this file cannot be read", str(file), hint) from error
    finally:
        os.close(handle)


def text_from_input(where: str) -> str:
    """Read the standard input as UTF-8, whatever the terminal's own coding is.

    Raises:
        BadInput: it is no text, or longer than a megabyte.
    """
    content = sys.stdin.buffer.read(LONGEST_BYTES + 1)
    if len(content) > LONGEST_BYTES:
        raise BadInput("this is longer than a megabyte", where, _LONG)
    return decoded(content, where)


def decoded(content: bytes, where: str) -> str:
    """Take bytes as UTF-8 text.

    Raises:
        BadInput: they are none.
    """
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadInput("this is not UTF-8 text", where, "save it as UTF-8") from error


def _content(handle: int, where: str) -> bytes:
    kind = os.fstat(handle).st_mode
    if not (stat.S_ISREG(kind) or stat.S_ISFIFO(kind)):
        hint = "name a plain text file"
        raise BadInput("this is neither a file nor a pipe", where, hint)
    content = bytearray()
    while chunk := _next(handle, where, waits=stat.S_ISFIFO(kind)):
        content += chunk
        if len(content) > LONGEST_BYTES:
            raise BadInput("this is longer than a megabyte", where, _LONG)
    return bytes(content)


def _next(handle: int, where: str, *, waits: bool) -> bytes:
    """The next bytes; of a pipe once they are there, but not for ever."""
    if waits and not select.select([handle], [], [], PATIENCE_S)[0]:
        raise BadInput("nobody writes to this pipe", where, _WAITED)
    return os.read(handle, CHUNK)
