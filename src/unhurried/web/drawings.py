"""The drawings that ship with the library, as part of a page.

Their own styles are left out, since no page may hold any; `style/drawing.css` has the
same lines.
"""

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from markupsafe import Markup

from unhurried.bootstrap.shelved import text

MEASURING: Final = "measuring"
_BESIDE: Final[Mapping[str, str]] = {
    "anatomy": "sphincters",
    "two-muscles": "sphincters",
    "with-a-prostate": "with-a-prostate",
    "without-a-prostate": "without-a-prostate",
    "choosing-first-sizes": MEASURING,
}
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
    name = _BESIDE.get(slug)
    return None if name is None else drawing(name)
