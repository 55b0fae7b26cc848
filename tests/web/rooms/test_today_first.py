"""While things are missing, Today leads to the first of them by one button."""

import re
from dataclasses import replace

import pytest

from tests.web.hand_world import PASSPHRASE, HandClock
from tests.web.rooms.newcomer import (
    ADULT,
    EXPERIENCE,
    HEALTH,
    ITEMS,
    LUBRICANTS,
    grown_up,
    known,
    through_the_door,
)
from tests.web.visitor import Visitor
from unhurried.app.commands import Tell
from unhurried.bootstrap.shipped import rulebook
from unhurried.cli.demo.person import GEL, items
from unhurried.core.events import ItemAdded, LubricantAdded
from unhurried.core.events.person import Experience
from unhurried.core.things import Base
from unhurried.web.house import House
from unhurried.web.rooms.today import OPEN, Way

NO_TO_ALL = dict.fromkeys(rulebook().conditions, "no")
MAIN = re.compile(r'<a class="button big" href="([^"]+)">')


def main_ways(visitor: Visitor) -> list[str]:
    """Where the large buttons of Today lead."""
    return MAIN.findall(visitor.get("/today").text)


def test_each_thing_that_is_missing_is_led_to_in_turn(
    newcomer: Visitor, empty_house: House
) -> None:
    through_the_door(newcomer)
    assert main_ways(newcomer) == [ADULT]
    newcomer.post(ADULT, {"adult": "yes"})
    assert main_ways(newcomer) == [HEALTH]
    newcomer.post(HEALTH, NO_TO_ALL)
    assert main_ways(newcomer) == [EXPERIENCE]
    newcomer.post(EXPERIENCE, {"experience": Experience.NEW.value})
    assert main_ways(newcomer) == [ITEMS]
    item = items()[0]
    known(newcomer, empty_house, lambda app: app.do(Tell((ItemAdded(item),))))
    assert main_ways(newcomer) == [LUBRICANTS]
    known(newcomer, empty_house, lambda app: app.do(Tell((LubricantAdded(GEL),))))
    assert main_ways(newcomer) == ["/session"]


def test_where_nothing_fits_it_leads_to_why(
    newcomer: Visitor, empty_house: House
) -> None:
    grown_up(newcomer)
    newcomer.post(HEALTH, NO_TO_ALL)
    newcomer.post(EXPERIENCE, {"experience": Experience.NEW.value})
    bare = replace(items()[0], base=Base.NONE, base_width=None)
    told = Tell((ItemAdded(bare), LubricantAdded(GEL)))
    known(newcomer, empty_house, lambda app: app.do(told))
    assert main_ways(newcomer) == ["/kit/now"]


def test_health_questions_that_are_too_old_are_led_to(
    visitor: Visitor, clock: HandClock
) -> None:
    clock.passes(days=rulebook().whole("screen.every_days") + 1)
    visitor.get("/unlock")
    visitor.post("/unlock", {"passphrase": PASSPHRASE})
    assert main_ways(visitor) == ["/settings/answers/1"]


@pytest.mark.parametrize("way", OPEN.values(), ids=lambda way: way.words)
def test_every_way_is_a_page(way: Way, visitor: Visitor) -> None:
    assert visitor.get(way.path).status == 200
