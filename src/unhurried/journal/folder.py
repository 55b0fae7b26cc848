"""The vault's folder: for its owner only, and no links."""

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path

from unhurried.journal import anchor_file, connection, slots_file
from unhurried.journal.durable_file import FILE_MODE, sync_folder, told_plainly
from unhurried.journal.errors import NoVaultHere, VaultExposed

FOLDER_MODE = 0o700
NAMES = (slots_file.NAME, slots_file.COPY, connection.NAME, anchor_file.NAME)


def protect(folder: Path, owner: int | None = None) -> None:
    """Refuse a folder of somebody else's, and close one that others can look into.

    Args:
        folder: the vault's.
        owner: user id that everything must belong to; None for the one running this.

    Raises:
        NoVaultHere: there is no such folder.
        VaultExposed: a part is a link, of another kind, or somebody else's.
    """
    if not folder.is_dir():
        raise NoVaultHere(
            "there is no vault in this folder", hint="set one up, or choose --vault"
        )
    for path in (folder, *parts(folder)):
        if complaint := exposed(path, owner) or _strange(path, folder):
            raise VaultExposed(complaint, hint="look who put it there")
        _close(path)


def make_folder(folder: Path) -> None:
    """Make the vault's folder where it is not there, and its name durable.

    Without that, a power cut after the first entries could take the whole folder away.

    Raises:
        JournalUnwritable: the machine did not make it.
    """
    made = [each for each in folder.parents if not each.exists()]
    with told_plainly():
        folder.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)
        for each in (folder, *made):
            with suppress(PermissionError):  # one may write into what one cannot read
                sync_folder(each.parent)


def parts(folder: Path) -> list[Path]:
    """The vault's files that are there, links included."""
    paths = [folder / name for name in NAMES]
    return [path for path in paths if os.path.lexists(path)]


def exposed(path: Path, owner: int | None = None) -> str:
    """Why a part of a vault is not to be trusted; empty when it is."""
    found = path.lstat()
    if stat.S_ISLNK(found.st_mode):
        return "a part of the vault is a link to another place"
    if sys.platform == "win32":
        return ""
    if found.st_uid != (os.geteuid() if owner is None else owner):
        return "a part of the vault belongs to another user"
    return ""


def _strange(path: Path, folder: Path) -> str:
    """Why something that stands for a file is none: a pipe is waited for, for ever."""
    if path == folder or stat.S_ISREG(path.lstat().st_mode):
        return ""
    return "a part of the vault is no plain file"


def lax(path: Path) -> bool:
    """Whether anyone but the owner may look into it."""
    return sys.platform != "win32" and bool(stat.S_IMODE(path.stat().st_mode) & 0o077)


def _close(path: Path) -> None:
    """Take others' access away; where that is impossible, `examine` tells."""
    if lax(path):
        with suppress(OSError):
            path.chmod(FOLDER_MODE if path.is_dir() else FILE_MODE)
