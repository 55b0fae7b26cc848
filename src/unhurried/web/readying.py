"""Getting ready while nobody waits, so that what is asked for next comes quickly."""

import asyncio
import gc
from collections.abc import Coroutine
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from unhurried.core.errors import Unhurried
from unhurried.web.floor_plan import Further
from unhurried.web.house import House, Locked
from unhurried.web.notes import mistake
from unhurried.web.page import environment

if TYPE_CHECKING:
    from unhurried.app.application import Application

FIRST_S: Final = 1
"""Seconds that are left to the first page."""


class Readying:
    """Looks around each second; does one thing at a time, and only in silence."""

    def __init__(self, house: House, further: Further) -> None:
        """Belong to a house that has just begun."""
        self._house = house
        self._further = further
        self._looks = 0
        self._asked = 0
        self._thought = 0
        self._doing: asyncio.Task[None] | None = None

    def look(self) -> None:
        """Begin what is worth doing, if nothing is being done."""
        asked, before = self._house.asked, self._asked
        self._asked = asked
        if self._doing is not None and not self._doing.done():
            return
        self._looks += 1
        if self._looks == FIRST_S + 1:
            self._begin(furnish(self._further))
        elif asked == before and asked != self._thought and not self._house.running:
            self._thought = asked
            self._begin(self._think())

    def _begin(self, work: Coroutine[None, None, None]) -> None:
        self._doing = asyncio.get_running_loop().create_task(work)
        self._doing.add_done_callback(note)

    async def _think(self) -> None:
        """Work out what comes next, and the next days' advice; then take a backup."""
        with suppress(Locked, Unhurried):  # whoever asks will be told
            await self._house.ask(look_ahead)
            await self._house.ask(lambda app: app.think_ahead())
            await self._house.back_up()
            settle_down()
        self._asked = self._thought = self._house.asked


def note(done: asyncio.Task[None]) -> None:
    """Tell where a mistake was made, and nothing more: whoever asks next meets it."""
    error = None if done.cancelled() else done.exception()
    if isinstance(error, Exception):
        mistake(error)


async def furnish(further: Further) -> None:
    """Bring all rooms in, and read every template."""
    await asyncio.to_thread(further.bring)
    papers = environment()
    for name in papers.list_templates():
        await asyncio.to_thread(papers.get_template, name)
    settle_down()


def look_ahead(app: "Application") -> None:
    """Ask what takes longest the first time; what was worked out is remembered."""
    app.foresee(app.decide())
    app.believed()


def settle_down() -> None:
    """Let the collector look no more at what stays as long as the program."""
    gc.collect()
    gc.freeze()
