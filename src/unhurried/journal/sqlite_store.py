"""The store on disk: SQLite sees places and sealed bytes, nothing it could read."""

import os
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from unhurried.core.errors import Unhurried
from unhurried.journal import anchor_file, swap
from unhurried.journal.chain import Head
from unhurried.journal.connection import FORMAT, NAME, connection, plain
from unhurried.journal.damage import Kind
from unhurried.journal.durable_file import FILE_MODE, told_plainly
from unhurried.journal.errors import (
    JournalUnwritable,
    NoVaultHere,
    SomebodyElseWrote,
    VaultDamaged,
)
from unhurried.journal.folder_lock import folder_lock
from unhurried.journal.sealed_snapshot import SealedSnapshot
from unhurried.journal.store import Rows

TABLES = (
    """CREATE TABLE record (
         vault  BLOB    NOT NULL CHECK (length(vault) = 16),
         seq    INTEGER NOT NULL CHECK (seq > 0),
         sealed BLOB    NOT NULL,
         PRIMARY KEY (vault, seq)
       ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE snapshot (
         vault  BLOB    NOT NULL PRIMARY KEY CHECK (length(vault) = 16),
         seq    INTEGER NOT NULL CHECK (seq > 0),
         hash   BLOB    NOT NULL CHECK (length(hash) = 32),
         sealed BLOB    NOT NULL
       ) STRICT, WITHOUT ROWID""",
)
HOT = f"{NAME}-journal"
REMAINS = (HOT, f"{anchor_file.NAME}.new")
"""Either shows that an append was cut off; the second stays until the next one."""
SOUND = "PRAGMA integrity_check(1)"
ROWS = "SELECT seq, sealed FROM record WHERE vault = ? ORDER BY seq"
LAST = "SELECT coalesce(max(seq), 0) FROM record WHERE vault = ?"
SNAPSHOT = "SELECT seq, hash, sealed FROM snapshot WHERE vault = ?"
ADD = "INSERT INTO record VALUES (?, ?, ?)"
KEEP = "INSERT OR REPLACE INTO snapshot VALUES (?, ?, ?, ?)"


class SqliteStore:
    """One vault's records in the store of a folder; a connection for each use.

    A connection is never held between uses: nothing is locked while a person reads,
    and a child process inherits none.
    """

    def __init__(self, folder: Path, vault: bytes) -> None:
        """Nothing is opened yet."""
        self._folder = folder
        self._vault = vault
        self._cut_off = False

    def rows(self) -> Rows:
        """Read every sealed record, as far as the database can be read."""
        sealed: list[bytes] = []
        try:
            flaw = self._collect(sealed)
        except NoVaultHere:
            flaw = Kind.STORE_MISSING
        except VaultDamaged:
            flaw = Kind.STORE_DAMAGED
        return Rows(tuple(sealed), flaw)

    def snapshot(self) -> SealedSnapshot | None:
        """The kept snapshot; None when there is none or it cannot be read."""
        found = None
        with suppress(NoVaultHere, VaultDamaged), connection(self._folder) as store:
            found = store.execute(SNAPSHOT, (self._vault,)).fetchone()
        match found:
            case (int(seq), bytes(chain), bytes(sealed)):
                return SealedSnapshot(Head(seq, chain), sealed)
            case _:
                return None

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Hold off every other writer until the anchor is written too."""
        with folder_lock(self._folder):
            swap.settle(self._folder)
            yield

    def append(
        self, expected_seq: int, sealed: Sequence[bytes], ready: Callable[[], None]
    ) -> None:
        """Add all or nothing, in one transaction."""
        with connection(self._folder) as store:
            store.execute("BEGIN IMMEDIATE")
            try:
                self._add(store, expected_seq, sealed)
                ready()
                store.execute("COMMIT")
            except (sqlite3.Error, Unhurried) as error:
                self._take_back(store, expected_seq, error)

    def keep(self, snapshot: SealedSnapshot) -> None:
        """Put a snapshot in place of the one before."""
        head, sealed = snapshot.head, snapshot.sealed
        with connection(self._folder) as store:
            store.execute(KEEP, (self._vault, head.seq, head.hash, sealed))

    def _collect(self, sealed: list[bytes]) -> Kind | None:
        """Read on until something is wrong; say what it is.

        A transaction that was cut off is taken back by SQLite on opening, by a journal
        that may be damaged itself: after that the whole store is looked over once.
        """
        self._cut_off |= any((self._folder / name).exists() for name in REMAINS)
        with connection(self._folder) as store:
            for seq, record in store.execute(ROWS, (self._vault,)):
                if seq != len(sealed) + 1:
                    return Kind.BROKEN_CHAIN
                if not isinstance(record, bytes):
                    return Kind.STORE_DAMAGED
                sealed.append(record)
            if self._cut_off and store.execute(SOUND).fetchone() != ("ok",):
                return Kind.STORE_DAMAGED
        return None

    def _add(
        self, store: sqlite3.Connection, expected_seq: int, sealed: Sequence[bytes]
    ) -> None:
        if self._last(store) != expected_seq:
            raise SomebodyElseWrote(
                "another program wrote to the journal first", hint="look again"
            )
        places = enumerate(sealed, expected_seq + 1)
        store.executemany(ADD, [(self._vault, seq, one) for seq, one in places])

    def _last(self, store: sqlite3.Connection) -> int:
        return int(store.execute(LAST, (self._vault,)).fetchone()[0])

    def _take_back(
        self,
        store: sqlite3.Connection,
        expected_seq: int,
        error: sqlite3.Error | Unhurried,
    ) -> None:
        """Roll back; claim that nothing was kept only where that can be seen."""
        told = plain(error) if isinstance(error, sqlite3.Error) else error
        try:
            if store.in_transaction:
                store.execute("ROLLBACK")
            kept = self._last(store) != expected_seq
        except sqlite3.Error:
            kept = True
        if kept and isinstance(told, JournalUnwritable):
            hint = "close and open again to see whether the entry was kept"
            told = JournalUnwritable("unanchored", told.what, hint)
        raise told from error


def make_store(folder: Path) -> None:
    """Make an empty store in a folder that has none."""
    path = folder / NAME
    with told_plainly():
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, FILE_MODE))
    with connection(folder) as store:
        store.execute("BEGIN IMMEDIATE")
        for table in TABLES:
            store.execute(table)
        store.execute(f"PRAGMA user_version = {FORMAT}")
        store.execute("COMMIT")


def is_empty(folder: Path) -> bool:
    """Whether the store of this folder holds no record of any vault.

    Raises:
        VaultDamaged: that cannot be told.
    """
    with connection(folder) as store:
        tables = store.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
        if not tables:
            return True
        return not store.execute("SELECT count(*) FROM record").fetchone()[0]
