"""TOML in which a table in braces may go over several lines, as TOML 1.1 allows.

The standard library reads TOML 1.0, where it may not. A text that is not read as it
stands is tried once more with such tables drawn together on one line.
"""

import re
from collections.abc import Iterator

from unhurried.core import toml
from unhurried.core.toml import NotToml

_TOKEN = re.compile(
    r'"""(?:\\.|[^\\])*?"""'  # a text over several lines
    r"|'''.*?'''"
    r'|"(?:\\.|[^"\\\n])*"'  # a text on one line
    r"|'[^'\n]*'"
    r"|#[^\n]*"  # a comment
    r"|,(?:\s|#[^\n]*+)*+(?=\})"  # a last comma
    r"|[{}\n]"
    r"|[^\"'#{}\n,]+"
    r"|.",
    re.DOTALL,
)


def parse(text: str) -> dict[str, object]:
    """Read a text.

    Raises:
        NotToml: it is none; the line is that of the text.
    """
    try:
        return toml.parse(text)
    except NotToml:
        return toml.parse(drawn_together(text))


def drawn_together(text: str) -> str:
    r"""The same with every table in braces on one line; no line moves its number.

    >>> drawn_together("a = { b = 1, # one\n  c = 2 }\nd = 3")
    'a = { b = 1,     c = 2 }\n\nd = 3'
    """
    return "".join(_pieces(text.replace("\r\n", "\n")))


def _pieces(text: str) -> Iterator[str]:
    depth = owed = 0
    for bit in _TOKEN.findall(text):
        depth += (bit == "{") - (bit == "}")
        if depth > 0:
            piece = _inside(bit)
            owed += bit.count("\n") if piece != bit else 0
            yield piece
        else:
            yield bit + "\n" * owed
            owed = 0


def _inside(bit: str) -> str:
    """What stands for a bit between braces, where no line may end."""
    if bit == "\n" or bit[0] == "#":
        return " "
    return " " if bit[0] == "," and bit != "," else bit
