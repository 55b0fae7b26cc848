"""The running server: looks around every second, and goes when the house is locked."""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final, Protocol

from starlette.types import ASGIApp
from uvicorn import Config, Server

from unhurried.web.doors.knocking import Knock
from unhurried.web.doors.leaving import can_leave, leave
from unhurried.web.doors.listening import Listener
from unhurried.web.serving import Served

TICKS_A_SECOND: Final = 10
GRACE_S: Final = 0.1
"""For the last answers to go out before the process is replaced."""
WORKER_S: Final = 0.3
"""For the worker to finish what it was given; the journal outlives a kill, too."""


class Beside(Protocol):
    """A second server of the same house, that begins and ends with the first."""

    async def begin(self) -> None:
        """Take knocks."""
        ...

    async def end(self) -> None:
        """Take no more, and let the last answers out."""
        ...

    def stop(self) -> None:
        """Take no more knocks, at once."""
        ...


class LastingServer(Server):
    """Serves one house on sockets that outlive the process."""

    def __init__(
        self, served: Served, listeners: Sequence[Listener], beside: Sequence[Beside]
    ) -> None:
        """Hold the sockets; the server itself works on copies of them."""
        super().__init__(config_for(served.app, Knock))
        self._served = served
        self._listeners = tuple(listeners)
        self._beside = tuple(beside)
        self._leaving: asyncio.Task[None] | None = None
        self.once_begun: list[Callable[[], None]] = []
        self.each_second: list[Callable[[], None]] = []
        if can_leave():
            served.house.after_lock.append(self.go)

    def go(self) -> None:
        """Take no more knocks, and be replaced once the last answers are out."""
        stop(self)
        for other in self._beside:
            other.stop()
        self._leaving = asyncio.get_running_loop().create_task(self._leave())

    async def startup(self, sockets: list[Listener] | None = None) -> None:
        """Begin, and whatever is served beside."""
        await super().startup(sockets)
        for other in self._beside:
            await other.begin()
        for call in self.once_begun:
            call()

    async def on_tick(self, counter: int) -> bool:
        """Look around every second, beside what a server does."""
        if counter % TICKS_A_SECOND == 0 and self._leaving is None:
            self._look()
        return await super().on_tick(counter)

    async def shutdown(self, sockets: list[Listener] | None = None) -> None:
        """Burn the code that was not used, beside what a server does."""
        self._served.introduction.burn()
        for other in self._beside:
            await other.end()
        await super().shutdown(sockets)

    def _look(self) -> None:
        house, code = self._served.house, self._served.introduction
        if not code.fresh(house.now_ms):
            code.burn()
        self._served.idle.look()
        for call in self.each_second:
            call()

    async def _leave(self) -> None:
        await asyncio.sleep(GRACE_S)
        with suppress(TimeoutError):
            await asyncio.wait_for(self._served.house.rest(), WORKER_S)
        self._served.introduction.burn()
        leave([listener.fileno() for listener in self._listeners])


def stop(server: Server) -> None:
    """Let a server take no more knocks, and hang up where nothing is being said."""
    for listener in server.servers:
        listener.close()
    for connection in list(server.server_state.connections):
        connection.shutdown()


def config_for(
    app: ASGIApp, knock: type[Knock], certificate: Path | None = None
) -> Config:
    """No log, no foreign header believed, nothing said about the server.

    Args:
        app: answers.
        knock: looks at each connection.
        certificate: a file with key and certificate; None to speak plainly.
    """
    return Config(
        app,
        log_config=None,
        log_level="critical",
        access_log=False,
        server_header=False,
        date_header=False,
        proxy_headers=False,
        http=knock,
        ws="none",
        lifespan="off",
        timeout_graceful_shutdown=2,
        ssl_certfile=certificate,
        ssl_keyfile=certificate,
    )
