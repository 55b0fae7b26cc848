"""The marks that a picture is made of, each as a piece of SVG.

Colours are those that people with any colour vision can tell apart (Okabe and Ito,
2008); what matters differs by shape as well.
"""

from collections.abc import Iterable
from html import escape
from typing import Final

from unhurried.views.drawing.frame import HIGH, WIDE

STYLE: Final = (
    "svg{background:#fff;color:#222;font:13px system-ui,sans-serif}"
    "@media(prefers-color-scheme:dark){svg{background:#181818;color:#ddd}}"
    "text{fill:currentColor}.end{text-anchor:end}.line{stroke:currentColor;stroke-opacity:.2}"
    ".band{fill:#0072b2;fill-opacity:.16}.middle{fill:none;stroke:#0072b2;"
    "stroke-width:2}.goal{stroke:#009e73;stroke-width:2;stroke-dasharray:6 4}"
    ".well{fill:#56b4e9;stroke:#0072b2}.open{fill:none;stroke:#0072b2;"
    "stroke-width:1.5}.hurt{fill:#d55e00}"
)
SIZE: Final = 4.0
Point = tuple[float, float]


def document(title: str, words: str, parts: Iterable[str]) -> str:
    """One complete SVG, with its title and all of it in words."""
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDE:g} {HIGH:g}" '
        'role="img" aria-labelledby="title words">'
    )
    told = (
        f'<title id="title">{escape(title)}</title>',
        f'<desc id="words">{escape(words)}</desc>',
        f"<style>{STYLE}</style>",
    )
    whole = (head, *told, *(part for part in parts if part), "</svg>")
    return "\n".join(whole) + "\n"


def text(at: Point, words: str) -> str:
    """Words, from this place on."""
    return f'<text x="{at[0]:g}" y="{at[1]:g}">{escape(words)}</text>'


def label(at: Point, words: str) -> str:
    """Words that end at this place."""
    return f'<text class="end" x="{at[0]:g}" y="{at[1]:g}">{escape(words)}</text>'


def level(kind: str, start: Point, until: float) -> str:
    """A line across."""
    return f'<path class="{kind}" d="M{start[0]:g} {start[1]:g}H{until:g}"/>'


def curve(kind: str, points: Iterable[Point]) -> str:
    """A line through points."""
    return f'<polyline class="{kind}" points="{_listed(points)}"/>'


def area(kind: str, points: Iterable[Point]) -> str:
    """The surface inside points."""
    return f'<polygon class="{kind}" points="{_listed(points)}"/>'


def dot(kind: str, at: Point, size: float = SIZE) -> str:
    """A round mark."""
    return f'<circle class="{kind}" cx="{at[0]:g}" cy="{at[1]:g}" r="{size:g}"/>'


def square(kind: str, at: Point) -> str:
    """A square mark."""
    side = 2 * SIZE
    return (
        f'<rect class="{kind}" x="{at[0] - SIZE:g}" y="{at[1] - SIZE:g}" '
        f'width="{side:g}" height="{side:g}"/>'
    )


def _listed(points: Iterable[Point]) -> str:
    return " ".join(f"{x:g},{y:g}" for x, y in points)
