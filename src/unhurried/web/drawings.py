"""The drawings that ship with the library, as part of a page.

Their own styles are left out, since no page may hold any; `style/drawing.css` has the
same lines.
"""

import re
from functools import cache
from typing import Final

from markupsafe import Markup

from unhurried.bootstrap.drawn import BESIDE, MEASURING
from unhurried.bootstrap.shelved import text

__all__ = ["MEASURING", "drawing", "of_article"]

_STYLE: Final = re.compile(r"<style>.*?</style>\s*", re.DOTALL)


@cache
def drawing(name: str) -> Markup:
    """A drawing, with its title and description, to stand in a page.

    Raises:
        Damaged: the package does not hold it.
    """
    told = _STYLE.sub("", text(f"drawings/{name}.svg"))
    return Markup(told)  # noqa: S704 - ships in the package, nobody types it


def of_article(slug: str) -> Markup | None:
    """The drawing that belongs to an article, if one does."""
    name = BESIDE.get(slug)
    return None if name is None else drawing(name)
