from collections.abc import Iterator

import pytest

from tests.web.doors.calendar_program import made
from tests.web.doors.wire import Wire, on_the_wire
from tests.web.hand_world import PASSPHRASE, HandClock, world
from tests.web.visitor import Visitor
from unhurried.bootstrap.opening import create_vault
from unhurried.web.house import House


@pytest.fixture(scope="module")
def wired_house(tmp_path_factory: pytest.TempPathFactory) -> House:
    """A locked vault that is on a real port for all tests of a module."""
    house = House(tmp_path_factory.mktemp("wired") / "vault", world(HandClock()))
    create_vault(house.folder, PASSPHRASE, house.world)
    return house


@pytest.fixture(scope="module")
def wire(wired_house: House) -> Iterator[Wire]:
    """The port where it is answered."""
    with on_the_wire(wired_house) as found:
        yield found


@pytest.fixture
def path(visitor: Visitor) -> str:
    """The path of an address for calendar programs that was made."""
    return made(visitor)
