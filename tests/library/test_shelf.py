"""Articles are found by name, by rule, by step, by sign, by statement."""

import pytest

from tests.library.texts import KNOWN, TEXT, changed
from unhurried.core.steps import Step
from unhurried.library.errors import ArticleRefused, UnknownArticle
from unhurried.library.shelf import Shelf, read_shelf
from unhurried.library.topics import read_topics, slugs_of
from unhurried.protocol.errors import RulebookRefused

TOPICS = """
[calm]
title = "Calm"
articles = ["breath", "pause"]
"""
PAUSE = (
    changed('rules = ["settle"]', 'rules = ["rest"]')
    .replace('further = ["pause"]', 'further = ["breath"]')
    .replace('signs = ["fever"]', "signs = []")
    .replace('guides = ["B01"]', 'guides = ["A24"]')
    .replace('steps = ["settle", "pause"]', 'steps = ["pause"]')
)


def shelf() -> Shelf:
    return read_shelf(read_topics(TOPICS), {"breath": TEXT, "pause": PAUSE}, KNOWN)


def test_articles_stand_under_their_topic_in_order() -> None:
    [topic] = shelf().topics
    assert [one.slug for one in shelf().on(topic)] == ["breath", "pause"]


def test_articles_are_found_by_what_they_belong_to() -> None:
    found = shelf()
    assert [one.slug for one in found.about_rule("rest")] == ["pause"]
    assert [one.slug for one in found.about_step(Step.PAUSE)] == ["breath", "pause"]
    assert [one.slug for one in found.about_sign("fever")] == ["breath"]
    assert [one.slug for one in found.serving("B01")] == ["breath"]
    assert found.about_rule("blood") == ()


def test_a_name_that_no_article_has_is_refused_with_a_way_on() -> None:
    with pytest.raises(UnknownArticle) as refused:
        shelf().article("nowhere")
    assert "unhurried learn" in refused.value.hint


def test_one_article_at_fault_and_there_is_no_library() -> None:
    texts = {"breath": TEXT, "pause": PAUSE.replace("## How", "# How")}
    with pytest.raises(ArticleRefused, match=r"pause\.md"):
        read_shelf(read_topics(TOPICS), texts, KNOWN)


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ('title = "Calm"', "", "missing"),
        ('title = "Calm"', 'name = "Calm"', "not a key"),
        ('["breath", "pause"]', "[]", "is empty"),
        ('["breath", "pause"]', '["breath", "breath"]', "distinct"),
        ('"pause"]', '"pause"]\n[b]\ntitle = "B"\narticles = ["pause"]', "two topics"),
    ],
)
def test_a_table_of_contents_at_fault_is_refused(old: str, new: str, what: str) -> None:
    with pytest.raises(RulebookRefused, match=what):
        read_topics(TOPICS.replace(old, new))


def test_slugs_are_listed_in_the_order_of_the_topics() -> None:
    assert slugs_of(read_topics(TOPICS)) == ("breath", "pause")
