"""The application behind the address: rooms, and the doors that stand before them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from starlette.applications import Starlette
from starlette.routing import BaseRoute
from starlette.types import ASGIApp

from unhurried.web import answers, notes
from unhurried.web.doors.afar import Afar
from unhurried.web.doors.credentials import Credentials
from unhurried.web.doors.entrance import Entrance
from unhurried.web.doors.evening import Evening
from unhurried.web.doors.feed import Feed
from unhurried.web.doors.fetches import Fetches
from unhurried.web.doors.headers import Headers
from unhurried.web.doors.hosts import Hosts
from unhurried.web.doors.idle import Idle
from unhurried.web.doors.introduction import Introduction, introduction
from unhurried.web.doors.latch import Latch
from unhurried.web.doors.pairing import Pairing
from unhurried.web.doors.visits import Visits
from unhurried.web.floor_plan import NEAR, Further, further_routes
from unhurried.web.house import House


@dataclass(slots=True)
class Served:
    """An application with its doors, and what a running server watches.

    Attributes:
        app: answers requests.
        idle: is to be looked at each second.
        further: the rooms behind the door; may be brought in once there is time.
        introduction: the code that the program's own browser brings.
        pairing: knows the one other device; nobody asks it but the network's door.
        evening: knows the one device that sees the page for a partner.
    """

    house: House
    addresses: Iterable[str]
    visits: Visits = field(init=False)
    introduction: Introduction = field(init=False)
    pairing: Pairing = field(init=False)
    evening: Evening = field(init=False)
    idle: Idle = field(init=False)
    further: Further = field(init=False)
    app: ASGIApp = field(init=False)

    def __post_init__(self) -> None:
        """Put rooms and doors together, the outermost door last."""
        house = self.house
        self.visits = Visits(house.world.chance)
        self.introduction = introduction(house.world.chance, house.now_ms)
        self.pairing = Pairing(house.folder, house.world.chance)
        self.evening = Evening(house.world.chance)
        house.after_lock += [self.visits.end_all, self.evening.end]
        entrance = Entrance(Credentials(self._rooms()), house, self.visits)
        self.idle = Idle(entrance, house)
        feed = Feed(Fetches(self.idle), house, self.idle.look)
        self.app = Headers(Hosts(feed, self.addresses), notes.mistake)

    def afar(self, addresses: Iterable[str]) -> ASGIApp:
        """The same house for the network, where only a paired device is let through."""
        paired = Fetches(Afar(self.idle, self.pairing))
        return Headers(Hosts(paired, addresses), notes.mistake)

    def _rooms(self) -> ASGIApp:
        inside = Starlette(routes=NEAR, exception_handlers=answers.HANDLERS)
        inside.state.house = self.house
        inside.state.visits = self.visits
        inside.state.introduction = self.introduction
        inside.state.pairing = self.pairing
        inside.state.evening = self.evening
        inside.state.latch = Latch(self.house)
        self.further = Further(inside)
        return self.further


def served(house: House, addresses: Iterable[str] = ("127.0.0.1:8000",)) -> ASGIApp:
    """Build the application for one house, with every door.

    Args:
        house: whose pages they are.
        addresses: the names and ports that are answered, such as `127.0.0.1:8000`.
    """
    return Served(house, tuple(addresses)).app


def routes() -> Sequence[BaseRoute]:
    """The routes of all rooms, in order."""
    return (*NEAR, *further_routes())
