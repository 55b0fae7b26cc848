"""The partner's rooms with the doors that stand before them; no other room is there."""

from collections.abc import Iterable

from starlette.types import ASGIApp

from unhurried.web import notes
from unhurried.web.company.door import CompanyDoor
from unhurried.web.company.rooms import rooms
from unhurried.web.doors.credentials import Credentials
from unhurried.web.doors.fetches import Fetches
from unhurried.web.doors.headers import Headers
from unhurried.web.doors.hosts import Hosts
from unhurried.web.serving import Served


def company(served: Served, addresses: Iterable[str]) -> ASGIApp:
    """The application for the network's socket, where an evening is wanted.

    Args:
        served: the house, and its evening.
        addresses: the names and ports that are answered.
    """
    house, evening = served.house, served.evening
    inside = Credentials(rooms(house, evening))
    door = CompanyDoor(inside, house, evening)
    return Headers(Hosts(Fetches(door), addresses), notes.mistake)
