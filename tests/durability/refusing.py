"""A machine that says no: at its k-th operation, once or from then on."""

import errno
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import apsw

ERRORS: Final = {
    "full": errno.ENOSPC,
    "quota": errno.EDQUOT,
    "broken": errno.EIO,
    "read-only": errno.EROFS,
}
KINDS: Final = tuple(ERRORS)
GROWS: Final = frozenset({"open", "mkdir", "write", "truncate", "rename"})
STORE: Final = "store "


@dataclass
class Refusing:
    """Counts operations and refuses one, or all from one on.

    Attributes:
        at: which, from 0 on; nothing is refused below 0.
        kind: why; a full or read-only disk still reads.
        hit: whether anything was refused.
    """

    at: int = -1
    kind: str = "broken"
    for_ever: bool = False
    seen: int = 0
    hit: bool = False

    def gate(self, what: str, path: Path) -> None:
        """Stand before an operation; raise what the machine would."""
        number, self.seen = self.seen, self.seen + 1
        due = number >= self.at if self.for_ever else number == self.at
        if self.at < 0 or not due or not self._touches(what.removeprefix(STORE)):
            return
        self.hit = True
        if what.startswith(STORE):
            raise self._told_by_sqlite(what.removeprefix(STORE))
        raise OSError(ERRORS[self.kind], "refused by the test", str(path))

    def well_again(self) -> None:
        self.at = -1

    def _touches(self, what: str) -> bool:
        match self.kind:
            case "broken":
                return True
            case "read-only":
                return what not in {"read", "fsync"}
            case _:
                return what in GROWS

    def _told_by_sqlite(self, what: str) -> Exception:
        if self.kind in {"full", "quota"} and what in {"write", "truncate"}:
            return apsw.FullError("refused by the test")
        if what == "open":
            return apsw.CantOpenError("refused by the test")
        return apsw.IOError("refused by the test")
