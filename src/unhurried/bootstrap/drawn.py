"""The drawings beside the articles, and what they show in words."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from unhurried.bootstrap.shelved import text

MEASURING: Final = "measuring"
BESIDE: Final[Mapping[str, str]] = {
    "anatomy": "sphincters",
    "two-muscles": "sphincters",
    "with-a-prostate": "with-a-prostate",
    "without-a-prostate": "without-a-prostate",
    "choosing-first-sizes": MEASURING,
}
"""Articles and the name of the drawing that belongs to each."""
_TOLD: Final = re.compile(r"<(title|desc)[^>]*>(.*?)</\1>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class InWords:
    """A drawing for those who do not see it: its title, and all that it shows."""

    title: str
    shows: str


def in_words(slug: str) -> InWords | None:
    """What the drawing of an article shows; None where there is no drawing.

    Raises:
        Damaged: the package does not hold it.
    """
    name = BESIDE.get(slug)
    if name is None:
        return None
    told = dict(_TOLD.findall(text(f"drawings/{name}.svg")))
    return InWords(" ".join(told["title"].split()), " ".join(told["desc"].split()))
