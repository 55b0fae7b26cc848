"""Draw the calibration curves of a campaign: predicted against observed, as SVG."""

from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Any, Final

from tools.lab_page import FIGURES, kept

SIDE, EDGE = 420.0, 48.0
HIGHEST: Final = 0.5
"""The largest chance that is drawn; what is beyond lies on the edge."""

COLOURS: Final = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9")
STYLE: Final = (
    "svg{background:#fff;color:#222;font:13px system-ui,sans-serif}"
    "@media(prefers-color-scheme:dark){svg{background:#181818;color:#ddd}}"
    "text{fill:currentColor}.even{stroke:currentColor;stroke-opacity:.4;fill:none}"
)

Row = dict[str, Any]


def write() -> list[Path]:
    """Draw one picture for each setting of the gates, from the figures."""
    files = []
    for gates, name in ((True, "gated"), (False, "open")):
        rows = [row for row in kept() if row["gates"] is gates]
        file = FIGURES.with_name(f"calibration-{name}.svg")
        file.write_text(picture(predicting(rows, "base"), name), encoding="utf-8")
        files.append(file)
    return files


def predicting(rows: list[Row], family: str) -> list[Row]:
    """The rows of a family in which something was predicted."""
    return [row for row in rows if row["family"] == family and row["calibration"]]


def picture(rows: list[Row], name: str) -> str:
    """One curve for each row, beside the diagonal of promises kept."""
    title = f"Predicted and observed chance of pain, family base, {name}"
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIDE:g} '
        f'{SIDE + 20 * len(rows):g}" role="img" aria-labelledby="title words">'
    )
    even = f"M{place(0, 0)}L{place(HIGHEST, HIGHEST)}"
    parts = (
        head,
        f'<title id="title">{escape(title)}</title>',
        f'<desc id="words">{escape(" ".join(_words(rows)))}</desc>',
        f'<style>{STYLE}</style><path class="even" d="{even}"/>',
        *_axes(),
        *_curves(rows),
        "</svg>",
    )
    return "\n".join(parts) + "\n"


def place(predicted: float, observed: float) -> str:
    """Across and down, for two chances."""
    inside = SIDE - 2 * EDGE
    x = EDGE + inside * min(1.0, predicted / HIGHEST)
    y = SIDE - EDGE - inside * min(1.0, observed / HIGHEST)
    return f"{x:.1f} {y:.1f}"


def _axes() -> Iterator[str]:
    for tenth in range(6):
        x, y = place(tenth / 10, tenth / 10).split()
        label = f"{tenth / 10:.1f}"
        yield f'<text x="{x}" y="{SIDE - EDGE + 18:g}">{label}</text>'
        yield f'<text x="{EDGE - 30:g}" y="{y}">{label}</text>'
    yield f'<text x="{SIDE / 2:g}" y="{SIDE - 8:g}">predicted</text>'
    yield f'<text x="8" y="{EDGE - 20:g}">observed</text>'


def _curves(rows: list[Row]) -> Iterator[str]:
    for number, row in enumerate(rows):
        colour = COLOURS[number % len(COLOURS)]
        points = [
            place(one["predicted"], one["observed"]) for one in row["calibration"]
        ]
        line = "L".join(points)
        yield f'<path d="M{line}" stroke="{colour}" stroke-width="2" fill="none"/>'
        y = SIDE + 20 * number + 8
        yield (
            f'<path d="M{EDGE:g} {y - 4:g}h20" stroke="{colour}" stroke-width="2"/>'
            f'<text x="{EDGE + 28:g}" y="{y:g}">{escape(row["policy"])}</text>'
        )


def _words(rows: list[Row]) -> Iterator[str]:
    for row in rows:
        pairs = (
            f"{one['predicted']:.3f} gave {one['observed']:.3f} ({one['sessions']})"
            for one in row["calibration"]
        )
        yield f"{row['policy']}: {', '.join(pairs)}."
