"""The picture as SVG: readable on light and dark, told in words as well.

Colours are those that people with any colour vision can tell apart (Okabe and Ito,
2008); the kinds of session differ by shape, not by colour alone.
"""

from collections.abc import Iterator
from html import escape
from typing import Final

from unhurried.lab.showing.frame import BOTTOM, HIGH, LEFT, RIGHT, TOP, WIDE, Frame
from unhurried.lab.showing.history import History
from unhurried.lab.showing.words import heading, in_words
from unhurried.lab.trial.held import Held

STYLE: Final = (
    "svg{background:#fff;color:#222;font:13px system-ui,sans-serif}"
    "@media(prefers-color-scheme:dark){svg{background:#181818;color:#ddd}}"
    "text{fill:currentColor}.line{stroke:currentColor;stroke-opacity:.2}"
    ".limit{fill:none;stroke:#0072b2;stroke-width:2}"
    ".goal{stroke:#009e73;stroke-width:2;stroke-dasharray:6 4}"
    ".well{fill:#56b4e9;stroke:#0072b2}.hurt{fill:#d55e00}.torn{stroke:#d55e00;"
    "stroke-width:3;fill:none}"
)
HEAD: Final = (
    f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDE:g} {HIGH:g}" '
    'role="img" aria-labelledby="title words">'
)
ROOM_MM: Final = 2.0
SIZE: Final = 3.0


def picture(history: History) -> str:
    """One complete SVG document."""
    frame = _frame(history)
    parts = (
        HEAD,
        f'<title id="title">{escape(heading(history))}</title>',
        f'<desc id="words">{escape(in_words(history))}</desc>',
        f"<style>{STYLE}</style>",
        _text(LEFT, TOP - 32, heading(history)),
        *_axes(frame),
        *_legend(),
        _line("goal", (LEFT, frame.y(history.setting.goal_mm)), WIDE - RIGHT),
        _limits(history, frame),
        *(_session(one, frame) for one in history.trial.sessions),
        "</svg>",
    )
    return "\n".join(part for part in parts if part) + "\n"


def _frame(history: History) -> Frame:
    sessions = [one.width_mm for one in history.trial.sessions]
    limits = [limit.width_mm for limit in history.limits]
    every = (*sessions, *limits, history.setting.goal_mm)
    return Frame(
        max(1, history.trial.lived), min(every) - ROOM_MM, max(every) + ROOM_MM
    )


def _axes(frame: Frame) -> Iterator[str]:
    for width in frame.marks_mm:
        yield _line("line", (LEFT, frame.y(width)), WIDE - RIGHT)
        yield _text(LEFT - 40, frame.y(width) + 4, f"{width} mm")
    for day in frame.marks_days:
        yield _text(frame.x(day) - 4, HIGH - BOTTOM + 18, str(day))
    yield _text(WIDE - RIGHT - 28, HIGH - BOTTOM + 34, "days")


def _legend() -> Iterator[str]:
    y = HIGH - 14
    told = (
        (f'<circle class="well" cx="{LEFT:g}" cy="{y - 4:g}" r="3"/>', 0, "session"),
        (_square(LEFT + 90, y - 4), 90, "pain event"),
        (_cross(LEFT + 200, y - 4), 200, "tear"),
        (_short("limit", LEFT + 260, y - 4), 270, "one chance in ten of pain"),
        (_short("goal", LEFT + 470, y - 4), 480, "goal"),
    )
    for mark, across, words in told:
        yield mark + _text(LEFT + across + 12, y, words)


def _limits(history: History, frame: Frame) -> str:
    points = (
        f"{frame.x(limit.day):g},{frame.y(limit.width_mm):g}"
        for limit in history.limits
    )
    return f'<polyline class="limit" points="{" ".join(points)}"/>'


def _session(one: Held, frame: Frame) -> str:
    x, y = frame.x(one.day), frame.y(one.width_mm)
    mark = _square(x, y) if one.hurt else _dot(x, y, whole=one.depth >= 1)
    return mark + (_cross(x, y) if one.torn else "")


def _dot(x: float, y: float, *, whole: bool) -> str:
    size = SIZE if whole else SIZE / 2
    return f'<circle class="well" cx="{x:g}" cy="{y:g}" r="{size:g}"/>'


def _square(x: float, y: float) -> str:
    side = 2 * SIZE
    return (
        f'<rect class="hurt" x="{x - SIZE:g}" y="{y - SIZE:g}" '
        f'width="{side:g}" height="{side:g}"/>'
    )


def _cross(x: float, y: float) -> str:
    far = 2 * SIZE
    return (
        f'<path class="torn" d="M{x - far:g} {y - far:g}l{2 * far:g} {2 * far:g}'
        f'm0 {-2 * far:g}l{-2 * far:g} {2 * far:g}"/>'
    )


def _line(kind: str, start: tuple[float, float], until: float) -> str:
    x, y = start
    return f'<path class="{kind}" d="M{x:g} {y:g}H{until:g}"/>'


def _short(kind: str, x: float, y: float) -> str:
    return _line(kind, (x, y), x + 16)


def _text(x: float, y: float, words: str) -> str:
    return f'<text x="{x:g}" y="{y:g}">{escape(words)}</text>'
