"""Someone before an empty folder, and someone who comes back to a vault."""

import re
from collections.abc import Callable
from typing import TypeVar

from tests.web.hand_world import PASSPHRASE
from tests.web.visitor import HOST, Answer, Visitor
from unhurried.app.application import Application
from unhurried.web.evening.walk import at
from unhurried.web.house import House
from unhurried.web.serving import Served

T = TypeVar("T")

WORDS = {"first": PASSPHRASE, "again": PASSPHRASE}
CODE = at(2)
ADULT, HEALTH, EXPERIENCE, GOAL, CONTINENCE, ITEMS = map(at, range(3, 9))
LUBRICANTS, REACTIONS = at(9), at(10)


def new_browser(house: House) -> Visitor:
    """A browser that the program itself opened, at a freshly started program."""
    served = Served(house, (HOST,))
    visit = served.visits.begin(house.now_ms, met=True)
    return Visitor(served.app, cookie=visit.id, tab=visit.tab)


def come_back(house: House) -> Visitor:
    """The program was started again, and the vault unlocked."""
    visitor = new_browser(House(house.folder, house.world))
    answer = visitor.post("/unlock", {"passphrase": PASSPHRASE})
    assert answer.location == "/today", answer.text
    visitor.get("/help")  # any page holds the new tab credential
    return visitor


def code_in(answer: Answer) -> str:
    """The recovery code of a page."""
    shown: str = re.findall(r"<code>(.*?)</code>", answer.text)[0]
    return re.sub(r"<[^>]+>", "", shown)


def mark_in(answer: Answer) -> str:
    """The mark of a form."""
    mark: str = re.findall(r'name="mark" value="([0-9a-f]+)"', answer.text)[0]
    return mark


def through_the_door(newcomer: Visitor) -> str:
    """Choose a passphrase and type the code back; give the code."""
    newcomer.get("/start/1")
    assert newcomer.post("/start/1", WORDS).location == CODE
    code = code_in(newcomer.get(CODE))
    newcomer.get(f"{CODE}/back")
    assert newcomer.post(f"{CODE}/back", {"code": code}).location == ADULT
    return code


def grown_up(newcomer: Visitor) -> None:
    """Go through the door and say that one is an adult."""
    through_the_door(newcomer)
    assert newcomer.post(ADULT, {"adult": "yes"}).location == HEALTH


def known(newcomer: Visitor, house: House, work: Callable[[Application], T]) -> T:
    """Ask the application behind the pages."""
    return newcomer.runner.run(house.ask(work))
