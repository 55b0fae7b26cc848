"""What is sent to the pages and what is shown by them: JSON, forms and markup."""

from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser
from typing import Any

import pytest

from tests.hostile.tricks import VALUES, wrapped
from tests.web.visitor import Visitor
from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.core.events import ItemChanged

LATE = 409
REFUSED = frozenset({400, 413})
PAGE, ID = "0" * 32, "1" * 32
WORDS = f'{{"session":"one","page":"{PAGE}","words":[@]}}'
FELT = (
    f'{{"id":"{ID}","step":"hold","before":"hold","ago_ms":5,"check_in":{{"pain":@}}}}'
)
WHOLE = WORDS.replace("@", FELT)
DOUBLED = WORDS.replace('"session":', '"session":"two","session":').replace("@", "")
MARKUP = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><svg/onload=alert(1)>',
    "'><body onload=alert(1)>",
    "</title><script>alert(1)</script>",
    "</textarea><script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    "<!--><script>alert(1)</script-->",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<a href=javascript:alert(1)>x</a>",
    "<iframe srcdoc='<script>alert(1)</script>'>",
    "<math><mtext></mtext><mglyph><svg><mtext><style><path id=x>",
    "<base href=//curlew.example>",
    "<meta http-equiv=refresh content=0;url=//curlew.example>",
    "<form action=//curlew.example><input name=passphrase>",
    "<link rel=stylesheet href=//curlew.example>",
    "<object data=//curlew.example>",
    "<template><script>alert(1)</script></template>",
    "<noscript><p title='</noscript><script>alert(1)</script>'>",
    '" autofocus onfocus=alert(1) x="',
    "' onmouseover='alert(1)",
    "` onclick=alert(1) `",
    'x" style="background:url(//curlew.example)',
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "\\u003cscript\\u003ealert(1)",
    "%3Cscript%3Ealert(1)%3C/script%3E",
    "{{ 7 * 7 }}",
    "{% include '/etc/passwd' %}",
    "${7*7} #{7*7} <%= 7*7 %>",
    "<\u017fcript>alert(1)</\u017fcript>",
    "\uff1cscript\uff1ealert(1)\uff1c/script\uff1e",
    "<scr\x00ipt>alert(1)</scr\x00ipt>",
    "<sCrIpT/x>alert(1)</ScRiPt >",
    "x' OR '1'='1; DROP TABLE record;--",
    "../../../../etc/passwd",
    '=HYPERLINK("//curlew.example")',
    "\r\nSet-Cookie: visit=x",
    "<" * 400,
    "&" * 400,
)


class Shape(HTMLParser):
    """The tags and attributes of a page, without what is written between them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, ...]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, *(name for name, _ in attrs)))


@pytest.mark.parametrize("path", ["/kit", "/today", "/record/new", "/why"])
def test_no_name_adds_a_tag_or_an_attribute(
    path: str,
    visitor: Visitor,
    ask: Callable[[Callable[[Application], Any]], Any],
) -> None:
    def named(name: str) -> None:
        def rename(app: Application) -> None:
            items = [owned.item for owned in app.state.items.values()]
            told = (ItemChanged(replace(one, name=name, storage=name)) for one in items)
            app.do(Tell(tuple(told)))

        ask(rename)

    named("plain")
    plain = Shape(visitor.get(path).text).tags
    for markup in MARKUP:
        named(markup)
        shown = visitor.get(path)
        assert shown.status == 200
        assert Shape(shown.text).tags == plain, markup
    assert Shape(f"<p>{MARKUP[1]}</p>").tags != Shape("<p>plain</p>").tags


def answered(visitor: Visitor, content: bytes) -> int:
    return visitor.send("/api/session/words", content).status


def test_the_words_themselves_are_understood(visitor: Visitor) -> None:
    for value in ("3", VALUES["nothing"]):  # left open
        assert answered(visitor, WHOLE.replace("@", value).encode()) == LATE


@pytest.mark.parametrize("trick", [one for one in VALUES if one != "nothing"])
def test_json_with_a_value_that_plays_a_trick_is_refused(
    trick: str, visitor: Visitor
) -> None:
    text = WHOLE.replace("@", VALUES[trick])
    assert answered(visitor, text.encode()) in REFUSED


@pytest.mark.parametrize("trick", wrapped(""))
def test_json_that_plays_a_trick_as_a_whole_is_refused(
    trick: str, visitor: Visitor
) -> None:
    content = wrapped(WHOLE.replace("@", "3"))[trick]
    assert answered(visitor, content) in REFUSED


def test_json_that_says_one_thing_twice_is_refused(visitor: Visitor) -> None:
    assert answered(visitor, DOUBLED.encode()) in REFUSED


@pytest.mark.parametrize("trick", wrapped(""))
def test_a_form_that_plays_a_trick_makes_no_mistake_of_ours(
    trick: str, visitor: Visitor
) -> None:
    said = wrapped("name=x&diameter=13")[trick].decode("latin-1")
    form = visitor.get("/kit/new/1")
    assert form.status == 200
    sent = {"name": said, "diameter": said, "kind": said, "base": said}
    assert visitor.post("/kit/new/1", sent).status in {*REFUSED, 422}
