"""The table of contents: topics in order, and under each its articles."""

from dataclasses import dataclass
from typing import Final

from unhurried.protocol.toml_table import TomlTable, read_toml

TOPICS_FILE: Final = "topics.toml"


@dataclass(frozen=True, slots=True)
class Topic:
    """One topic, with the slugs of its articles."""

    id: str
    title: str
    articles: tuple[str, ...]


def read_topics(text: str) -> tuple[Topic, ...]:
    """Read the table of contents.

    Raises:
        RulebookRefused: a key nobody knows, an empty topic, an article in two of them.
    """
    table = read_toml(TOPICS_FILE, text)
    topics = tuple(_topic(id_, row) for id_, row in table.tables())
    slugs = slugs_of(topics)
    for slug in slugs:
        if slugs.count(slug) > 1:
            raise table.refusal("stands under two topics", "keep one of them", slug)
    return topics


def slugs_of(topics: tuple[Topic, ...]) -> tuple[str, ...]:
    """List every slug in order."""
    return tuple(slug for topic in topics for slug in topic.articles)


def _topic(id_: str, row: TomlTable) -> Topic:
    row.allow(frozenset({"title", "articles"}))
    slugs = row.texts("articles")
    if not slugs:
        raise row.refusal("is empty", "name an article, or leave the topic out")
    return Topic(id_, row.text("title"), slugs)
