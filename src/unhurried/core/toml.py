"""Read TOML that anybody may have written: bounded in time, depth and numbers.

The standard library's reader takes time that grows with the square of the parts of a
dotted key, ends in its own depth of recursion, and reads integers of any size. Whatever
it does not refuse by itself is refused here.
"""

import re
import tomllib
from collections.abc import Iterator
from typing import Final

MOST_PARTS: Final = 100
TOO_LARGE: Final = 10**100
"""Nothing here is counted so far; the words of a refusal can still hold less."""
_PART: Final = r"""(?:(?<![\w-])[\w-]++|"[^"\n]*+"|'[^'\n]*+')"""
_LONG_KEY: Final = re.compile(rf"(?:{_PART}[ \t]*+\.[ \t]*+){{{MOST_PARTS}}}")


class NotToml(ValueError):
    """A text that is no TOML, or more of it than anybody means."""


def parse(text: str) -> dict[str, object]:
    """Read a text.

    Raises:
        NotToml: it is no TOML, a key has too many parts, it is nested too deeply, or a
            number has more than a hundred digits.

    >>> parse("a = [1, 2]")
    {'a': [1, 2]}
    """
    if _LONG_KEY.search(text):
        raise NotToml("a key has too many parts")
    try:
        body = tomllib.loads(text)
    except RecursionError:
        raise NotToml("it is nested too deeply") from None
    except ValueError as error:  # also a number of thousands of digits
        raise NotToml(str(error)) from None
    if any(abs(number) >= TOO_LARGE for number in _wholes(body)):
        raise NotToml("a number has more than a hundred digits")
    return body


def _wholes(body: dict[str, object]) -> Iterator[int]:
    """Every whole number in it, however deep."""
    left: list[object] = [body]
    while left:
        value = left.pop()
        if isinstance(value, dict):
            left.extend(value.values())
        elif isinstance(value, list):
            left.extend(value)
        elif isinstance(value, int):
            yield value
