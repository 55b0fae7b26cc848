"""A figure that an article tells is the rulebook's, also after the rulebook changes."""

import re
import tomllib
from pathlib import Path

import pytest

from unhurried.bootstrap.shelved import shelf
from unhurried.bootstrap.shipped import rulebook
from unhurried.library.article import lines_of
from unhurried.protocol.rulebook import Rulebook

FILE = Path(__file__).with_name("figures.toml")
SAID = [
    (slug, said)
    for slug, every in tomllib.loads(FILE.read_text(encoding="utf-8"))["said"].items()
    for said in every
]
FIGURE = re.compile(r"\{([a-z_.-]+)(?::(word|weeks))?\}")
NUMBERS = "no one two three four five six seven eight nine ten eleven twelve"
WORDS = NUMBERS.split()


def told(said: str, book: Rulebook) -> str:
    """Put the rulebook's figures into a phrase."""
    return FIGURE.sub(lambda found: _written(book.whole(found[1]), found[2]), said)


def _written(number: int, how: str | None) -> str:
    if how == "weeks":
        return WORDS[number // 7]
    return str(number) if how is None else WORDS[number]


def body(slug: str) -> str:
    article = shelf().article(slug)
    return " ".join(line for block in article.body for line in lines_of(block)).lower()


@pytest.mark.parametrize(("slug", "said"), SAID)
def test_a_figure_in_an_article_is_the_rulebooks(slug: str, said: str) -> None:
    assert told(said, rulebook()).lower() in body(slug)


def test_another_figure_would_be_noticed() -> None:
    """Negative control: the phrase with another number does not stand there."""
    said = told("some {douche.ml_at_most} ml at most", rulebook())
    assert said.replace("150", "300") not in body("douching")
