"""Text for a terminal: no control characters, at most 80 columns, readable aloud."""

import shutil
import textwrap
from collections.abc import Iterable

from unhurried.core.seen import seen

WIDEST = 80
NARROWEST = 20


def safe(text: str) -> str:
    r"""Replace whatever could move a cursor, change colours or turn text around.

    >>> safe("a\x1b[2Jb")
    'a\ufffd[2Jb'
    """
    return seen(text).replace("\t", " ").replace("\r", "\ufffd")


def wrapped(lines: Iterable[str], columns: int) -> str:
    """Wrap each line by itself; what goes on stands below its first word."""
    return "\n".join(
        part for line in lines for part in _wrapped(safe(line), columns) or [""]
    )


def columns() -> int:
    """How wide a line may be here."""
    found = shutil.get_terminal_size((WIDEST, 24)).columns
    return max(NARROWEST, min(found, WIDEST))


def _wrapped(line: str, width: int) -> list[str]:
    indent = len(line) - len(line.lstrip(" "))
    bullet = 2 if line[indent : indent + 2] == "- " else 0
    return textwrap.wrap(
        line,
        width,
        subsequent_indent=" " * (indent + bullet),
        break_long_words=False,  # a path or an address stays whole
        break_on_hyphens=False,
        drop_whitespace=True,
    )
