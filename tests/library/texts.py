"""An article of no length to speak of, and the same with one deliberate fault."""

from unhurried.library.article import Article
from unhurried.library.errors import ArticleRefused
from unhurried.library.known import Known
from unhurried.library.reader import read_article

KNOWN = Known(
    rules=frozenset({"rest", "settle"}),
    signs=frozenset({"fever"}),
    guides=frozenset({"A24", "B01"}),
    sources=frozenset({"R-01", "R-02", "C-05"}),
    further=frozenset({"breath", "pause"}),
)
SENTENCE = "Slow breath is a kind thing to do. "  # eight words
PROSE = SENTENCE * 32
TEXT = f"""\
+++
title = "Breath"
summary = "What slow breath does."
rules = ["settle"]
steps = ["settle", "pause"]
signs = ["fever"]
guides = ["B01"]
sources = ["R-01", "R-02"]
further = ["pause"]
words = ["cannot relax"]
+++
## What it does
It calms [R-01]. It softens,
and over two lines [R-02, R-01].

## How
- In, slowly.
- Out, longer
  than in.
{PROSE}
"""


def changed(old: str, new: str) -> str:
    """The article with the first `old` replaced."""
    assert old in TEXT, f"the article does not hold {old!r}"
    return TEXT.replace(old, new, 1)


def read(text: str) -> Article:
    return read_article("breath", text, KNOWN)


def refusal(text: str) -> ArticleRefused | None:
    """What the reader says to this text: None when it takes it."""
    try:
        read(text)
    except ArticleRefused as refused:
        return refused
    return None
