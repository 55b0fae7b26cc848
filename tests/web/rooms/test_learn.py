"""The library in pages: everything is there, and nothing of a subject in an address."""

import re
from html import unescape

import pytest

from tests.web.visitor import Visitor
from unhurried.bootstrap.shelved import shelf, text
from unhurried.web import numbered
from unhurried.web.drawings import drawing

DRAWN = {"anatomy", "two-muscles", "with-a-prostate", "without-a-prostate"}
DRAWN |= {"choosing-first-sizes"}


def test_every_article_is_listed_by_a_number(visitor: Visitor) -> None:
    told = unescape(visitor.get("/learn").text)
    listed = re.findall(r'href="/learn/(\d+)"', told)
    assert [int(one) for one in listed] == list(range(1, len(shelf().articles) + 1))
    assert all(article.title in told for article in shelf().articles.values())


@pytest.mark.parametrize("slug", ["breathing", *sorted(DRAWN)])
def test_an_article_is_read_with_its_drawing(visitor: Visitor, slug: str) -> None:
    told = unescape(visitor.get(f"/learn/{numbered.articles()[slug]}").text)
    assert shelf().article(slug).summary in told
    assert ("<figure" in told) is (slug in DRAWN)


def test_a_number_that_no_article_has_is_not_found(visitor: Visitor) -> None:
    assert visitor.get("/learn/999").status == 404


def test_a_search_shows_what_it_found_and_no_address_holds_it(
    visitor: Visitor,
) -> None:
    visitor.get("/learn")
    answer = visitor.post("/learn", {"words": "how to breathe"})
    found = answer.text.partition("Found</h2>")[2].partition("</section>")[0]
    assert f'href="/learn/{numbered.articles()["breathing"]}"' in found
    assert answer.location == ""


def test_a_search_that_finds_nothing_says_what_else_there_is(visitor: Visitor) -> None:
    visitor.get("/learn")
    answer = visitor.post("/learn", {"words": "zzqx"})
    assert "Nothing here holds these words" in answer.text


def test_words_come_back_as_text_and_never_as_markup(visitor: Visitor) -> None:
    visitor.get("/learn")
    answer = visitor.post("/learn", {"words": '"><script>x</script>'})
    assert "<script>x" not in answer.text


@pytest.mark.parametrize(
    "name", ["measuring", "sphincters", "with-a-prostate", "without-a-prostate"]
)
def test_each_drawing_is_styled_by_the_sheet_alone(name: str) -> None:
    shown = str(drawing(name))
    assert "<style" not in shown
    assert "style=" not in shown
    assert "<title" in shown
    sheet = styles()
    used = set(re.findall(r'class="([a-z]+)"', shown))
    assert {one for one in used if f".{one}" not in sheet} == set()


def test_a_drawing_as_shipped_does_have_a_style_to_leave_out() -> None:
    assert "<style" in text("drawings/measuring.svg")


def styles() -> str:
    from unhurried.web.assets import static  # noqa: PLC0415 - read once, here only

    return static().files["style/drawing.css"].decode()
