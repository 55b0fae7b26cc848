"""The catalogue that ships inside the package, and files of the person's own."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from pkgutil import get_data
from typing import Final

from unhurried.bootstrap.shipped import sources
from unhurried.bootstrap.text_file import text_of
from unhurried.core.errors import Damaged
from unhurried.kit.catalogue.entry import Entry
from unhurried.kit.catalogue.reader import read_entries
from unhurried.kit.catalogue.shelves import Catalogue, gathered

FILES: Final = (
    "kinds.toml",
    "templates.toml",
    "sets.toml",
    "lubricants.toml",
    "care.toml",
)
_PACKAGE: Final = "unhurried.kit.catalogue"


def text(file: str) -> str:
    """Read one shipped text, such as `sets.toml`.

    Raises:
        Damaged: it is not there.
    """
    try:
        body = get_data(_PACKAGE, file)
    except OSError:
        body = None
    if body is None:
        hint = "install the program again"
        raise Damaged(f"{file} cannot be read from the package", hint)
    return body.decode("utf-8")


@cache
def shipped_catalogue() -> Catalogue:
    """Read and check the shipped files, once in a process."""
    known = frozenset(sources().evidence)
    return gathered(read_entries(file, text(file), known) for file in FILES)


def catalogue(own: Iterable[Path] = ()) -> Catalogue:
    """Give the shipped entries, and after them those of the person's own files.

    Raises:
        BadInput: a file cannot be read, is at fault, or names an id that is taken.
    """
    files = [read_entries(str(file), text_of(file), None) for file in own]
    return _with_own(files) if files else shipped_catalogue()


def _with_own(files: list[tuple[Entry, ...]]) -> Catalogue:
    return gathered([shipped_catalogue().entries, *files])
