"""Write the page of the library: every article with its length and reading age."""

from collections.abc import Iterable
from typing import Final

from tools.protocol_tables import cell, table
from tools.reading_age import reading_age, smog_age
from unhurried.bootstrap.shelved import shelf
from unhurried.library.article import Article

_INTRODUCTION: Final = """\
# The library

Short articles in our own words, read with `unhurried learn`. A medical statement
carries the id of its evidence; the page of [the rulebook](protocol.md) says what each
of them is and how strong. None of it is medical advice, and no clinician has signed it
off.

**Reading age** is the age, in years, at which a text can be read with ease: a grade of
school and five years more. Two formulas give it: Flesch and Kincaid's, by the length of
sentences and words, and SMOG, by words of three syllables or more, which is the usual
and the stricter one for health texts. No article is above 14 by either; easier is
better.

This page is generated from `src/unhurried/library/`; change the articles, then run
`make docs`.
"""
_HEAD: Final = ("article", "title", "words", "Flesch-Kincaid", "SMOG", "sources")


def page() -> str:
    """Return the whole page as Markdown."""
    books = shelf()
    parts = [
        f"## {topic.title}\n\n{table(_HEAD, [_row(one) for one in books.on(topic)])}"
        for topic in books.topics
    ]
    return "\n".join([_INTRODUCTION, _summary(books.articles.values()), *parts])


def _summary(articles: Iterable[Article]) -> str:
    every = list(articles)
    words = sum(one.length for one in every)
    cited = {id_ for one in every for id_ in one.sources}
    easy, strict = sorted(map(reading_age, every)), sorted(map(smog_age, every))
    return (
        f"{len(every)} articles, {words:,} words, {len(cited)} sources cited. "
        f"Reading age {easy[0]:.1f} to {easy[-1]:.1f} by Flesch and Kincaid, "
        f"{strict[0]:.1f} to {strict[-1]:.1f} by SMOG.\n"
    )


def _row(article: Article) -> tuple[str, ...]:
    return (
        f"`{article.slug}`",
        cell(article.title),
        str(article.length),
        f"{reading_age(article):.1f}",
        f"{smog_age(article):.1f}",
        ", ".join(f"[{id_}](protocol.md#{id_})" for id_ in article.sources),
    )
