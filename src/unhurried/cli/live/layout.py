"""A picture as rows of text: STOP first and large, then the step, then the keys."""

import textwrap
from collections.abc import Iterable, Sequence
from typing import Final

from unhurried.cli.lines import safe
from unhurried.cli.live.picture import Option, Picture

_INVERSE: Final = "\x1b[7m"
_BOLD: Final = "\x1b[1m"
_TALL: Final = 22
_AROUND: Final = 7
_WIDEST: Final = 76
_STOP_LONG: Final = "STOP: space bar, Esc or Ctrl-C"
_STOP_SHORT: Final = "STOP: space or Esc"


def rows(
    picture: Picture, size: tuple[int, int], moving: Sequence[str]
) -> tuple[str, ...]:
    """Lay a picture out for so many columns and rows.

    `moving` are the lines of breath and time, which change most often. When there is
    little room, empty rows go first, then words; STOP and the keys always stay.
    """
    columns, height = size
    width = min(columns - 2, _WIDEST)
    top = _stop(columns, height) if picture.stops else ()
    head = tuple(f" {_BOLD}{line}" for line in _wrapped([picture.title], width))
    body = _indented(_lines(picture.words, width))
    low = _low(picture, width, moving)
    roomy = (*top, "", *head, "", *body, *low)
    if len(roomy) <= height:
        return roomy
    return _tight(picture, (top[len(top) // 2 :][:1], head, low), (width, height))


def _tight(
    picture: Picture, parts: tuple[tuple[str, ...], ...], size: tuple[int, int]
) -> tuple[str, ...]:
    """Whole sentences as far as they fit; the rest is never cut."""
    top, head, low = parts
    width, height = size
    below = tuple(row for row in low if row)
    room = height - len(top) - len(head) - len(below)
    body: tuple[str, ...] = ()
    for text in picture.words:
        lines = _indented(_lines([text], width))
        if len(body) + len(lines) > room:
            break
        body += lines
    return (*top, *head, *body, *below)[:height]


def _low(picture: Picture, width: int, moving: Sequence[str]) -> tuple[str, ...]:
    prompt = tuple(f" {_BOLD}{line}" for line in _wrapped([picture.prompt], width))
    blocks = (
        _indented(moving),
        prompt,
        _indented(_keys(picture.options, width)),
        _indented(_wrapped([picture.notice], width)),
    )
    return tuple(row for block in blocks if block for row in ("", *block))


def _stop(columns: int, height: int) -> tuple[str, ...]:
    label = _STOP_LONG if columns > len(_STOP_LONG) + 2 else _STOP_SHORT
    band = f"{_INVERSE}{_BOLD}{label.center(columns)}"
    if height < _TALL:
        return (band,)
    return (_INVERSE + " " * columns, band, _INVERSE + " " * columns)


def _keys(options: Iterable[Option], width: int) -> tuple[str, ...]:
    return tuple(
        line
        for option in options
        for line in textwrap.wrap(
            safe(f"{option.key}  {option.label}"), width, subsequent_indent="   "
        )
    )


def _wrapped(paragraphs: Iterable[str], width: int) -> tuple[str, ...]:
    return tuple(
        line for text in paragraphs for line in textwrap.wrap(safe(text), width)
    )


def _lines(paragraphs: Iterable[str], width: int) -> tuple[str, ...]:
    return tuple(
        line for text in paragraphs for line in textwrap.wrap(safe(text), width) or [""]
    )


def pages(
    paragraphs: Sequence[str], size: tuple[int, int]
) -> tuple[tuple[str, ...], ...]:
    """Cut a longer text into what fits on the screen at once, line by line."""
    columns, height = size
    lines = _lines(paragraphs, min(columns - 2, _WIDEST))
    room = max(1, height - _AROUND)
    starts = range(0, max(1, len(lines)), room)
    return tuple(lines[start : start + room] for start in starts)


def _indented(lines: Iterable[str]) -> tuple[str, ...]:
    return tuple(f" {line}" for line in lines)
