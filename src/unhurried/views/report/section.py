"""One part of a report: lines, tables and pictures under a heading."""

from dataclasses import dataclass
from typing import Final

from unhurried.views.table import Table

LONGEST: Final = 160
"""Characters of one cell; more would make a third page."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture with what it shows in words."""

    title: str
    svg: str
    words: str


@dataclass(frozen=True, slots=True)
class Section:
    """What stands under one heading.

    Attributes:
        estimated: whether it is estimated and not recorded.
    """

    title: str
    lines: tuple[str, ...] = ()
    tables: tuple[Table, ...] = ()
    pictures: tuple[Picture, ...] = ()
    estimated: bool = False


def shortened(text: str) -> str:
    """The text in one line, its end left out where it is long."""
    plain = " ".join(text.split())
    return plain if len(plain) <= LONGEST else f"{plain[: LONGEST - 3].rstrip()}..."
