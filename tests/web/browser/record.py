"""What the record says, once the program that served it has ended."""

from tests.cli.fast_world import PASSPHRASE, QUICK
from tests.web.browser.visit import Visit
from unhurried.bootstrap.opening import Key, open_vault
from unhurried.bootstrap.world import World
from unhurried.core.state import State


def recorded(visit: Visit) -> State:
    """End the program and read its vault."""
    visit.house.stop()
    world = World(clock=visit.clock, profile=QUICK)
    return open_vault(visit.house.folder, Key(PASSPHRASE), world).state
