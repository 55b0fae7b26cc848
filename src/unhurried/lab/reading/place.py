"""Where in a story file something stands, for errors that can be acted on."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from unhurried.core.errors import BadInput

_HEADER = re.compile(r"^\s*\[+\s*([A-Za-z_]+)\s*\]+", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Place:
    """A key in a file.

    Attributes:
        text: the whole file, to find the line in.
        keys: the way to the key; a whole number counts tables from 0.
    """

    file: str
    text: str
    keys: tuple[str | int, ...] = ()

    def at(self, *keys: str | int) -> "Place":
        """One step or more further in."""
        return replace(self, keys=(*self.keys, *keys))

    def __str__(self) -> str:
        """Write file, key path and, where it is found, the line."""
        path = ""
        for key in self.keys:
            path += f"[{key}]" if isinstance(key, int) else f".{key}"
        line = line_of(self.text, self.keys)
        where = f"{self.file}: {path.lstrip('.')}" if path else self.file
        return f"{where} (line {line})" if line else where

    @property
    def line(self) -> int:
        """The line, from 1; 0 where it is not found."""
        return line_of(self.text, self.keys) or 0

    def refuse(self, what: str, hint: str = "") -> BadInput:
        """Make the error; to be raised by the caller."""
        return BadInput(what, str(self), hint)


def line_of(text: str, keys: tuple[str | int, ...]) -> int | None:
    r"""The line, from 1, of the innermost key that can be found by looking.

    >>> line_of("format = 1\n[person]\nadult = 3", ("person", "adult"))
    3
    """
    begin, end = _section(text, keys)
    if begin is None:
        return None
    names = [str(key) for key in keys if isinstance(key, str)]
    found = begin
    for name in names:
        match = re.compile(rf"(?<![\w-]){re.escape(name)}(?![\w-])").search(
            text, found, end
        )
        found = match.start() if match else found
    return text.count("\n", 0, found) + 1


@lru_cache(maxsize=8)
def _headers(text: str) -> tuple[re.Match[str], ...]:
    return tuple(_HEADER.finditer(text))


def _section(text: str, keys: tuple[str | int, ...]) -> tuple[int | None, int]:
    """Where the table that holds these keys begins and ends."""
    headers = _headers(text)
    mine = [header for header in headers if keys and header.group(1) == keys[0]]
    number = next((key for key in keys if isinstance(key, int)), 0)
    if number >= len(mine):
        return (0 if keys else None), headers[0].start() if headers else len(text)
    after = [
        header.start() for header in headers if header.start() > mine[number].start()
    ]
    return mine[number].start(), after[0] if after else len(text)
