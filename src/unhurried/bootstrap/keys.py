"""Where a passphrase comes from when nobody types it: a file, or the keyring.

The keyring is asked only when the person chose that; a mark in the vault's folder says
so. `keyring` is imported only then.
"""

import hashlib
import stat
import sys
from contextlib import suppress
from pathlib import Path

from unhurried.bootstrap.text_file import text_of
from unhurried.core.errors import BadInput, Unavailable

SERVICE = "unhurried"
MARK = "remembered"
LONGEST = 4096
OTHERS = stat.S_IRWXG | stat.S_IRWXO


def from_file(file: Path) -> str:
    """Read the first line of a file that nobody else may read.

    Raises:
        BadInput: it is empty, open to others, or cannot be read.
    """
    where = str(file)
    _closed_to_others(file, where)
    passphrase = text_of(file).partition("\n")[0].rstrip("\r")
    if not passphrase:
        hint = "write the passphrase into its first line"
        raise BadInput("the passphrase file is empty", where, hint)
    if len(passphrase) > LONGEST:
        hint = f"at most {LONGEST} characters are read"
        raise BadInput("the first line is too long for a passphrase", where, hint)
    return passphrase


def _closed_to_others(file: Path, where: str) -> None:
    try:
        lax = sys.platform != "win32" and file.stat().st_mode & OTHERS
    except (OSError, ValueError) as error:
        hint = "give a text file that you can read"
        raise BadInput("the passphrase file cannot be read", where, hint) from error
    if lax:
        raise BadInput(
            "others on this machine can read the passphrase file",
            where,
            "close it with chmod 600",
        )


def remembers(folder: Path) -> bool:
    """Whether the person chose to keep the passphrase in the keyring."""
    return (folder / MARK).exists()


def recall(folder: Path) -> str | None:
    """Fetch the passphrase from the keyring; None when it holds none.

    Raises:
        Unavailable: there is no keyring that works.
    """
    import keyring  # noqa: PLC0415 - slow, and only for those who chose it
    import keyring.errors  # noqa: PLC0415 - as above

    try:
        return keyring.get_password(SERVICE, _account(folder))
    except keyring.errors.KeyringError as error:
        raise _no_keyring() from error


def remember(folder: Path, passphrase: str) -> None:
    """Keep the passphrase in the keyring, under a neutral name.

    Raises:
        Unavailable: there is no keyring that works.
    """
    import keyring  # noqa: PLC0415 - slow, and only for those who chose it
    import keyring.errors  # noqa: PLC0415 - as above

    try:
        keyring.set_password(SERVICE, _account(folder), passphrase)
    except keyring.errors.KeyringError as error:
        raise _no_keyring() from error
    (folder / MARK).touch(mode=0o600)


def forget(folder: Path) -> bool:
    """Remove the passphrase from the keyring; say whether there was one."""
    if not remembers(folder):
        return False
    import keyring  # noqa: PLC0415 - slow, and only for those who chose it
    import keyring.errors  # noqa: PLC0415 - as above

    try:
        with suppress(keyring.errors.PasswordDeleteError):  # gone already
            keyring.delete_password(SERVICE, _account(folder))
    except keyring.errors.KeyringError as error:
        raise _no_keyring() from error
    (folder / MARK).unlink(missing_ok=True)
    return True


def _account(folder: Path) -> str:
    """Name this vault without saying where it lies."""
    return hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]


def _no_keyring() -> Unavailable:
    return Unavailable(
        "no keyring answers on this machine", "go on without: type the passphrase"
    )
