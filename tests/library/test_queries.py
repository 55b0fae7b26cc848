"""What a worried person types leads to the right article, among the first three."""

import tomllib
from pathlib import Path

import pytest

from unhurried.bootstrap.search import find
from unhurried.bootstrap.shelved import shelf

SEEN = 3
AT_LEAST = 30
FILE = Path(__file__).with_name("queries.toml")
TABLES = tomllib.loads(FILE.read_text(encoding="utf-8"))
QUERIES = [asked for table in TABLES.values() for asked in table.items()]


@pytest.mark.parametrize(
    ("typed", "slug"), QUERIES, ids=[typed for typed, _ in QUERIES]
)
def test_a_worried_person_finds_the_article_among_the_first_three(
    typed: str, slug: str
) -> None:
    assert slug in find(typed, shelf().articles.values(), SEEN)


def test_the_queries_ask_for_articles_that_are_there() -> None:
    assert {slug for _, slug in QUERIES} <= set(shelf().articles)
    assert len(QUERIES) >= AT_LEAST


def test_a_search_that_does_not_look_at_the_words_would_miss_nearly_all() -> None:
    """Negative control: the first three of the shelf are no answer to most of these."""
    first = list(shelf().articles)[:SEEN]
    assert sum(slug in first for _, slug in QUERIES) < len(QUERIES) / 10
