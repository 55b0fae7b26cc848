"""The system calls of our own durable files, recorded while they are made."""

import io
import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, Final
from unittest.mock import patch

from tests.durability.medium import Resized, Wrote
from tests.durability.recorder import Recorder

Call = Callable[..., Any]
NAMES: Final = (
    *("open", "write", "fsync", "close", "replace", "rename"),
    *("unlink", "remove", "mkdir", "rmdir"),
)
REAL: Final[dict[str, Call]] = {name: getattr(os, name) for name in NAMES}
FILE: Final = io.open
CHANGES: Final = os.O_CREAT | os.O_TRUNC


class SystemCalls:
    """Stands where `os` stands; passes on what is not below the recorded place."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder
        self._open: dict[int, tuple[Path, int]] = {}

    def open(
        self, path: Any, flags: int, mode: int = 0o777, *, dir_fd: int | None = None
    ) -> int:
        where, mine = self._where(path, dir_fd)
        fresh = mine and bool(flags & os.O_CREAT) and not os.path.lexists(where)
        if mine and flags & CHANGES:
            self._recorder.gate("open", where)
        handle: int = REAL["open"](path, flags, mode, dir_fd=dir_fd)
        if mine:
            self._open[handle] = (where, 0)
        if fresh:
            self._recorder.make(where)
        elif mine and flags & os.O_TRUNC:
            self._recorder.change(Resized(self._recorder.node(where), 0))
        return handle

    def write(self, handle: int, data: Any) -> int:
        if handle not in self._open:
            return int(REAL["write"](handle, data))
        where, at = self._open[handle]
        self._recorder.gate("write", where)
        written = int(REAL["write"](handle, data))
        node = self._recorder.node(where)
        self._recorder.change(Wrote(node, at, bytes(data[:written])))
        self._open[handle] = (where, at + written)
        return written

    def fsync(self, handle: int) -> None:
        if handle in self._open:
            self._recorder.gate("fsync", self._open[handle][0])
        REAL["fsync"](handle)
        if handle in self._open:
            self._recorder.sync(self._open[handle][0])

    def close(self, handle: int) -> None:
        self._open.pop(handle, None)
        REAL["close"](handle)

    def rename(self, path: Any, to: Any) -> None:
        (source, _), (target, mine) = self._where(path), self._where(to)
        if mine:
            self._recorder.gate("rename", target)
        REAL["replace"](path, to)
        if mine:
            self._recorder.move(source, target)

    def unlink(self, path: Any, *, dir_fd: int | None = None) -> None:
        self._remove("unlink", path, dir_fd)

    def rmdir(self, path: Any, *, dir_fd: int | None = None) -> None:
        self._remove("rmdir", path, dir_fd)

    def mkdir(self, path: Any, mode: int = 0o777, *, dir_fd: int | None = None) -> None:
        where, mine = self._where(path, dir_fd)
        if mine:
            self._recorder.gate("mkdir", where)
        REAL["mkdir"](path, mode, dir_fd=dir_fd)
        if mine:
            self._recorder.make(where, is_folder=True)

    def read(self, path: Any, mode: str = "r", *more: Any, **named: Any) -> Any:
        """A file opened in the plain way; only reading is expected of that."""
        if not isinstance(path, int) and self._where(path)[1]:
            self._recorder.gate("read", Path(path))
        return FILE(path, mode, *more, **named)

    def _remove(self, call: str, path: Any, dir_fd: int | None) -> None:
        where, mine = self._where(path, dir_fd)
        if mine:
            self._recorder.gate(call, where)
        REAL[call](path, dir_fd=dir_fd)
        if mine:
            self._recorder.remove(where)

    def _where(self, path: Any, dir_fd: int | None = None) -> tuple[Path, bool]:
        """The whole path, and whether it is below the recorded place."""
        said = Path(os.fsdecode(path))
        if dir_fd is not None:
            folder, _ = self._open.get(dir_fd, (None, 0))
            if folder is None:
                return said, False
            said = folder / said
        where = said.absolute()
        return where, self._recorder.knows(where)


@contextmanager
def recorded_calls(recorder: Recorder) -> Iterator[None]:
    """Record what our own code asks of the system."""
    calls = SystemCalls(recorder)
    same = {"replace": "rename", "remove": "unlink"}
    with ExitStack() as stack:
        for name in NAMES:
            mine = getattr(calls, same.get(name, name))
            stack.enter_context(patch.object(os, name, mine))
        stack.enter_context(patch.object(io, "open", calls.read))
        yield
