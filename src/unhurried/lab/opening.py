"""An empty application for one story: the very same, in memory, gone afterwards."""

import hashlib
from itertools import count

from unhurried.app.application import Application
from unhurried.app.ports import Chance
from unhurried.bootstrap.opening import memory_application
from unhurried.core.clock import Clock


def opened(clock: Clock) -> Application:
    """Open one that goes by this clock; a story is decided the same way everywhere."""
    return memory_application(clock, _same_every_time())


def _same_every_time() -> Chance:
    """Bytes that look like chance and are not: they seal nothing that is kept."""
    numbers = count()

    def draw(size: int) -> bytes:
        return hashlib.shake_256(next(numbers).to_bytes(8)).digest(size)

    return draw
