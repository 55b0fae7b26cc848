"""The marks that a picture is made of, each as a piece of SVG."""

from collections.abc import Iterable
from html import escape
from typing import Final

from unhurried.views.drawing.looks import LOOKS

Place = tuple[float, float]
SIZE: Final = 4.0


def group(kind: str, pieces: Iterable[str]) -> str:
    """Pieces of one kind, with their looks; nothing where there are none."""
    inside = "".join(pieces)
    return f'<g class="{kind}" {LOOKS[kind]}>{inside}</g>' if inside else ""


def moved(by: Place, piece: str) -> str:
    """The same piece somewhere else."""
    return f'<g transform="translate({by[0]:.1f} {by[1]:.1f})">{piece}</g>'


def text(at: Place, words: str) -> str:
    """Words at this place."""
    return f'<text x="{at[0]:.1f}" y="{at[1]:.1f}">{escape(words)}</text>'


def level(start: Place, until: float) -> str:
    """A line across."""
    return f'<path d="M{start[0]:.1f} {start[1]:.1f}H{until:.1f}"/>'


def upright(start: Place, until: float) -> str:
    """A line up or down."""
    return f'<path d="M{start[0]:.1f} {start[1]:.1f}V{until:.1f}"/>'


def curve(points: Iterable[Place]) -> str:
    """A line through points."""
    return f'<polyline points="{_listed(points)}"/>'


def area(points: Iterable[Place]) -> str:
    """The surface inside points."""
    return f'<polygon points="{_listed(points)}"/>'


def dot(at: Place, size: float = SIZE) -> str:
    """A round mark."""
    return f'<circle cx="{at[0]:.1f}" cy="{at[1]:.1f}" r="{size:.1f}"/>'


def specks(places: Iterable[Place], size: float) -> str:
    """Many marks as one piece, round or square as the ends of their lines.

    Nothing where there are none.
    """
    drawn = "".join([f"M{x:.1f} {y:.1f}h0" for x, y in places])
    return f'<path stroke-width="{size:.1f}" d="{drawn}"/>' if drawn else ""


def square(at: Place, size: float = SIZE) -> str:
    """A square mark."""
    x, y, side = at[0] - size, at[1] - size, 2 * size
    return f'<rect x="{x:.1f}" y="{y:.1f}" width="{side:.1f}" height="{side:.1f}"/>'


def triangle(at: Place, size: float = SIZE) -> str:
    """A mark with a point at the top."""
    x, y, side = at[0] - 1.3 * size, at[1] + size, 2.6 * size
    return f'<path d="M{x:.1f} {y:.1f}h{side:.1f}l{-side / 2:.1f} {-2.1 * size:.1f}z"/>'


def diamond(at: Place, size: float = SIZE) -> str:
    """A square mark that stands on its corner."""
    x, y, far = at[0], at[1] - 1.2 * size, 1.2 * size
    around = f"l{far:g} {far:g} {-far:g} {far:g} {-far:g} {-far:g}z"
    return f'<path d="M{x:.1f} {y:.1f}{around}"/>'


def plus(at: Place, size: float = SIZE) -> str:
    """An upright cross."""
    x, y = at[0] - size, at[1]
    side = 2 * size
    return f'<path d="M{x:.1f} {y:.1f}h{side:.1f}m{-size:.1f} {-size:.1f}v{side:.1f}"/>'


def cross(at: Place, size: float = SIZE) -> str:
    """A cross that leans."""
    x, y, side = at[0] - size, at[1] - size, 2 * size
    strokes = f"l{side:g} {side:g}m0 {-side:g}l{-side:g} {side:g}"
    return f'<path d="M{x:.1f} {y:.1f}{strokes}"/>'


def slash(at: Place, size: float = SIZE) -> str:
    """A stroke through another mark."""
    far = 1.5 * size
    x, y = at[0] - far, at[1] + far
    return f'<path d="M{x:.1f} {y:.1f}l{2 * far:.1f} {-2 * far:.1f}"/>'


def _listed(points: Iterable[Place]) -> str:
    return " ".join([f"{x:.1f},{y:.1f}" for x, y in points])


def points(groups: Iterable[str]) -> str:
    """The marks that stand for what was recorded or estimated, apart from the rest."""
    return f'<g class="points">{"".join(groups)}</g>'
