"""A table of a story file: known keys only, each read by its type or refused."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TypeVar

from unhurried.core.scales import TOP, score
from unhurried.lab.reading.moments import span
from unhurried.lab.reading.place import Place

Word = TypeVar("Word", bound=str)
TEXT_AT_MOST = 1000


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose keys are all known; a key that is not there reads as None."""

    body: dict[str, object]
    place: Place

    def has(self, key: str) -> bool:
        """Whether the key is there."""
        return key in self.body

    def need(self, *keys: str) -> None:
        """Refuse a table that lacks one of these."""
        for key in keys:
            if key not in self.body:
                raise self.place.refuse(f"'{key}' is missing", f"add {key} = ...")

    def at(self, key: str) -> Place:
        """Where the key stands."""
        return self.place.at(key)

    def text(self, key: str) -> str | None:
        """Read a text that says something."""
        value = self.body.get(key)
        if value is None:
            return None
        if not isinstance(value, str) or not 0 < len(value.strip()) <= TEXT_AT_MOST:
            hint = f"write one to {TEXT_AT_MOST} characters in quotation marks"
            raise self.at(key).refuse(f"'{key}' is a text", hint)
        return value

    def flag(self, key: str) -> bool | None:
        """Read true or false."""
        value = self.body.get(key)
        if value is None or isinstance(value, bool):
            return value
        raise self.at(key).refuse(
            f"'{key}' is true or false", "without quotation marks"
        )

    def number(self, key: str, most: int) -> int | float | None:
        """Read a finite number from 0 to `most`."""
        value = self.body.get(key)
        if value is None:
            return None
        if isinstance(value, int | float) and not isinstance(value, bool):
            if 0 <= value <= most:  # which no NaN and no infinity is
                return value
            hint = "check the value and its unit"
            raise self.at(key).refuse(f"'{key}' is a number from 0 to {most}", hint)
        raise self.at(key).refuse(f"'{key}' is a number", "without quotation marks")

    def whole(self, key: str, most: int) -> int | None:
        """Read a whole number from 0 to `most`."""
        value = self.number(key, most)
        if value is None or isinstance(value, int):
            return value
        raise self.at(key).refuse(f"'{key}' is a whole number", "such as 0 or 3")

    def score(self, key: str) -> int | None:
        """Read an answer on the scale from 0 to 10."""
        value = self.number(key, TOP)
        return None if value is None else score(value, str(self.at(key)))

    def span(self, key: str) -> int | None:
        """Read a time since the start, in milliseconds."""
        value = self.body.get(key)
        return None if value is None else span(value, self.at(key))

    def word(self, key: str, known: Collection[Word]) -> Word | None:
        """Read one of the known words."""
        value = self.body.get(key)
        return None if value is None else one_of(value, known, self.at(key))

    def words(self, key: str, known: Collection[Word]) -> tuple[Word, ...]:
        """Read a list of known words; nothing there is none."""
        value = self.body.get(key, [])
        if not isinstance(value, list):
            raise self.at(key).refuse(f"'{key}' is a list", 'such as ["one", "two"]')
        return tuple(one_of(word, known, self.at(key)) for word in value)


def table(value: object, place: Place, keys: Iterable[str]) -> Table:
    """Open a table whose keys are all among the known ones.

    Raises:
        BadInput: it is no table, or has a key nobody knows; the hint names the nearest.
    """
    known = list(keys)
    if not isinstance(value, dict):
        name = place.keys[-1] if place.keys else "the file"
        raise place.refuse(
            f"'{name}' is a table", "keys in { braces }: " + listed(known)
        )
    for key in value:
        if key not in known:
            raise place.at(key).refuse(f"unknown key '{key}'", nearest(key, known))
    return Table(value, place)


def one_of(value: object, known: Collection[Word], place: Place) -> Word:
    """Read one word of a closed list; the very object of the list comes back."""
    for word in known:
        if isinstance(value, str) and word == value:
            return word
    said = str(value)[:40]
    raise place.refuse(f"{said!r} is not known here", nearest(said, known))


def nearest(said: str, known: Collection[str]) -> str:
    """A hint: the words that come nearest, or all of them when none does."""
    words = [str(word) for word in known]
    close = get_close_matches(said, words, n=3, cutoff=0.6)
    return ("did you mean " if close else "known: ") + listed(close or words)


def listed(words: Iterable[str]) -> str:
    """Write words in a row."""
    return ", ".join(words) or "none so far"
