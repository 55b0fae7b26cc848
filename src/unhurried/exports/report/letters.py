"""The letters that the fonts of the report can show; anything else becomes one mark.

A person may name an object in any script. A file that promises to be accessible may
hold no empty boxes, so what no font here has is shown as `?`.
"""

from typing import Final
from unicodedata import category, normalize

from unhurried.views.as_json import Json

INSTEAD: Final = "?"
_BEFORE: Final = ((0x20, 0x7E), (0xA0, 0x17F), (0x386, 0x3CE), (0x400, 0x45F))
_SINGLE: Final = frozenset(
    "\n\u2010\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u20ac\u2212\u2264\u2265"
)
"""Hyphen, dashes, quotation marks, ellipsis, euro, minus, at most, at least."""
_CONTROL: Final = ("Cc", "Cf", "Cn")


def shown(text: str) -> str:
    r"""The text as it can be shown.

    >>> shown("na\u00efve \u65e5 soft\x1b[31m")
    'naïve ? soft[31m'
    """
    composed = normalize("NFC", text)
    return "".join(_letter(one) for one in composed)


def all_shown(data: Json) -> Json:
    """The same for every text in it, however deep; keys stay."""
    if isinstance(data, str):
        return shown(data)
    if isinstance(data, list):
        return [all_shown(one) for one in data]
    if isinstance(data, dict):
        return {key: all_shown(one) for key, one in data.items()}
    return data


def _letter(one: str) -> str:
    if one in _SINGLE:
        return one
    if one == "\u00ad" or category(one) in _CONTROL:
        return ""
    known = any(low <= ord(one) <= high for low, high in _BEFORE)
    return one if known else INSTEAD
