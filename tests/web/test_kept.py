"""What takes long is worked out once, and anew as soon as anything has changed."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.web.hand_world import HandClock
from tests.web.visitor import Visitor
from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.core.events import ContinenceScored
from unhurried.web.house import House
from unhurried.web.kept import MOST, Kept

Ask = Callable[[Callable[[Application], Any]], Any]


class Counted:
    """A view that counts how often it was worked out."""

    def __init__(self, house: House, ask: Ask) -> None:
        self.house, self._ask, self._kept = house, ask, Kept[int]()
        self.times = 0

    def look(self, asked: str = "") -> int:
        seen: int = self._ask(self._kept.again(self.house, asked, self._work))
        return seen

    def _work(self, _: Application) -> int:
        self.times += 1
        return self.times


@pytest.fixture
def counted(house: House, ask: Ask) -> Counted:
    return Counted(house, ask)


def test_a_view_is_worked_out_once_while_nothing_changes(
    counted: Counted, clock: HandClock
) -> None:
    assert counted.look() == counted.look() == 1
    clock.passes(seconds=30)
    assert counted.look() == 1


def test_a_fact_makes_it_anew(counted: Counted, ask: Ask) -> None:
    counted.look()
    ask(lambda app: app.do(Tell((ContinenceScored(1),))))
    assert counted.look() == 2


def test_a_quarter_of_an_hour_makes_it_anew(counted: Counted, clock: HandClock) -> None:
    counted.look()
    clock.passes(seconds=15 * 60)
    assert counted.look() == 2


def test_each_thing_that_is_asked_has_its_own(counted: Counted) -> None:
    assert (counted.look("a"), counted.look("b"), counted.look("a")) == (1, 2, 1)


def test_not_more_are_kept_than_a_few(counted: Counted) -> None:
    for number in range(MOST + 1):
        counted.look(str(number))
    assert counted.look(str(MOST)) == MOST + 1
    assert counted.look("0") == MOST + 2


def test_the_lock_lets_go_of_it(counted: Counted, house: House) -> None:
    counted.look()
    kept = house.after_lock[-1]
    kept()
    assert counted.look() == 2
    assert counted.look() == 2


def test_pictures_change_with_the_record(visitor: Visitor) -> None:
    first = visitor.get("/plan").text
    assert visitor.get("/plan").text == first
    visitor.post("/plan", {"goal": "16 mm", "depth": "full"})
    assert visitor.get("/plan").text != first
