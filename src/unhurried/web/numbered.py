"""Numbers in addresses: articles and rules are named by their place, never by subject.

An address stays in the browser's history, so it holds a number and tells nothing.
"""

from collections.abc import Mapping
from functools import cache

from starlette.exceptions import HTTPException

from unhurried.bootstrap.shelved import shelf
from unhurried.bootstrap.shipped import rulebook


@cache
def articles() -> Mapping[str, int]:
    """Where each article stands on the shelf, from 1."""
    return {slug: number for number, slug in enumerate(shelf().articles, 1)}


@cache
def rules() -> Mapping[str, int]:
    """Where each rule stands in the book, from 1."""
    return {rule_id: number for number, rule_id in enumerate(rulebook().rules, 1)}


def named(number: int, of: Mapping[str, int]) -> str:
    """What a number stands for.

    Raises:
        HTTPException: nothing has this number; the answer is 404.
    """
    for name, place in of.items():
        if place == number:
            return name
    raise HTTPException(404)
