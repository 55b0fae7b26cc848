"""The idle lock, the lock button, and what stays open after either: nothing."""

from collections.abc import Callable
from typing import TypeVar

import pytest

from tests.web.hand_world import PASSPHRASE, HandClock
from tests.web.visitor import Visitor
from unhurried.web.assets import asset
from unhurried.web.doors.idle import IDLE_MS
from unhurried.web.house import House

T = TypeVar("T")


def test_after_three_minutes_without_anybody_the_house_locks(
    visitor: Visitor, house: House, clock: HandClock
) -> None:
    clock.passes(ms=IDLE_MS - 1)
    assert visitor.fetch("/here").status == 204
    clock.passes(ms=1)
    assert visitor.fetch("/here").status == 200
    assert house.locked
    assert visitor.get("/today").location == "/unlock"


@pytest.mark.parametrize("sign", ["a page", "a word"])
def test_a_page_or_a_word_keeps_it_open(
    sign: str, visitor: Visitor, house: House, clock: HandClock
) -> None:
    for _ in range(5):
        clock.passes(seconds=170)
        if sign == "a page":
            visitor.get("/unlock")
        else:
            visitor.send("/here", b"{}")
    assert not house.locked


def test_what_modules_fetch_by_themselves_does_not(
    visitor: Visitor, house: House, clock: HandClock
) -> None:
    for _ in range(2):
        clock.passes(seconds=100)
        visitor.fetch("/here")
        visitor.fetch(asset("style/tokens.css"))
        visitor.fetch("/sw-id")
    assert house.locked


def test_a_stranger_who_knocks_does_not(
    visitor: Visitor, house: House, clock: HandClock
) -> None:
    other = Visitor(visitor.app)
    for _ in range(2):
        clock.passes(seconds=100)
        other.get("/unlock")
        other.post("/lock", {"tab": "x"})
    assert house.locked


def test_a_clock_set_back_locks(
    visitor: Visitor, house: House, clock: HandClock
) -> None:
    clock.passes(seconds=-1)
    assert visitor.fetch("/here").status == 200
    assert house.locked


def test_while_a_session_runs_nothing_locks_by_itself(
    visitor: Visitor, house: House, clock: HandClock
) -> None:
    house.running = True
    clock.passes(hours=1)
    assert visitor.fetch("/here").status == 204
    house.running = False
    clock.passes(seconds=179)
    assert visitor.fetch("/here").status == 204


def test_the_lock_button_covers_a_running_session(
    visitor: Visitor, house: House
) -> None:
    house.running = True
    assert visitor.post("/lock").location == "/session#covered"
    assert not house.locked


def test_after_the_lock_the_old_cookie_opens_nothing(
    visitor: Visitor, house: House
) -> None:
    cookie, tab = visitor.cookie, visitor.tab
    visitor.post("/lock")
    visitor.get("/unlock")
    visitor.post("/unlock", {"passphrase": PASSPHRASE})
    assert not house.locked
    visitor.cookie, visitor.tab = cookie, tab
    assert visitor.get("/today").location == "/unlock"
    assert visitor.post("/here").status == 403


def test_modules_are_told_that_it_is_locked(visitor: Visitor) -> None:
    visitor.post("/lock")
    answer = visitor.fetch("/today")
    assert answer.status == 401
    assert b'"error"' in answer.body


def test_locked_twice_calls_once(house: House, ask: Callable[..., T]) -> None:
    assert ask(lambda app: app.intact)
    called: list[int] = []
    house.after_lock.append(lambda: called.append(1))
    house.lock()
    house.lock()
    assert called == [1]
