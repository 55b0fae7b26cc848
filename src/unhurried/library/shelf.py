"""All articles: by slug, by rule, by step, by sign."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from unhurried.core.steps import Step
from unhurried.library.article import Article
from unhurried.library.errors import UnknownArticle
from unhurried.library.known import Known
from unhurried.library.reader import read_article
from unhurried.library.topics import Topic


@dataclass(frozen=True, slots=True)
class Shelf:
    """The library: its articles in the order of its topics."""

    topics: tuple[Topic, ...]
    articles: Mapping[str, Article]

    def article(self, slug: str) -> Article:
        """Find an article by its slug.

        Raises:
            UnknownArticle: there is none.
        """
        found = self.articles.get(slug)
        if found is None:
            raise UnknownArticle(
                f"the library has no article '{slug}'",
                "`unhurried learn` lists them all",
            )
        return found

    def on(self, topic: Topic) -> tuple[Article, ...]:
        """Give the articles of a topic, in order."""
        return tuple(self.article(slug) for slug in topic.articles)

    def about_rule(self, rule_id: str) -> tuple[Article, ...]:
        """Give the articles that belong to a rule."""
        return self._which(lambda article: rule_id in article.rules)

    def about_step(self, step: Step) -> tuple[Article, ...]:
        """Give the articles that are offered at a step of a session."""
        return self._which(lambda article: step in article.steps)

    def about_sign(self, sign_id: str) -> tuple[Article, ...]:
        """Give the articles that explain a sign."""
        return self._which(lambda article: sign_id in article.signs)

    def serving(self, statement_id: str) -> tuple[Article, ...]:
        """Give the articles that serve a statement of the guides."""
        return self._which(lambda article: statement_id in article.guides)

    def _which(self, fits: Callable[[Article], bool]) -> tuple[Article, ...]:
        return tuple(article for article in self.articles.values() if fits(article))


def read_shelf(
    topics: tuple[Topic, ...], texts: Mapping[str, str], known: Known
) -> Shelf:
    """Read every article; the library is whole or it is not there.

    Args:
        topics: the table of contents, which names each article once.
        texts: slug to text, in the order of the topics.
        known: the names that articles may use.

    Raises:
        ArticleRefused: one of them is at fault.
    """
    read = {slug: read_article(slug, text, known) for slug, text in texts.items()}
    return Shelf(topics, MappingProxyType(read))
