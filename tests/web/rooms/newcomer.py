"""Someone before an empty folder, and someone who comes back to a vault."""

from tests.web.hand_world import PASSPHRASE
from tests.web.visitor import HOST, Visitor
from unhurried.web.house import House
from unhurried.web.serving import Served


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
