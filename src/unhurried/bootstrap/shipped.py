"""The texts that ship inside the package: rules, tables, sources, guides.

`pkgutil` reads them, not `importlib.resources`, which costs a start some 3 ms more.
"""

from functools import cache
from pkgutil import get_data
from typing import Final

from unhurried.protocol.citations import (
    GUIDES_FILE,
    SOURCES_FILE,
    read_guides,
    read_sources,
)
from unhurried.protocol.errors import RulebookRefused
from unhurried.protocol.evidence import Guides, Sources
from unhurried.protocol.loader import FILES, parse
from unhurried.protocol.rulebook import Rulebook

_PACKAGE: Final = "unhurried.protocol"


def text(file: str) -> str:
    """Read one shipped text, such as `rules/size.toml`."""
    body = get_data(_PACKAGE, file)
    if body is None:
        hint = "install the program again"
        raise RulebookRefused("cannot be read from the package", file, "", hint)
    return body.decode("utf-8")


def texts() -> dict[str, str]:
    """Read every text of the rulebook."""
    return {file: text(file) for file in FILES}


@cache
def rulebook() -> Rulebook:
    """Read and check the shipped rulebook, once in a process."""
    return parse(texts())


@cache
def sources() -> Sources:
    """Read the evidence that the rulebook cites, when it is shown."""
    return read_sources(text(SOURCES_FILE))


@cache
def guides() -> Guides:
    """Read the guides' statements, when they are shown."""
    return read_guides(text(GUIDES_FILE))
