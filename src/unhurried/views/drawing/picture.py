"""A whole picture: its marks, its title, and what it shows in words."""

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from typing import Final

from unhurried.views.drawing import marks
from unhurried.views.drawing.frame import Layout
from unhurried.views.drawing.looks import DARK

MARGIN: Final = 16.0
HEADING: Final = 36.0
DARK_STYLE: Final = f"<style>@media(prefers-color-scheme:dark){{{DARK}}}</style>"


@dataclass(frozen=True, slots=True)
class Picture:
    """What is drawn, and how high it came out.

    Attributes:
        name: of the picture; with the layout's it makes identifiers for one page.
        words: the picture in a few sentences.
    """

    name: str
    title: str
    words: str
    layout: Layout
    high: float
    parts: tuple[str, ...]


def inline(picture: Picture) -> str:
    """The SVG for a page, whose style sheet gives it its colours."""
    name = f"{picture.name}-{picture.layout.name}"
    view = f"0 0 {picture.layout.wide:g} {picture.high:g}"
    return _svg(f'class="{picture.layout.name}" viewBox="{view}"', picture, name)


def saved(picture: Picture, words: Iterable[str]) -> str:
    """The SVG as a file of its own: with paper, a heading, and all of it in words."""
    wide, high = picture.layout.wide + 2 * MARGIN, picture.high + HEADING + MARGIN
    heading = marks.group("heading", [marks.text((MARGIN, 24.0), picture.title)])
    whole = Picture(
        picture.name,
        picture.title,
        " ".join((picture.words, *words)),
        picture.layout,
        high,
        (
            DARK_STYLE,
            marks.group("paper", [f'<rect width="{wide:g}" height="{high:g}"/>']),
            heading,
            marks.moved((MARGIN, HEADING), "\n".join(filter(None, picture.parts))),
        ),
    )
    size = f'width="{wide:g}" height="{high:g}" viewBox="0 0 {wide:g} {high:g}"'
    return _svg(size, whole, picture.name) + "\n"


def _svg(head: str, picture: Picture, name: str) -> str:
    begin = (
        f'<svg xmlns="http://www.w3.org/2000/svg" {head} role="img" '
        f'aria-labelledby="{name}-title" aria-describedby="{name}-words">'
    )
    told = (
        begin,
        f'<title id="{name}-title">{escape(picture.title)}</title>',
        f'<desc id="{name}-words">{escape(picture.words)}</desc>',
    )
    return "\n".join((*told, *filter(None, picture.parts), "</svg>"))
