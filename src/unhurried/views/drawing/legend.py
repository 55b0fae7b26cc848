"""What the marks mean, in as many lines as they need."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from unhurried.views.drawing import marks
from unhurried.views.drawing.frame import Layout

LETTER: Final = 6.4
"""About how wide a letter is; rather more than less."""
LINE: Final = 20.0
SAMPLE: Final = 20.0
GAP: Final = 14.0
BELOW: Final = 8.0


@dataclass(frozen=True, slots=True)
class Entry:
    """A mark and what it means.

    Attributes:
        sample: drawn around the middle of 0, 0.
    """

    kind: str
    sample: str
    words: str

    @property
    def wide(self) -> float:
        """About how much room it takes."""
        return SAMPLE + LETTER * len(self.words) + GAP


@dataclass(frozen=True, slots=True)
class Legend:
    """The legend as drawn, and how much room it takes."""

    parts: tuple[str, ...]
    high: float


def legend(
    groups: Sequence[tuple[str, Sequence[Entry]]], layout: Layout, top: float
) -> Legend:
    """Lay out groups of entries, each below a word that says what they are.

    Recorded and estimated stand in groups of their own, so that nobody takes one for
    the other.
    """
    parts: list[str] = []
    y = top
    for said, entries in groups:
        if not entries:
            continue
        y += LINE
        x = LETTER * len(said) + GAP
        parts.append(marks.group("words", [marks.text((0, y), said)]))
        indent = x
        for entry in entries:
            if x > indent and x + entry.wide - GAP > layout.wide:
                x, y = indent, y + LINE
            parts.append(_drawn(entry, x, y))
            x += entry.wide
    return Legend(tuple(parts), y - top + (BELOW if parts else 0.0))


def _drawn(entry: Entry, x: float, y: float) -> str:
    sample = marks.moved((x + SAMPLE / 2 - 4, y - 4), entry.sample)
    words = marks.group("words", [marks.text((x + SAMPLE, y), entry.words)])
    return marks.group(entry.kind, [sample]) + words
