"""What the reader takes, and what it refuses: one fault at a time, with its line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.library.texts import KNOWN, PROSE, SENTENCE, TEXT, changed, read, refusal
from unhurried.core.steps import Step
from unhurried.library.article import Heading, Paragraph, Points
from unhurried.library.errors import ArticleRefused
from unhurried.library.reader import read_article


def test_an_article_is_read_with_its_head_and_its_blocks() -> None:
    article = read(TEXT)
    assert article.title == "Breath"
    assert article.steps == (Step.SETTLE, Step.PAUSE)
    assert article.sources == ("R-01", "R-02")
    assert article.body == (
        Heading("What it does"),
        Paragraph("It calms [R-01]. It softens, and over two lines [R-02, R-01]."),
        Heading("How"),
        Points(("In, slowly.", "Out, longer than in.")),
        Paragraph(PROSE.strip()),
    )


def test_evidence_is_no_word_and_minutes_are_rounded_up() -> None:
    article = read(TEXT)
    assert article.length == 3 + 2 + 6 + 1 + 2 + 4 + 256
    assert article.minutes == 2


HEAD = [
    ("+++\n", "", 1, "has no head"),
    ('words = ["cannot relax"]\n+++', 'words = ["cannot relax"]', 1, "has no head"),
    ('title = "Breath"', 'title = "Breath', 2, "is not TOML"),
    ('title = "Breath"', 'titel = "Breath"', 2, "titel is not a key we know"),
    ('title = "Breath"', 'title = ""', 2, "title is not a text"),
    ('title = "Breath"', 'title = "A\\nB"', 2, "not one plain line"),
    ('title = "Breath"\n', "", 1, "title is missing"),
    ("What slow breath does.", "What slow breath does", 3, "no short sentence"),
    ("What slow breath does.", "x" * 120 + ".", 3, "no short sentence"),
    ('rules = ["settle"]', 'rules = ["sleep"]', 4, "names 'sleep'"),
    ('rules = ["settle"]', 'rules = "settle"', 4, "rules is not a list"),
    ('rules = ["settle"]', 'rules = ["settle", "settle"]', 4, "distinct"),
    ('steps = ["settle", "pause"]', 'steps = ["sing"]', 5, "names 'sing'"),
    ('signs = ["fever"]', 'signs = ["cough"]', 6, "names 'cough'"),
    ('guides = ["B01"]', 'guides = ["B99"]', 7, "names 'B99'"),
    ('["R-01", "R-02"]', '["R-01", "R-02", "R-77"]', 8, "names 'R-77'"),
    ('["R-01", "R-02"]', '["R-01", "R-02", "C-05"]', 8, "lists 'C-05'"),
    ('further = ["pause"]', 'further = ["nowhere"]', 9, "names 'nowhere'"),
    ('further = ["pause"]', 'further = ["breath"]', 9, "names the article itself"),
    ('words = ["cannot relax"]', "words = []", 10, "words is empty"),
]
BODY = [
    ("## What it does\n", "", 12, "begin with a heading"),
    ("## How", "# How", 16, "another level"),
    ("## How", "### How", 16, "another level"),
    ("- In,", "* In,", 17, "list of another kind"),
    ("- In,", "1. In,", 17, "list of another kind"),
    ("It calms [R-01]", "It calms [C-05]", 13, "cites 'C-05', which is not listed"),
    ("It calms [R-01]", "It [calms](https://x.y)", 13, "holds a link"),
    ("It calms [R-01]", "See https://x.y", 13, "holds a link"),
    ("It calms [R-01]", "It calms [r-01]", 13, "brackets without evidence"),
    ("It calms [R-01]", "It **calms** [R-01]", 13, "do not use"),
    ("It calms [R-01]", "It _calms_ [R-01]", 13, "do not use"),
    ("It calms [R-01]", "It `calms` [R-01]", 13, "do not use"),
    ("It calms [R-01]", "It <b>calms</b> [R-01]", 13, "do not use"),
    ("It calms [R-01]", "It | calms [R-01]", 13, "do not use"),
    ("It calms [R-01]", "> It calms [R-01]", 13, "do not use"),
    ("It calms [R-01]", "It\tcalms [R-01]", 13, "control character"),
    ("It calms [R-01]. It softens,", "---", 13, "rule across the page"),
    (PROSE, SENTENCE * 28, 20, "has 242 words"),
    (PROSE, SENTENCE * 73, 20, "has 602 words"),
]


@pytest.mark.parametrize(("old", "new", "line", "what"), [*HEAD, *BODY])
def test_an_article_at_fault_is_refused_with_its_line(
    old: str, new: str, line: int, what: str
) -> None:
    refused = refusal(changed(old, new))
    assert refused is not None
    assert what in refused.what
    assert refused.where == f"articles/breath.md:{line}"
    assert refused.hint
    assert refused.hint in str(refused)


@pytest.mark.parametrize("words", [250, 600])
def test_the_shortest_and_the_longest_are_taken(words: int) -> None:
    others = read(TEXT).length - 256
    assert refusal(changed(PROSE, "word " * (words - others))) is None


@pytest.mark.parametrize("words", [249, 601])
def test_a_word_less_or_more_is_refused(words: int) -> None:
    others = read(TEXT).length - 256
    refused = refusal(changed(PROSE, "word " * (words - others)))
    assert refused is not None
    assert refused.what == f"has {words} words"


@pytest.mark.parametrize("slug", ["Breath", "a_b", "../x", "a-", "", "a.b"])
def test_a_name_that_is_no_slug_is_refused(slug: str) -> None:
    with pytest.raises(ArticleRefused, match="no slug"):
        read_article(slug, TEXT, KNOWN)


@given(st.text(max_size=400))
def test_whatever_stands_in_the_body_is_taken_or_refused_and_never_a_mistake(
    text: str,
) -> None:
    refused = refusal(changed(PROSE, PROSE + "\n\n" + text))
    assert refused is None or refused.hint


@given(st.text(max_size=300))
def test_whatever_stands_in_the_head_is_taken_or_refused_and_never_a_mistake(
    text: str,
) -> None:
    refused = refusal(changed('title = "Breath"', text))
    assert refused is None or refused.hint


def test_a_harmless_change_is_taken_so_the_refusals_mean_something() -> None:
    """Negative control: the reader does not refuse whatever differs."""
    assert refusal(changed("It calms [R-01]", "It may calm [R-01]")) is None
