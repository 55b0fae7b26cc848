"""A page that says what is being done, without a script, and ends only with it."""

from functools import partial
from threading import Event
from typing import Any

import pytest

from tests.web.rooms.test_own_record import IN, OTHER, bring, named
from tests.web.visitor import Visitor
from unhurried.bootstrap.exporting import import_of
from unhurried.web import coming
from unhurried.web.house import House
from unhurried.web.settling.bringing_in import THEN

LONG_S = 0.3


def slowly(work: Any, *given: Any) -> Any:
    Event().wait(LONG_S)
    return work(*given)


@pytest.fixture(autouse=True)
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """What takes a third of a second is long, for the time of a test."""
    monkeypatch.setattr(coming, "SOON_S", LONG_S / 10)


@pytest.fixture
def slow_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(coming, "import_of", partial(slowly, import_of))


@pytest.mark.usefixtures("slow_reading")
def test_a_file_that_takes_long_is_said_to_be_read(visitor: Visitor) -> None:
    page = bring(visitor)
    assert page.status == 200
    assert "Reading the file" in page.text
    before, _, after = page.text.partition("few seconds for a long record")
    assert "go on</a>" not in before
    assert f'href="{IN}">It is done: go on</a>' in after
    assert str(THEN) not in page.text
    assert "What this record would add" in visitor.get(IN).text


@pytest.mark.usefixtures("slow_reading")
def test_one_that_is_not_understood_is_told_after_that(visitor: Visitor) -> None:
    page = bring(visitor, OTHER + b" ")
    assert "Reading the file" in page.text
    assert visitor.get(IN).status == 422


@pytest.mark.usefixtures("slow_reading")
def test_a_lock_meanwhile_ends_the_page(visitor: Visitor, house: House) -> None:
    bring(visitor)
    house.lock()
    assert visitor.get(IN).location == "/unlock"


def test_taking_over_that_takes_long_is_said_too(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = bring(visitor)
    monkeypatch.setattr(coming, "_adding", partial(slowly, coming._adding))  # noqa: SLF001 - made slow
    visitor.post(f"{IN}/take", {"which": named(page)})
    waiting = visitor.get(IN)
    assert "Taking it over" in waiting.text
    assert "It is taken over" in visitor.get(IN).text


def test_pressed_twice_it_is_taken_over_once(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = bring(visitor)
    monkeypatch.setattr(coming, "_adding", partial(slowly, coming._adding))  # noqa: SLF001 - made slow
    for answer in visitor.at_once(2, f"{IN}/take", {"which": named(page)}):
        assert answer.location == IN
    visitor.get(IN)
    assert "It is taken over" in visitor.get(IN).text
