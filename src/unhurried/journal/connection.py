"""Opening the store: durability first, then everything else, and plain errors."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from unhurried.core.errors import Unhurried
from unhurried.journal.durable_file import full_disk, read_only, unwritable
from unhurried.journal.errors import (
    NoVaultHere,
    SomebodyElseWrote,
    VaultDamaged,
    VaultLocked,
    VaultTooNew,
)

NAME = "store"
FORMAT = 1
PATIENCE_S = 3.0
BYTE = 0xFF  # the low byte of an extended result code is the plain one

# Set after `synchronous`, which comes before anything is read: a change of journal mode
# under a weaker setting can take acknowledged commits back.
PRAGMAS = (
    "journal_mode=DELETE",
    "secure_delete=ON",
    "temp_store=MEMORY",
    "mmap_size=0",
    "trusted_schema=OFF",
    "cell_size_check=ON",
)


@contextmanager
def connection(folder: Path) -> Iterator[sqlite3.Connection]:
    """A connection to an existing store, closed afterwards.

    Raises:
        NoVaultHere, VaultTooNew, VaultLocked, VaultDamaged, JournalUnwritable.
    """
    with plainly(), closing(_opened(folder / NAME)) as found:
        found.execute("PRAGMA synchronous=EXTRA")
        _refuse_newer(found)
        for pragma in PRAGMAS:
            found.execute(f"PRAGMA {pragma}")
        yield found


@contextmanager
def plainly() -> Iterator[None]:
    """Turn an error of the database into one that names its cause and a way on."""
    try:
        yield
    except sqlite3.Error as error:
        raise plain(error) from error
    except UnicodeDecodeError as error:  # it quotes what is damaged, whatever that says
        raise _damaged() from error


def plain(error: sqlite3.Error) -> Unhurried:
    """The error a person may read for this one of the database."""
    match getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & BYTE:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return VaultLocked(
                "another program holds this vault",
                hint="close the other program, or wait a moment and try again",
            )
        case sqlite3.SQLITE_FULL:
            return full_disk()
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM:
            return read_only()
        case sqlite3.SQLITE_IOERR | sqlite3.SQLITE_NOMEM | sqlite3.SQLITE_INTERRUPT:
            return unwritable(None)
        case sqlite3.SQLITE_CONSTRAINT:
            return SomebodyElseWrote(
                "another program wrote to the journal first", hint="look again"
            )
        case _:
            return _damaged()


def _damaged() -> VaultDamaged:
    return VaultDamaged(
        "the store cannot be read", hint="put a backup of the vault back"
    )


def _opened(path: Path) -> sqlite3.Connection:
    if not path.exists():
        raise NoVaultHere("the vault has no store", hint="put a backup of it back")
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=rw",
        uri=True,
        timeout=PATIENCE_S,
        isolation_level=None,
    )


def _refuse_newer(found: sqlite3.Connection) -> None:
    [version] = found.execute("PRAGMA user_version").fetchone()
    if version > FORMAT:
        raise VaultTooNew(
            "this vault was written by a newer version",
            hint="update this program; nothing was changed",
        )
