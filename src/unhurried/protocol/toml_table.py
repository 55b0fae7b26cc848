"""A TOML table that knows where it stands, so that each refusal can say so."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from math import inf
from typing import TypeVar

from unhurried.core.toml import NotToml, parse
from unhurried.protocol.errors import RulebookRefused

Word = TypeVar("Word", bound=StrEnum)


class TomlTable:
    """Typed reading of one table; whatever is not exactly as described is refused."""

    __slots__ = ("_values", "file", "key")

    def __init__(self, values: Mapping[str, object], file: str, key: str = "") -> None:
        """Hold the values together with their file and key."""
        self._values = values
        self.file = file
        self.key = key

    def refusal(self, what: str, hint: str, name: str = "") -> RulebookRefused:
        """Make the error that names this table, or one key in it."""
        key = ".".join(part for part in (self.key, name) if part)
        return RulebookRefused(what, self.file, key, hint)

    def allow(self, names: frozenset[str]) -> None:
        """Refuse a key that is not among the names."""
        for name in self._values:
            if name not in names:
                raise self.refusal(
                    "is not a key we know",
                    f"known are {', '.join(sorted(names))}",
                    name,
                )

    def exactly(self, names: frozenset[str]) -> None:
        """Refuse a key that is not among the names, and a name that has no key."""
        self.allow(names)
        for name in sorted(names - self._values.keys()):
            raise self.refusal("is missing", "nothing may drop out unseen", name)

    def has(self, name: str) -> bool:
        """Whether the key is there."""
        return name in self._values

    def __iter__(self) -> Iterator[str]:
        """Walk the keys in the order of the text."""
        return iter(self._values)

    def value(self, name: str) -> object:
        """Read a value of any kind; missing is refused."""
        if name not in self._values:
            raise self.refusal(
                "is missing", "add it; nothing is taken for granted", name
            )
        return self._values[name]

    def text(self, name: str) -> str:
        """Read a text that is not empty."""
        value = self.value(name)
        if not isinstance(value, str) or not value.strip():
            raise self.refusal("is not a text", "write it between quotes", name)
        return value

    def flag(self, name: str) -> bool:
        """Read true or false."""
        value = self.value(name)
        if not isinstance(value, bool):
            raise self.refusal("is neither true nor false", "write true or false", name)
        return value

    def whole(self, name: str) -> int:
        """Read a whole number of 0 or more."""
        return self._checked(self.value(name), name)

    def number(self, name: str) -> float:
        """Read a finite number of 0 or more, whole or not."""
        value = self.value(name)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self.refusal("is not a number", "write 1.5", name)
        if not 0 <= value < inf:
            raise self.refusal("is not a number of 0 or more", "write 1.5", name)
        return float(value)

    def wholes(self, name: str) -> tuple[int, ...]:
        """Read a list of whole numbers that is not empty."""
        value = self.value(name)
        if not isinstance(value, list) or not value:
            raise self.refusal("is not a list of numbers", "write [5, 10]", name)
        return tuple(self._checked(part, name) for part in value)

    def texts(self, name: str) -> tuple[str, ...]:
        """Read a list of texts; a key that is not there is an empty list."""
        value = self._values.get(name, [])
        if not isinstance(value, list):
            raise self.refusal("is not a list", 'write ["C-05"]', name)
        parts = [part for part in value if isinstance(part, str) and part]
        if len(parts) != len(value) or len(set(parts)) != len(parts):
            raise self.refusal("holds more than distinct texts", 'write ["C-05"]', name)
        return tuple(parts)

    def word(self, name: str, words: type[Word]) -> Word:
        """Read one of a fixed set of words."""
        value = self.text(name)
        if value not in words.__members__.values():
            raise self.refusal(
                f"'{value}' is not a word we know here",
                f"known are {', '.join(words)}",
                name,
            )
        return words(value)

    def table(self, name: str) -> "TomlTable":
        """Step into a table below; missing is refused."""
        value = self.value(name)
        key = ".".join(part for part in (self.key, name) if part)
        if not isinstance(value, dict):
            raise RulebookRefused("is not a table", self.file, key, f"write [{key}]")
        return TomlTable(value, self.file, key)

    def tables(self) -> Iterator[tuple[str, "TomlTable"]]:
        """Walk every key as a table below."""
        for name in self._values:
            yield name, self.table(name)

    def _checked(self, value: object, name: str) -> int:
        """Refuse what is not a whole number of 0 or more; NaN is a float, so it is."""
        if isinstance(value, bool) or not isinstance(value, int):
            raise self.refusal(
                "is not a whole number", "write it without a point", name
            )
        if value < 0:
            raise self.refusal("is below zero", "write 0 or more", name)
        return value


def read_toml(file: str, text: str) -> TomlTable:
    """Read a text as TOML; what is not TOML is refused with the reader's own words."""
    try:
        return TomlTable(parse(text), file)
    except NotToml as error:
        hint = "mend the text at that line"
        raise RulebookRefused(f"is not TOML: {error}", file, "", hint) from error
