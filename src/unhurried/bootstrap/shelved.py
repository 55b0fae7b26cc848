"""The articles that ship inside the package, read as a whole when asked for."""

from functools import cache
from pkgutil import get_data
from typing import Final

from unhurried.bootstrap.shipped import guides, rulebook, sources
from unhurried.core.errors import Damaged
from unhurried.library.known import known_to
from unhurried.library.shelf import Shelf, read_shelf
from unhurried.library.topics import TOPICS_FILE, read_topics, slugs_of

_PACKAGE: Final = "unhurried.library"


def text(file: str) -> str:
    """Read one shipped text, such as `articles/breathing.md`.

    Raises:
        Damaged: it is not there.
    """
    try:
        body = get_data(_PACKAGE, file)
    except OSError:
        body = None
    if body is None:
        raise Damaged(
            f"{file} cannot be read from the package", "install the program again"
        )
    return body.decode("utf-8")


@cache
def shelf() -> Shelf:
    """Read and check every article, once in a process."""
    topics = read_topics(text(TOPICS_FILE))
    slugs = slugs_of(topics)
    known = known_to(rulebook(), sources(), guides(), frozenset(slugs))
    texts = {slug: text(f"articles/{slug}.md") for slug in slugs}
    return read_shelf(topics, texts, known)
