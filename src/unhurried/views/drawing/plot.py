"""A plot: one picture for a phone, one for a wider page, and the same as a table."""

from collections.abc import Callable
from dataclasses import dataclass

from unhurried.views.drawing.frame import NARROW, WIDE, Layout
from unhurried.views.drawing.picture import Picture, inline
from unhurried.views.table import Table


@dataclass(frozen=True, slots=True)
class Plot:
    """One plot, ready to be put into a page.

    Attributes:
        words: the picture in a few sentences; it is also in the SVG.
        narrow, wide: the same as SVG; a page shows the one that fits.
    """

    name: str
    title: str
    words: str
    narrow: str
    wide: str
    table: Table


def plot(draw: Callable[[Layout], Picture], table: Table) -> Plot:
    """Draw it in both layouts."""
    wide = draw(WIDE)
    narrow = draw(NARROW)
    return Plot(wide.name, wide.title, wide.words, inline(narrow), inline(wide), table)
