"""A record on its way in: read, shown, and taken over or let go of.

It is in memory only, one at a time, for the visit that brought it and for a quarter of
an hour; a lock ends the process that holds it.
"""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from functools import partial
from typing import Final

from starlette.requests import Request

from unhurried.app.application import Application
from unhurried.app.commands import ImportRecord
from unhurried.app.importing import taken_over
from unhurried.bootstrap.exporting import import_of
from unhurried.core.clock import MINUTE_MS
from unhurried.views.importing import ImportPage, import_page
from unhurried.web.doors.entrance import visit_of
from unhurried.web.house import House, house_of

GOOD_FOR_MS: Final = 15 * MINUTE_MS
NAME_BYTES: Final = 16
SOON_S: Final = 0.5
"""So long a page waits by itself before it says what it waits for."""


@dataclass(frozen=True, slots=True)
class Read:
    """A record that was read: what takes it over, and what that would add."""

    command: ImportRecord
    adds: ImportPage


@dataclass(slots=True)
class Arrival:
    """One record on its way.

    Attributes:
        which: drawn for it; the form that takes it over names it.
        work: what is being done; whoever awaits it meets what it raised.
        read: None until it was read.
        taken: whether it was taken over.
        anew: whether it would add something else than was shown before.
    """

    which: str
    visit_id: str
    began_ms: int
    work: asyncio.Task[None] = field(init=False)
    read: Read | None = None
    taken: bool = False
    anew: bool = False

    def begin(self, work: Coroutine[None, None, None]) -> None:
        """Do this next; what it raises is kept for whoever asks."""
        self.work = asyncio.get_running_loop().create_task(work)
        self.work.add_done_callback(_met)

    async def soon(self) -> bool:
        """Whether the work is done, now or within a moment."""
        await asyncio.wait({self.work}, timeout=SOON_S)
        return self.work.done()


class Arrivals:
    """The one record that is on its way into a house, if there is one."""

    def __init__(self, house: House) -> None:
        """Begin with none; a lock lets go of it."""
        self._house = house
        self._one: Arrival | None = None
        house.after_lock.append(self.let_go)

    def bring(self, visit_id: str, body: bytes) -> None:
        """Begin to read; whatever was on its way before is let go of."""
        self.let_go()
        which = self._house.world.chance(NAME_BYTES).hex()
        self._one = Arrival(which, visit_id, self._house.now_ms)
        self._one.begin(_read(self._one, body, self._house))

    def of(self, visit_id: str) -> Arrival | None:
        """What this visit has brought; None after a quarter of an hour."""
        one = self._one
        if one is not None and not 0 <= self._house.now_ms - one.began_ms < GOOD_FOR_MS:
            self.let_go()
        return self._one if self._one and self._one.visit_id == visit_id else None

    def take(self, arrival: Arrival) -> None:
        """Begin to take it over, if nothing is being done with it, and only once."""
        if arrival.work.done() and arrival.read is not None and not arrival.taken:
            arrival.begin(_take(arrival, arrival.read, self._house))

    def let_go(self) -> None:
        """Forget it, whatever it is at; what was written stays."""
        one, self._one = self._one, None
        if one is not None:
            one.work.cancel()


def arrivals_of(request: Request) -> Arrivals:
    """The arrivals of the house that this request came to."""
    known = getattr(request.app.state, "arrivals", None)
    if not isinstance(known, Arrivals):
        known = request.app.state.arrivals = Arrivals(house_of(request))
    return known


def arrival_of(request: Request) -> Arrival | None:
    """What the visit of this request has brought."""
    return arrivals_of(request).of(visit_of(request).id)


async def _read(arrival: Arrival, body: bytes, house: House) -> None:
    """Read it in a thread of its own: the house goes on answering meanwhile."""

    def reader(app: Application) -> Callable[[], ImportRecord]:
        return partial(import_of, body, app, house.world)

    command = await asyncio.to_thread(await house.ask(reader))
    arrival.read = await house.ask(partial(_adding, command))


async def _take(arrival: Arrival, read: Read, house: House) -> None:
    def work(app: Application) -> Read | None:
        """Take it over, where that adds what was shown; else say what it would add."""
        now = _adding(read.command, app)
        if now.adds != read.adds:
            return now
        app.do(read.command)
        return None

    changed = await house.ask(work)
    arrival.taken, arrival.anew = changed is None, changed is not None
    arrival.read = changed or read


def _adding(command: ImportRecord, app: Application) -> Read:
    facts = taken_over(command.newer, app.state, app.book)
    return Read(command, import_page(facts))


def _met(work: asyncio.Task[None]) -> None:
    """Take notice of what it raised, so that nobody else has to."""
    if not work.cancelled():
        work.exception()
