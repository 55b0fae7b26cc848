"""Help now: the same locked and unlocked, with every sign of the rulebook."""

import pytest

from tests.web.visitor import Visitor
from unhurried.bootstrap.shipped import rulebook
from unhurried.views.triage import grouped


def test_it_works_while_locked_and_says_every_sign(stranger: Visitor) -> None:
    answer = stranger.get("/help")
    assert answer.status == 200
    for sign in rulebook().signs.values():
        assert sign.title in answer.text
        assert sign.now in answer.text
        assert sign.avoid in answer.text


def test_what_needs_help_now_stands_first(stranger: Visitor) -> None:
    told = stranger.get("/help").text
    at = [told.index(group.title) for group in grouped(rulebook())]
    assert at == sorted(at)
    assert told.index("Call your emergency number") < at[0]


def test_while_locked_it_leads_nowhere_inside(stranger: Visitor) -> None:
    told = stranger.get("/help").text
    assert "/check-in" not in told
    assert "/today" not in told


def test_reading_is_for_those_inside(visitor: Visitor) -> None:
    assert "Read about it" in visitor.get("/help").text
    assert "Read about it" not in Visitor(visitor.app).get("/help").text


def test_once_inside_it_leads_to_telling_what_was_noticed(visitor: Visitor) -> None:
    assert 'href="/check-in/now"' in visitor.get("/help").text


@pytest.mark.parametrize("path", ["/today", "/check-in", "/learn", "/rules", "/why"])
def test_help_and_the_lock_are_on_every_page(visitor: Visitor, path: str) -> None:
    told = visitor.get(path).text
    assert 'href="/help"' in told
    assert 'action="/lock"' in told
    assert "<title>Notes</title>" in told


def test_every_sign_is_in_one_group() -> None:
    book = rulebook()
    listed = [one.sign for group in grouped(book) for one in group.signs]
    assert sorted(listed) == sorted(book.signs)
