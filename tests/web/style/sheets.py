"""Our own style sheets as text, and the colours that they name, by mood."""

import re
from collections.abc import Iterator
from pathlib import Path

import unhurried.web

WEB = Path(unhurried.web.__file__).parent
SHEETS = WEB / "static" / "style"
TEMPLATES = WEB / "templates"
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_COLOUR = re.compile(r"--([\w-]+):\s*(#[0-9a-f]{6});")
_MOOD = re.compile(r"@media ([^{]*)\{(.*?)\n\}", re.DOTALL)


def text(name: str) -> str:
    """One sheet without its comments."""
    return _COMMENT.sub("", (SHEETS / name).read_text(encoding="utf-8"))


def every() -> dict[str, str]:
    """Each of our sheets without its comments, by name."""
    return {file.name: text(file.name) for file in sorted(SHEETS.glob("*.css"))}


def moods() -> Iterator[tuple[str, dict[str, str]]]:
    """Each mood with the colours that hold in it: light, dark, and more contrast."""
    sheet = text("tokens.css")
    light = dict(_COLOUR.findall(_MOOD.sub("", sheet)))
    told = {mood.strip(): dict(_COLOUR.findall(b)) for mood, b in _MOOD.findall(sheet)}
    more = "(prefers-contrast: more)"
    dark = light | told["(prefers-color-scheme: dark)"]
    yield "light", light
    yield "dark", dark
    yield "light, more contrast", light | told[more]
    both = f"{more} and (prefers-color-scheme: dark)"
    yield "dark, more contrast", dark | told[more] | told[both]


def classes_named() -> set[str]:
    """Every class that some sheet has a rule for."""
    return {name for said in every().values() for name in classes_in(said)}


def classes_in(sheet: str) -> set[str]:
    """Every class that this text has a rule for."""
    return set(re.findall(r"\.([a-zA-Z][\w-]*)", sheet))


def classes_used(template: str) -> set[str]:
    """Every class that stands in a template in full; computed ones are left out."""
    found = re.findall(r'class="([^"]*)"', template)
    plain = (re.sub(r"\{[{%].*?[}%]\}", " ", one) for one in found)
    return {name for one in plain for name in one.split()}


def contrast(one: str, other: str) -> float:
    """How far apart two colours are, from 1 to 21 (WCAG 2.2, contrast ratio).

    >>> round(contrast("#000000", "#ffffff"))
    21
    """
    low, high = sorted((_light(one), _light(other)))
    return (high + 0.05) / (low + 0.05)


def _light(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (_linear(part) for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    low = part <= 0.04045
    return part / 12.92 if low else float(((part + 0.055) / 1.055) ** 2.4)
