"""The articles that ship: whole, cited, in tone, and easy to read."""

import re
from collections.abc import Iterable

import pytest

from tests.cli.test_verbs import commands
from tests.house.house import SOURCE
from tests.house.person_text import Text
from tests.house.test_tone import out_of_tone
from tools.reading_age import flesch_kincaid, reading_age, smog, smog_age, syllables
from unhurried.bootstrap.shelved import shelf
from unhurried.bootstrap.shipped import guides, rulebook, sources
from unhurried.cli.main import main
from unhurried.library.article import Article, lines_of
from unhurried.library.body import evidence_in
from unhurried.library.topics import slugs_of
from unhurried.views.articles import article_view
from unhurried.views.ground import Library

OLDEST_READER = 14
AT_LEAST = 30
# What the rest of the house may say, but an article on bodies may not.
NOT_HERE = re.compile(
    r"\b(normal (people|person|bod(y|ies)|women|men)|simply|just do|obviously"
    r"|is (completely |perfectly )?safe\b(?! word))",
    re.IGNORECASE,
)
COMMAND = re.compile(r"\bunhurried ([a-z-]+)(?: ([a-z-]+))?")
ARTICLES = list(shelf().articles.values())


def said_by(article: Article) -> Iterable[Text]:
    yield article.slug, article.title
    yield article.slug, article.summary
    for block in article.body:
        yield from ((article.slug, line) for line in lines_of(block))


def too_bold(texts: Iterable[Text]) -> list[str]:
    hits = ((where, NOT_HERE.search(text)) for where, text in texts)
    return [f"{where}: {hit.group()}" for where, hit in hits if hit]


def unknown_commands(texts: Iterable[Text]) -> list[str]:
    known = commands(main)
    found = [hit.groups("") for _, text in texts for hit in COMMAND.finditer(text)]
    said = [(verb, f"{verb} {more}") for verb, more in found]
    return [both for verb, both in said if verb not in known and both not in known]


def test_the_table_of_contents_names_every_file_and_no_other() -> None:
    files = {file.stem for file in SOURCE.glob("library/articles/*.md")}
    assert files == set(slugs_of(shelf().topics)) == set(shelf().articles)
    assert len(files) >= AT_LEAST


@pytest.mark.parametrize("article", ARTICLES, ids=lambda one: one.slug)
def test_every_cited_source_is_shown_with_the_kind_of_evidence(
    article: Article,
) -> None:
    view = article_view(shelf(), article.slug, Library(rulebook(), sources(), guides()))
    lines = [line for part in view.body for line in part.lines]
    cited = {id_ for line in lines for id_ in evidence_in(line)}
    assert cited == {source.id for source in view.sources}
    assert all(source.strength and source.claim for source in view.sources)


@pytest.mark.parametrize("article", ARTICLES, ids=lambda one: one.slug)
def test_an_article_serves_the_guides_and_leads_on(article: Article) -> None:
    assert article.guides
    assert article.further


@pytest.mark.parametrize("article", ARTICLES, ids=lambda one: one.slug)
def test_no_article_is_out_of_tone_or_promises_safety(article: Article) -> None:
    assert out_of_tone(said_by(article)) == []
    assert too_bold(said_by(article)) == []


@pytest.mark.parametrize("article", ARTICLES, ids=lambda one: one.slug)
def test_every_command_that_an_article_names_is_there(article: Article) -> None:
    assert unknown_commands(said_by(article)) == []


@pytest.mark.parametrize("article", ARTICLES, ids=lambda one: one.slug)
def test_an_article_can_be_read_at_fourteen(article: Article) -> None:
    assert reading_age(article) <= OLDEST_READER
    assert smog_age(article) <= OLDEST_READER


@pytest.mark.parametrize(
    "said",
    ["This is safe.", "Simply relax", "as normal people do", "is perfectly safe"],
)
def test_a_promise_and_a_shrug_are_seen(said: str) -> None:
    assert too_bold([("here", said)]) != []


def test_a_command_that_is_not_there_is_seen() -> None:
    said = "Try unhurried kit list or unhurried sing loudly or unhurried kit"
    assert unknown_commands([("here", said)]) == ["sing loudly", "kit "]


def test_a_hard_text_has_a_higher_reading_age() -> None:
    plain = "The cat sat down. It had a nap."
    hard = (
        "Physiological considerations notwithstanding, incremental dilatation "
        "necessitates individualised rehabilitation methodologies."
    )
    for formula in (flesch_kincaid, smog):
        assert formula(plain) < 4
        assert formula(hard) > 9


@pytest.mark.parametrize(
    ("word", "count"), [("calm", 1), ("Muscle", 2), ("lubricant", 3), ("blorping", 2)]
)
def test_syllables_are_counted(word: str, count: int) -> None:
    assert syllables(word) == count


def test_a_text_without_a_word_has_no_reading_age() -> None:
    with pytest.raises(ValueError, match="without a word"):
        smog("12, 13.")
