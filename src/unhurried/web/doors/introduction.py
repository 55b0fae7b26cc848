"""The program opens the browser by a file with a one-time code, never by an address.

A code in an address would stay in the browser's history. The file is readable by its
owner only, sends its form by itself, and is removed once used or after a minute.
"""

import os
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from unhurried.app.ports import Chance
from unhurried.web.doors.visits import same

CODE_BYTES: Final = 32
GOOD_FOR_MS: Final = 60_000
MOST_FAILURES: Final = 5
LETTERS: Final = "open-*.html"
FORM: Final = """<!doctype html>
<html lang="en" translate="no"><meta charset="utf-8"><title>Notes</title>
<form method="post" action="{address}enter">
<input type="hidden" name="code" value="{code}"><button>Open</button></form>
<script>document.forms[0].submit()</script></html>
"""


@dataclass(slots=True)
class Introduction:
    """One code: good once, for a minute, and for a few wrong tries.

    Attributes:
        code: 256 bits; empty once it is used or burnt.
        file: the page that holds it, while it is there.
        folder: made for that page alone; it goes with it.
    """

    code: str
    began_ms: int
    failures: int = 0
    file: Path | None = None
    folder: Path | None = None

    def use(self, said: str, now_ms: int) -> bool:
        """Whether this is the code; right or too often wrong, it is gone."""
        if not self.fresh(now_ms):
            self.burn()
            return False
        right = same(self.code, said)
        self.failures += not right
        if right or self.failures >= MOST_FAILURES:
            self.burn()
        return right

    def fresh(self, now_ms: int) -> bool:
        """Whether it can still be used."""
        return bool(self.code) and 0 <= now_ms - self.began_ms < GOOD_FOR_MS

    def burn(self) -> None:
        """Forget the code and remove its file."""
        self.code = ""
        if self.file is not None:
            with suppress(FileNotFoundError):
                self.file.unlink()
            self.file = None
        if self.folder is not None:
            self.folder.rmdir()
            self.folder = None


def introduction(chance: Chance, now_ms: int) -> Introduction:
    """Make a code that nobody has seen."""
    return Introduction(chance(CODE_BYTES).hex(), now_ms)


def write_file(intro: Introduction, vault: Path | None, address: str) -> Path:
    """Write the page that brings the code to this address, for its owner only.

    Args:
        intro: whose code it brings.
        vault: the folder that it is put in; None to make one for it alone.
        address: with a slash at its end.

    Raises:
        OSError: it cannot be written there.
    """
    folder = vault or Path(tempfile.mkdtemp(prefix="u-"))
    intro.folder = folder if vault is None else None
    for left in folder.glob(LETTERS):  # of a program that was killed
        left.unlink(missing_ok=True)
    file = folder / LETTERS.replace("*", str(os.getpid()))
    handle = os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as opened:
        opened.write(FORM.format(address=address, code=intro.code))
    intro.file = file
    return file
