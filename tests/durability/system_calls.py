"""The system calls of our own durable files, recorded while they are made."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

from tests.durability.medium import Resized, Wrote
from tests.durability.recorder import Recorder

Call = Callable[..., Any]
REAL = {name: getattr(os, name) for name in ("open", "write", "fsync", "close")}
REAL |= {name: getattr(os, name) for name in ("replace", "rename", "mkdir", "rmdir")}
REAL |= {name: getattr(os, name) for name in ("unlink", "remove", "ftruncate")}


class SystemCalls:
    """Stands where `os` stands; passes on what is not below the recorded place."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder
        self._open: dict[int, tuple[Path, int]] = {}

    def open(self, path: Any, flags: int, mode: int = 0o777, **more: Any) -> int:
        where = Path(os.fsdecode(path)).absolute() if not more else Path("/")
        mine = self._recorder.knows(where)
        fresh = mine and bool(flags & os.O_CREAT) and not os.path.lexists(where)
        if mine and (flags & (os.O_CREAT | os.O_TRUNC)):
            self._recorder.gate("open", where)
        handle: int = REAL["open"](path, flags, mode, **more)
        if not mine:
            return handle
        self._open[handle] = (where, 0)
        if fresh:
            self._recorder.make(where)
        elif flags & os.O_TRUNC:
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

    def replace(self, path: Any, to: Any, **more: Any) -> None:
        source, target = Path(path).absolute(), Path(to).absolute()
        mine = self._recorder.knows(target)
        if mine:
            self._recorder.gate("rename", target)
        REAL["replace"](path, to, **more)
        if mine:
            self._recorder.move(source, target)

    def unlink(self, path: Any, **more: Any) -> None:
        where = Path(path).absolute()
        mine = self._recorder.knows(where)
        if mine:
            self._recorder.gate("unlink", where)
        REAL["unlink"](path, **more)
        if mine:
            self._recorder.remove(where)

    def mkdir(self, path: Any, mode: int = 0o777, **more: Any) -> None:
        where = Path(path).absolute()
        if self._recorder.knows(where):
            self._recorder.gate("mkdir", where)
        REAL["mkdir"](path, mode, **more)
        if self._recorder.knows(where):
            self._recorder.make(where, is_folder=True)


@contextmanager
def recorded_calls(recorder: Recorder) -> Iterator[None]:
    """Record what our own code asks of the system."""
    calls = SystemCalls(recorder)
    with patch.multiple(
        os,
        open=calls.open,
        write=calls.write,
        fsync=calls.fsync,
        close=calls.close,
        replace=calls.replace,
        rename=calls.replace,
        unlink=calls.unlink,
        remove=calls.unlink,
        mkdir=calls.mkdir,
    ):
        yield
