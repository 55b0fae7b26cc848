"""An application in memory with the person of the example in it."""

from dataclasses import replace
from itertools import count

from tests.web.hand_world import START_MS
from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.bootstrap.opening import memory_application
from unhurried.cli.demo.clock import MovedClock
from unhurried.cli.demo.person import CALM, introduction, items
from unhurried.core.events import ItemAdded
from unhurried.core.lengths import Mm


class Counted:
    """Chance that counts: each call gives other bytes."""

    def __init__(self) -> None:
        self._numbers = count(1)

    def __call__(self, size: int) -> bytes:
        return next(self._numbers).to_bytes(size, "big")


def companion() -> Application:
    """The person of the example, just introduced, who is calm."""
    app = memory_application(MovedClock(START_MS), Counted())
    app.do(introduction(app.book.conditions))
    app.do(Tell((CALM,)))
    return app


def wide_owner(width_mm: int) -> Application:
    """The same, who owns something wide as well, under the id `wide`."""
    app = companion()
    wide = replace(items()[-1], id="wide", name="wide", diameter=Mm(width_mm * 10))
    app.do(Tell((ItemAdded(wide),)))
    return app
