"""The search is ranked, keeps nothing, and no text can act on it as a command."""

import sqlite3
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.library.texts import TEXT, read
from unhurried.bootstrap import search
from unhurried.bootstrap.search import MOST_WORDS, find, wanted
from unhurried.core.errors import Unavailable

BREATH = read(TEXT)
OIL = replace(BREATH, slug="oil", title="Oil", words=("greasy",), summary="On oil.")
NOT = replace(BREATH, slug="nor", title="Neither nor", words=("near",), summary="No.")
ARTICLES = (BREATH, OIL, NOT)

HOSTILE = [
    '"',
    "'",
    '"breath',
    "breath OR",
    "AND OR NOT NEAR",
    "NEAR(breath kind, 2)",
    "title : breath",
    "{title} : breath",
    "^breath",
    "breath*",
    "breath - kind",
    "(((",
    "breath\x00kind",
    "'; drop table article; --",
    "\ud800 breath",
    "\u200b\u202e",
    "\u00b2",
    "x" * 10_000,
    "breath " * 10_000,
    "((" * 5_000,
    "",
    " ",
    "%s ? :name",
]


def test_a_word_in_the_title_counts_more_than_one_in_the_body() -> None:
    assert find("oil", ARTICLES, 3) == ("oil",)
    named = replace(NOT, title="A kind thing")
    assert find("kind", (BREATH, OIL, named), 3)[0] == "nor"


def test_what_was_typed_is_found_in_another_form_and_by_its_beginning() -> None:
    assert find("relaxing", ARTICLES[:1], 3) == ("breath",)
    assert find("rela", ARTICLES[:1], 3) == ("breath",)
    assert find("GREASY", ARTICLES, 3) == ("oil",)


def test_those_that_hold_every_word_come_before_those_that_hold_one() -> None:
    assert find("oil kind", ARTICLES, 3)[0] == "oil"
    assert set(find("oil zebra", ARTICLES, 3)) == {"oil"}


def test_a_mistyped_word_is_taken_for_the_one_most_like_it() -> None:
    assert find("gresy", ARTICLES, 3) == ("oil",)
    assert find("qqqqqq", ARTICLES, 3) == ()


def test_a_short_word_is_not_the_beginning_of_another() -> None:
    assert find("gr", ARTICLES, 3) == ()


def test_words_that_tell_nothing_are_left_out_unless_there_are_no_others() -> None:
    assert wanted("Why does it hurt when I sit?") == ["hurt", "sit"]
    assert wanted("what is it") == ["what", "is", "it"]
    assert len(wanted(" ".join(f"word{n}" for n in range(100)))) == MOST_WORDS


@pytest.mark.parametrize("typed", HOSTILE, ids=lambda typed: ascii(typed)[:24])
def test_a_hostile_query_raises_nothing_and_is_no_operator(typed: str) -> None:
    assert set(find(typed, ARTICLES, 3)) <= {"breath", "oil", "nor"}


@pytest.mark.parametrize("operator", ["NOT", "AND", "OR", "NEAR"])
def test_an_operator_is_a_word_like_any_other(operator: str) -> None:
    assert find(f"oil {operator} breath", ARTICLES, 3)[0] == "oil"
    assert find("near", ARTICLES, 3) == ("nor",)


@pytest.mark.parametrize("typed", ["title", "words", "summary", "body", "slug:oil"])
def test_no_word_names_a_column(typed: str) -> None:
    assert find(typed, ARTICLES, 3) in {(), ("oil",)}


@settings(max_examples=200)
@given(st.text(max_size=60))
def test_whatever_is_typed_is_answered(typed: str) -> None:
    found = find(typed, ARTICLES, 2)
    assert len(found) == len(set(found)) <= 2


def test_quotes_are_what_keeps_operators_out() -> None:
    """Negative control: without its quotes such a query does end in a mistake."""
    base = search._index(search._rows(ARTICLES))  # noqa: SLF001 - looks behind the door on purpose
    with pytest.raises(sqlite3.OperationalError):
        search._slugs(base, "AND OR NOT")  # noqa: SLF001 - as above
    base.close()


def test_an_sqlite_without_full_text_search_is_said(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(search, "_TABLE", "create virtual table a using nothing(b)")
    with pytest.raises(Unavailable) as refused:
        find("oil", ARTICLES, 3)
    assert "unhurried learn" in refused.value.hint
