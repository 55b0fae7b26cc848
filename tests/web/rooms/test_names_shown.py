"""A name is text whatever it holds: no markup, nothing that turns a line around."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from markupsafe import escape

from tests.web.visitor import Visitor
from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.core.events import ItemChanged
from unhurried.web.page import shown

Ask = Callable[[Callable[[Application], Any]], Any]
NAMES = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "{{ 7 * 7 }}",
    "a\u202egnp.elcric\u202c",
    "nul\x00bell\x07esc\x1b[2J",
    "zero\u200bwidth\u2066isolate\u2069",
)


@pytest.mark.parametrize("name", NAMES, ids=range(len(NAMES)))
@pytest.mark.parametrize("path", ["/today", "/kit", "/why", "/record/new"])
def test_a_name_is_shown_as_text(
    visitor: Visitor, ask: Ask, name: str, path: str
) -> None:
    def renamed(app: Application) -> None:
        items = [owned.item for owned in app.state.items.values()]
        app.do(Tell(tuple(ItemChanged(replace(one, name=name)) for one in items)))

    ask(renamed)
    told = visitor.get(path).text
    assert str(escape(shown(name))) in told
    assert shown(told) == told
    assert "<script>alert" not in told


def test_signs_that_letters_need_stay() -> None:
    for text in ("Zoë", "\u0645\u06cc\u200c\u062e", "tab\tline\n", "\u05e9\u05dc"):
        assert shown(text) == text


def test_what_is_no_text_stays_what_it_is() -> None:
    assert shown(7) == 7
    assert shown(None) is None
