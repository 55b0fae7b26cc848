"""Every form and every link of a page leads to something that answers it."""

import re
from collections.abc import Iterator
from typing import Final

import pytest
from starlette.routing import Match

from tests.web.browser.rooms import NO_PAGES_BELOW, ROOMS, further
from tests.web.visitor import Visitor
from unhurried.web.serving import routes

FORM: Final = re.compile(r"<form\b[^>]*>", re.IGNORECASE)
LINK: Final = re.compile(r'<a\b[^>]*\bhref="(/[^"#?]*)', re.IGNORECASE)
ACTION: Final = re.compile(r'\baction="([^"]*)"')
IS_POST: Final = re.compile(r'\bmethod="post"', re.IGNORECASE)
PLACES: Final = [
    path
    for path in (*ROOMS, *further())
    if "{" not in path and not path.startswith(NO_PAGES_BELOW)
]


def answered(method: str, path: str) -> bool:
    """Whether a route takes this method at this path."""
    scope = {"type": "http", "method": method, "path": path, "root_path": ""}
    return any(route.matches(scope)[0] is Match.FULL for route in routes())


def leads(page: str, path: str) -> Iterator[tuple[str, str]]:
    """What the forms of a page send to, and where its links lead."""
    for form in FORM.findall(page):
        to = ACTION.search(form)
        target = path if to is None else to[1].partition("?")[0] or path
        yield "POST" if IS_POST.search(form) else "GET", target
    for link in LINK.findall(page):
        yield "GET", link


@pytest.mark.parametrize("path", PLACES)
def test_every_way_on_a_page_leads_somewhere(path: str, visitor: Visitor) -> None:
    page = visitor.get(path).text
    found = set(leads(page, path))
    assert [one for one in sorted(found) if not answered(*one)] == []


def test_a_form_that_leads_nowhere_is_seen() -> None:
    page = '<form method="post" action="/settings">'
    assert list(leads(page, "/x")) == [("POST", "/settings")]
    assert not answered("POST", "/settings")
    assert not answered("GET", "/nowhere")
