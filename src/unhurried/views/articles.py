"""The library as plain data: its contents, one article, what a search found."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from unhurried.core.steps import Step
from unhurried.library.article import Article, Block, Heading, Paragraph, lines_of
from unhurried.library.shelf import Shelf
from unhurried.protocol.ground import Ground
from unhurried.views.ground import Cited, Library, ground_view
from unhurried.views.words.articles import NOT_ADVICE

MOST: Final = 3
"""Articles that are named at once: more would not be read."""
TROUBLE: Final = "trouble"
"""Id of the topic about what hurts or worries."""
ALIKE: Final = 5
"""Letters by which two names are alike."""


@dataclass(frozen=True, slots=True)
class ArticleLine:
    """One article in a list; `minutes` is how long it takes to read."""

    slug: str
    title: str
    summary: str
    minutes: int


@dataclass(frozen=True, slots=True)
class TopicView:
    """One topic and its articles, in order."""

    title: str
    articles: tuple[ArticleLine, ...]


@dataclass(frozen=True, slots=True)
class Contents:
    """The table of contents."""

    topics: tuple[TopicView, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of an article; `kind` is heading, paragraph or points."""

    kind: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RuleName:
    """A rule by id and title."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class ArticleView:
    """One article in full.

    Attributes:
        sources: every source it cites, with its strength and where it stands.
        signs, steps: signs that it explains, steps of a session that offer it.
        note: what it is not.
    """

    slug: str
    title: str
    summary: str
    minutes: int
    body: tuple[Part, ...]
    sources: tuple[Cited, ...]
    rules: tuple[RuleName, ...]
    signs: tuple[str, ...]
    steps: tuple[str, ...]
    further: tuple[ArticleLine, ...]
    note: str


def contents(shelf: Shelf) -> Contents:
    """Lay out the table of contents."""
    return Contents(
        tuple(TopicView(topic.title, listed(shelf.on(topic))) for topic in shelf.topics)
    )


def listed(articles: Iterable[Article]) -> tuple[ArticleLine, ...]:
    """Name some articles, in the order given."""
    return tuple(
        ArticleLine(one.slug, one.title, one.summary, one.minutes) for one in articles
    )


def about_rules(shelf: Shelf, rules: Iterable[str]) -> tuple[ArticleLine, ...]:
    """Name the articles about some rules, each once, in the order of the rules."""
    found = (article for rule in rules for article in shelf.about_rule(rule))
    return tuple(dict.fromkeys(listed(found)))


def about_sign(shelf: Shelf, sign_id: str) -> tuple[ArticleLine, ...]:
    """Name what to read about a sign: what is about trouble, the most special first."""
    found = shelf.about_sign(sign_id)
    trouble = {
        slug for topic in shelf.topics if topic.id == TROUBLE for slug in topic.articles
    }
    chosen = [one for one in found if one.slug in trouble] or list(found)
    return listed(sorted(chosen, key=lambda one: len(one.signs))[:MOST])


def about_step(shelf: Shelf, step: Step) -> tuple[ArticleLine, ...]:
    """Name what to read at a step: what is called alike first, then the most special.

    `hold` and `holding`, `insert-tip` and `insertion` are alike.
    """
    alike = step.value.partition("-")[0][:ALIKE]

    def near(article: Article) -> tuple[bool, int]:
        return not article.slug.startswith(alike), len(article.steps)

    return listed(sorted(shelf.about_step(step), key=near)[:MOST])


def article_view(shelf: Shelf, slug: str, library: Library) -> ArticleView:
    """Show one article with its sources.

    Raises:
        UnknownArticle: the shelf does not hold it.
    """
    article = shelf.article(slug)
    book = library.book
    return ArticleView(
        slug=article.slug,
        title=article.title,
        summary=article.summary,
        minutes=article.minutes,
        body=tuple(_part(block) for block in article.body),
        sources=ground_view(Ground(sources=article.sources), library).cited,
        rules=tuple(RuleName(id_, book.rule(id_).title) for id_ in article.rules),
        signs=article.signs,
        steps=tuple(step.value for step in article.steps),
        further=listed(shelf.article(each) for each in article.further),
        note=NOT_ADVICE,
    )


def _part(block: Block) -> Part:
    return Part(_kind(block), lines_of(block))


def _kind(block: Block) -> str:
    if isinstance(block, Heading):
        return "heading"
    return "paragraph" if isinstance(block, Paragraph) else "points"
