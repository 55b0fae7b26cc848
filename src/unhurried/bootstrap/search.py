"""Full-text search over the articles: SQLite's FTS5, in memory, ranked by BM25.

Nothing of a query is kept. Its words are put between quotes one by one, so that none
of them can be an operator of the search language.
"""

import re
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from difflib import get_close_matches
from typing import Final

from unhurried.core.errors import Unavailable
from unhurried.library.article import Article, lines_of
from unhurried.library.body import without_evidence

MOST_WORDS: Final = 32
SHORTEST_BEGINNING: Final = 3  # shorter words are looked for whole
MISTYPED: Final = range(4, 24)  # lengths of words for which a near one is looked for
NEAR: Final = 0.75  # how alike it has to be, from 0 to 1
Row = tuple[str, ...]  # slug, title, words, summary, body
_TABLE: Final = """
create virtual table article using fts5(
  slug unindexed, title, words, summary, body,
  tokenize = "porter unicode61 remove_diacritics 2")
"""
# How much a hit counts: slug (never), title, words, summary, body.
_FIND: Final = """
select slug from article where article match ?
order by bm25(article, 0, 8, 6, 4, 1), slug
"""
_WORD: Final = re.compile(r"[^\W_]+")
# Words that tell nothing of what somebody is looking for.
_PLAIN_WORDS: Final = """
a about am an and any are as at be been but by can could d did didn do does doesn doing
don for from get had has have having how i if in into is isn it its ll m me might my of
on or put re s should so some t than that the then there they this to too ve was we what
when where which while who why will with won would you your
"""
_PLAIN: Final = frozenset(_PLAIN_WORDS.split())


def find(words: str, articles: Iterable[Article], most: int) -> tuple[str, ...]:
    """Rank the articles for what somebody typed.

    Those that hold every word come first, those that hold any of them after; a word of
    three letters or more is also found as the beginning of a longer one, and one that
    no article holds is taken for the word that is most like it.

    Args:
        words: anything at all; what is no word is passed over.
        articles: what is searched.
        most: how many are wanted.

    Returns:
        Slugs, the best first; none where nothing fits.

    Raises:
        Unavailable: this Python's SQLite was built without full-text search.
    """
    asked = wanted(words)
    if not asked:
        return ()
    rows = list(_rows(articles))
    with closing(_index(rows)) as base:
        terms = [_term(word) for word in _as_spelt(asked, rows, base)]
        every = _slugs(base, " AND ".join(terms))
        either = _slugs(base, " OR ".join(terms))
        return tuple(dict.fromkeys([*every, *either]))[:most]


def wanted(words: str) -> list[str]:
    """Pick the words that tell something; all of them where none does.

    >>> wanted("Why does it hurt when I sit?")
    ['hurt', 'sit']
    """
    found = list(dict.fromkeys(_WORD.findall(words.lower())))
    telling = [word for word in found if word not in _PLAIN]
    return (telling or found)[:MOST_WORDS]


def _term(word: str) -> str:
    beginning = "*" if len(word) >= SHORTEST_BEGINNING else ""
    return f'"{word}"{beginning}'


def _as_spelt(
    asked: list[str], rows: list[Row], base: sqlite3.Connection
) -> Iterator[str]:
    """Put the word that is meant in the place of one that no article holds."""
    held: list[str] = []
    for word in asked:
        if len(word) not in MISTYPED or _slugs(base, _term(word)):
            yield word
            continue
        held = held or sorted({one for row in rows for one in _words_of(row)})
        yield from get_close_matches(word, held, n=1, cutoff=NEAR) or (word,)


def _words_of(row: Row) -> list[str]:
    return _WORD.findall(" ".join(row[1:]).lower())


def _index(rows: Iterable[Row]) -> sqlite3.Connection:
    base = sqlite3.connect(":memory:")
    base.execute("pragma temp_store = memory")
    try:
        base.execute(_TABLE)
    except sqlite3.OperationalError as error:
        base.close()
        hint = "`unhurried learn` lists every article"
        raise Unavailable("this machine's SQLite cannot search texts", hint) from error
    base.executemany("insert into article values (?, ?, ?, ?, ?)", rows)
    return base


def _rows(articles: Iterable[Article]) -> Iterator[Row]:
    for article in articles:
        said = [line for block in article.body for line in lines_of(block)]
        body = without_evidence("\n".join(said))
        words = "\n".join(article.words)
        yield article.slug, article.title, words, article.summary, body


def _slugs(base: sqlite3.Connection, query: str) -> list[str]:
    return [slug for (slug,) in base.execute(_FIND, (query,))]
