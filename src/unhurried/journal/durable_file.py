"""Replacing a small file so that it is always the old one or the new one, whole."""

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from unhurried.journal.errors import JournalUnwritable

FILE_MODE = 0o600
FRESH = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
READ_ONLY = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})


def prepare(path: Path, content: bytes) -> None:
    """Make the content durable beside `path`, where it does not hold yet.

    Raises:
        JournalUnwritable: the machine did not keep it.
    """
    with told_plainly():
        fresh = os.open(beside(path), FRESH | getattr(os, "O_NOFOLLOW", 0), FILE_MODE)
        try:
            _write_all(fresh, content)
            os.fsync(fresh)
        finally:
            os.close(fresh)


def publish(path: Path) -> None:
    """Let the prepared content hold from now on, durably.

    Raises:
        JournalUnwritable: the machine did not keep it; `unanchored` when it holds
            already, and a power cut could take it back.
    """
    with told_plainly():
        beside(path).replace(path)
    with told_as_done("look at the disk, then see whether it holds"):
        sync_folder(path.parent)


def replace_file(path: Path, content: bytes) -> None:
    """Prepare and publish."""
    prepare(path, content)
    publish(path)


def beside(path: Path) -> Path:
    """Where the next content is made ready."""
    return path.with_name(f"{path.name}.new")


def sync_folder(folder: Path) -> None:
    """Make names in a folder durable, where folders can be synced."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def told_plainly() -> Iterator[None]:
    """Turn an error of the machine into one that names its cause and a way on."""
    try:
        yield
    except OSError as error:
        raise unwritable(error.errno) from error


@contextmanager
def told_as_done(hint: str) -> Iterator[None]:
    """Turn an error that comes too late to take anything back into one that says so.

    Raises:
        JournalUnwritable: `unanchored`.
    """
    try:
        with told_plainly():
            yield
    except JournalUnwritable as error:
        what = f"it was changed, but not for certain: {error.what}"
        raise JournalUnwritable("unanchored", what, hint) from error


def unwritable(number: int | None) -> JournalUnwritable:
    """The error for this number of the operating system."""
    if number in FULL:
        return full_disk()
    if number in READ_ONLY:
        return read_only()
    return JournalUnwritable(
        "disk",
        "the disk did not take what was to be written",
        "look at the disk, then try again; nothing was changed",
    )


def full_disk() -> JournalUnwritable:
    """The disk or the quota is full."""
    return JournalUnwritable(
        "full", "the disk is full", "make some room and try again; nothing was changed"
    )


def read_only() -> JournalUnwritable:
    """The folder may not be written to."""
    return JournalUnwritable(
        "read-only",
        "the vault's folder cannot be written to",
        "make it writable for you, or choose another with --vault",
    )


def _write_all(handle: int, content: bytes) -> None:
    left = memoryview(content)
    while left:
        left = left[os.write(handle, left) :]
