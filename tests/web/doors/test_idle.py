"""The idle lock, the lock button, and what stays open after either: nothing."""

from collections.abc import Callable
from typing import TypeVar

import pytest

from tests.web.hand_world import PASSPHRASE, HandClock
from tests.web.visitor import Visitor
from unhurried.web.assets import asset
from unhurried.web.doors.idle import DESERTED_MS, IDLE_MS
from unhurried.web.house import House
from unhurried.web.serving import Served

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


def test_a_clock_set_back_begins_the_three_minutes_anew(
    visitor: Visitor, house: House, clock: HandClock
) -> None:
    clock.passes(hours=-1)
    assert visitor.fetch("/here").status == 204
    clock.passes(ms=IDLE_MS - 1)
    assert visitor.fetch("/here").status == 204
    clock.passes(ms=1)
    assert visitor.fetch("/here").status == 200
    assert house.locked


@pytest.fixture
def served_house(house: House) -> Served:
    """The same house, with the watch that looks around every second."""
    house.running = True
    return Served(house, ("127.0.0.1:8000",))


def test_while_a_session_runs_the_calls_of_its_page_are_enough(
    visitor: Visitor, house: House, clock: HandClock, served_house: Served
) -> None:
    bring_in(visitor, served_house)
    for _ in range(10):
        clock.passes(ms=DESERTED_MS - 1)
        served_house.idle.look()
        assert visitor.fetch("/here").status == 204
    clock.passes(ms=DESERTED_MS)
    served_house.idle.look()
    assert house.locked


def test_a_page_that_calls_after_long_is_heard_first(
    visitor: Visitor, house: House, clock: HandClock, served_house: Served
) -> None:
    bring_in(visitor, served_house)
    clock.passes(hours=3)
    assert visitor.fetch("/here").status == 204
    served_house.idle.look()
    assert not house.locked


def test_a_strangers_calls_hold_no_session(
    visitor: Visitor, house: House, clock: HandClock, served_house: Served
) -> None:
    visitor.app, visitor.cookie = served_house.app, ""
    for _ in range(2):
        clock.passes(ms=DESERTED_MS // 2)
        visitor.get("/help")
        served_house.idle.look()
    assert house.locked


def bring_in(visitor: Visitor, served_house: Served) -> None:
    """The visitor comes to these doors, as one who was let in."""
    visitor.app = served_house.app
    visit = served_house.visits.begin(served_house.house.now_ms, entered=True)
    visitor.cookie = visit.id


def test_after_a_session_the_three_minutes_begin(
    visitor: Visitor, house: House, clock: HandClock
) -> None:
    house.running = True
    clock.passes(seconds=600)
    assert visitor.fetch("/here").status == 204
    house.running = False
    clock.passes(seconds=179)
    assert visitor.fetch("/here").status == 204
    clock.passes(seconds=1)
    assert visitor.fetch("/here").status == 200


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
