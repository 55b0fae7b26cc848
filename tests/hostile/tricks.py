"""Tricks that texts are known to play on readers, for JSON and for TOML.

Each is a value, or bytes around a whole text; where a format cannot say a thing at all,
its trick is not here.
"""

from typing import Final

DEEP: Final = 200_000
DIGITS: Final = 5_000

VALUES: Final[dict[str, str]] = {
    "not a number": "NaN",
    "infinity": "1e999",
    "minus nothing": "-0.0",
    "5,000 digits": "9" * DIGITS,
    "200,000 deep": "[" * DEEP + "]" * DEEP,
    "half a pair": r'"\ud800"',
    "nothing at its end": r'"a\u0000b"',
    "a true number": "true",
    "a text": '"7"',
    "a fraction": "2.5",
    "nothing": "null",
    "far too long": '"' + "x" * 100_000 + '"',
}
"""JSON: put in the place of a number from 0 to 10."""

TOML_VALUES: Final[dict[str, str]] = {
    "not a number": "nan",
    "infinity": "1e999",
    "5,000 digits": "9" * DIGITS,
    "a long hexadecimal": "0x" + "f" * DIGITS,
    "200,000 deep": "[" * DEEP + "]" * DEEP,
    "tables 100,000 deep": "{a=" * (DEEP // 2) + "1" + "}" * (DEEP // 2),
    "half a pair": r'"\ud800"',
    "a truth": "true",
    "a text": '"7"',
    "below": "-1",
    "above": "11",
    "far too long": '"' + "x" * 100_000 + '"',
}
"""TOML: put in the place of a number from 0 to 10."""


def wrapped(text: str) -> dict[str, bytes]:
    """A whole text, in each of the ways that spoil it."""
    plain = text.encode()
    return {
        "other bytes after it": plain + b"\x00{",
        "two at once": plain + plain,
        "UTF-16": text.encode("utf-16"),
        "UTF-32": text.encode("utf-32"),
        "not UTF-8": plain + b'# "\xff"',
        "an overlong slash": plain + b'# "\xc0\xaf"',
        "half a pair in bytes": plain + b'# "\xed\xa0\x80"',
        "cut off": plain.rstrip()[:-1] + b"\n[",
        "10 MiB": plain + b"#" + b"x" * (10 << 20) + b"\n",
    }
