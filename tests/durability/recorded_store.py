"""SQLite on a file system that records: the product's own statements and settings.

The library that the program is shipped with has no seam for this in Python, so another
build of SQLite stands in for it while a life is recorded. What is left after a cut is
opened by the shipped one.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

import apsw

from tests.durability.medium import Resized, Wrote
from tests.durability.recorder import Recorder
from unhurried.journal import connection

VFS = "recorded"
JOURNAL = "-journal"


class RecordedFile(apsw.VFSFile):
    """One open file of the store."""

    def __init__(self, recorder: Recorder, name: Any, flags: list[int]) -> None:
        path = name if isinstance(name, str) else name.filename()
        self._recorder = recorder
        self._path = Path(path)
        self._names_open = False
        if flags[0] & apsw.SQLITE_OPEN_CREATE and not self._path.exists():
            recorder.gate("store open", self._path)
            self._names_open = path.endswith(JOURNAL)
        super().__init__("", name, flags)
        if self._path.exists():
            recorder.make(self._path)

    def xRead(self, amount: int, offset: int) -> bytes:  # noqa: N802 - SQLite's name
        self._recorder.gate("store read", self._path)
        return super().xRead(amount, offset)

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802 - SQLite's name
        self._recorder.gate("store write", self._path)
        super().xWrite(data, offset)
        node = self._recorder.node(self._path)
        self._recorder.change(Wrote(node, offset, bytes(data)))

    def xTruncate(self, newsize: int) -> None:  # noqa: N802 - SQLite's name
        self._recorder.gate("store truncate", self._path)
        super().xTruncate(newsize)
        self._recorder.change(Resized(self._recorder.node(self._path), newsize))

    def xSync(self, flags: int) -> None:  # noqa: N802 - SQLite's name
        self._recorder.gate("store fsync", self._path)
        super().xSync(flags)
        self._recorder.sync(self._path)
        if self._names_open:  # the first sync of a new journal syncs its folder too
            self._recorder.sync(self._path.parent)
            self._names_open = False


class RecordedFiles(apsw.VFS):
    """The files of the store; everything else is the system's."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder
        super().__init__(VFS, "")

    def xOpen(self, name: Any, flags: list[int]) -> RecordedFile:  # noqa: N802 - SQLite's
        return RecordedFile(self._recorder, name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:  # noqa: N802, FBT001 - SQLite's
        self._recorder.gate("store unlink", Path(filename))
        super().xDelete(filename, syncdir)
        self._recorder.remove(filename)
        if syncdir:
            self._recorder.sync(Path(filename).parent)


class Connection:
    """Answers like a connection of the shipped library."""

    def __init__(self, path: Path, synchronous: str) -> None:
        flags = apsw.SQLITE_OPEN_READWRITE
        with told():
            self._real = apsw.Connection(str(path), flags=flags, vfs=VFS)
        self._synchronous = synchronous

    @property
    def in_transaction(self) -> bool:
        return self._real.in_transaction

    def execute(self, statement: str, values: Sequence[Any] = ()) -> "Rows":
        asked = statement.replace("=EXTRA", f"={self._synchronous}")
        with told():
            return Rows(self._real.execute(asked, tuple(values)))

    def executemany(self, statement: str, rows: Sequence[Sequence[Any]]) -> None:
        with told():
            self._real.executemany(statement, [tuple(row) for row in rows])

    def close(self) -> None:
        with told():
            self._real.close(force=True)


class Rows:
    """What a statement found."""

    def __init__(self, cursor: apsw.Cursor) -> None:
        self._cursor = cursor

    def fetchone(self) -> Any:
        with told():
            return self._cursor.fetchone()

    def __iter__(self) -> Iterator[Any]:
        with told():
            yield from self._cursor


@contextmanager
def told() -> Iterator[None]:
    """Tell an error as the shipped library does."""
    try:
        yield
    except apsw.Error as error:
        same = sqlite3.OperationalError(str(error))
        same.sqlite_errorcode = getattr(error, "extendedresult", 0)
        raise same from error


@contextmanager
def recorded_store(recorder: Recorder, synchronous: str = "EXTRA") -> Iterator[None]:
    """Record what the product's store does; another setting is a seeded defect."""
    files, shipped = RecordedFiles(recorder), connection._opened  # noqa: SLF001 - the one seam

    def opened(path: Path) -> Any:
        return Connection(path, synchronous) if path.exists() else shipped(path)

    try:
        with patch.object(connection, "_opened", opened):
            yield
    finally:
        files.unregister()
