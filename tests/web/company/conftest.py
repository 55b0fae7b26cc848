"""An evening of the made-up person: `owner` at this machine, `guest` at another."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeVar

import pytest

from tests.web.hand_world import PASSPHRASE, HandClock
from tests.web.visitor import Visitor
from unhurried.app.application import Application
from unhurried.web.company.serving import company
from unhurried.web.doors.evening import Reach
from unhurried.web.house import House
from unhurried.web.serving import Served

T = TypeVar("T")
HERE = "/settings/shared"
AFAR = "192.168.1.5:8000"
CHOICE = [("fields", "helps"), ("helps", "a warm room"), ("note", "corncrake")]


@dataclass
class Scene:
    """Both of them, and what is behind."""

    served: Served
    owner: Visitor
    guest: Visitor
    clock: HandClock

    @property
    def house(self) -> House:
        return self.served.house

    def ask(self, work: Callable[[Application], T]) -> T:
        return self.owner.runner.run(self.house.ask(work))

    def begun(self) -> str:
        """Begin the evening; the code that is shown."""
        self.owner.get(HERE)
        self.owner.post(f"{HERE}/evening")
        return self.served.evening.told(self.house.now_ms).code

    def let_in(self) -> None:
        """Begin the evening, and let the guest in."""
        code = self.begun()
        self.guest.get("/")
        assert self.guest.post("/", {"code": code}).location == "/"
        self.guest.get("/")


@pytest.fixture
def scene(house: House, clock: HandClock) -> Iterator[Scene]:
    """The owner is in and chose what helps; no evening has begun."""
    served = Served(house, ("127.0.0.1:8000",))
    served.evening.reach = Reach(f"https://{AFAR}/", "00:11")
    owner = Visitor(served.app)
    owner.get("/unlock")
    assert owner.post("/unlock", {"passphrase": PASSPHRASE}).location == "/today"
    owner.get(HERE)
    owner.post(HERE, CHOICE)
    guest = Visitor(company(served, (AFAR,)), host=AFAR)
    yield Scene(served, owner, guest, clock)
    owner.close()
    guest.close()
